using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Storage.Testing;

// sqlite|postgresql  PLACE  append|contend|fill|once  [ASSIGNMENT  COUNT]
// Every acknowledged event is a line "ASSIGNMENT EVENT" on standard output, written only after the store's call returned.
var output = Console.Out;
IHomeworkStore opened;
try
{
    opened =
        args[0] == "sqlite"
            ? await SqliteHomeworkStore.OpenAsync(args[1], HomeworkCatalog.BuiltIn)
            : await PostgreSqlHomeworkStore.OpenAsync(args[1], HomeworkCatalog.BuiltIn);
}
catch (HomeworkStoreException exception)
{
    output.WriteLine($"code {exception.Code} opening");
    return 3;
}

await using var store = opened;

void Acknowledge(HomeworkCycle cycle, int added)
{
    foreach (var happened in cycle.Events.Skip(cycle.Version - added))
    {
        output.WriteLine($"{cycle.Id} {happened.Id}");
    }

    output.Flush();
}

switch (args[2])
{
    case "append":
        // New histories and growing ones, one and several events at a time, until somebody ends the process.
        for (var number = 0; ; number++)
        {
            var cycle = SampleCycles.Agreed(new ClientRef("c-" + number));
            for (var i = 0; i < 10; i++)
            {
                var appended = await store.AppendAsync(cycle);
                Acknowledge(cycle, appended.Added);
                cycle = SampleCycles.Attempted(SampleCycles.Commented(cycle), i % 3);
            }
        }

    case "contend":
        // A share of the versions of one history, against whoever else writes it.
        var assignment = AssignmentId.Parse(args[3]);
        for (var left = int.Parse(args[4], System.Globalization.CultureInfo.InvariantCulture); left > 0;)
        {
            var cycle = SampleCycles.Commented((await store.LoadAsync(assignment))!);
            try
            {
                Acknowledge(cycle, (await store.AppendAsync(cycle)).Added);
                left--;
            }
            catch (HomeworkConflictException)
            {
                // Another process was first: look again.
                continue;
            }
        }

        return 0;

    case "fill":
        // Until there is no room left; then says with which code, and whether reading still works.
        try
        {
            while (true)
            {
                var cycle = SampleCycles.Commented(SampleCycles.Agreed(), new string('x', 20_000));
                Acknowledge(cycle, (await store.AppendAsync(cycle)).Added);
            }
        }
        catch (HomeworkStoreException exception)
        {
            output.WriteLine($"code {exception.Code} {await store.CountAsync(HomeworkQuery.All)}");
            return 0;
        }

    case "once":
        // What is stored, then one append more.
        try
        {
            output.WriteLine($"stored {await store.CountAsync(HomeworkQuery.All)}");
            await store.AppendAsync(SampleCycles.Agreed());
            output.WriteLine("appended");
            return 0;
        }
        catch (HomeworkStoreUnavailableException exception)
        {
            output.WriteLine($"code {exception.Code} {exception.ProviderError}");
            return 0;
        }

    default:
        return 2;
}
