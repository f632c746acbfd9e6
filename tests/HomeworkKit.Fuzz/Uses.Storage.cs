using HomeworkKit.Adherence;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;

namespace HomeworkKit.Fuzz;

/// <content>Keeping what was read, and changing it as devices do.</content>
internal sealed partial class Uses : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeworkkit-fuzz-store-");
    private readonly Lazy<SqliteHomeworkStore> _file;

    public async ValueTask DisposeAsync()
    {
        if (_file.IsValueCreated)
        {
            // What stood in the file until now was acknowledged, so that all of it is sound.
            var check = await _file.Value.CheckAsync();
            await _file.Value.DisposeAsync();
            _folder.Delete(recursive: true);
            if (!check.IsSound)
            {
                throw new InvalidOperationException("The store is not sound.");
            }
        }
        else
        {
            _folder.Delete(recursive: true);
        }
    }

    private SqliteHomeworkStore OpenFile() =>
        SqliteHomeworkStore
            .OpenAsync(Path.Combine(_folder.FullName, "homework.db"), _json.Catalog, new() { Durability = SqliteDurability.ProcessOnly })
            .GetAwaiter()
            .GetResult();

    private void Store(HomeworkCycle cycle)
    {
        var store = new InMemoryHomeworkStore(_json.Catalog);
        store.AppendAsync(cycle).GetAwaiter().GetResult();
        store.AppendAsync(cycle.Id, cycle.Events, 0).GetAwaiter().GetResult();
        Same(cycle, store.LoadAsync(cycle.Id).GetAwaiter().GetResult());
        var loaded = store.LoadAsync(HomeworkQuery.All).GetAwaiter().GetResult();
        Same(cycle, loaded.Cycles.Single());
        Holds(loaded.Arrivals.Count == cycle.Version, "Each event has an arrival.");
        Holds(store.LatestAsync(HomeworkQuery.All).GetAwaiter().GetResult().Cycles.Single() == CycleSummary.Of(cycle), "The summary is the cycle's.");
        Holds(store.CheckAsync().GetAwaiter().GetResult().IsSound, "What was stored is sound.");
    }

    // One file for all that is read: of documents that name the same homework most conflict with the first.
    private void StoreInFile(HomeworkCycle cycle)
    {
        var appended = _file.Value.AppendAsync(cycle).GetAwaiter().GetResult();
        var loaded = _file.Value.LoadAsync(cycle.Id).GetAwaiter().GetResult();
        Holds(loaded is not null && loaded.Version == appended.Version, "What was acknowledged is there.");
        if (appended.Version == cycle.Version)
        {
            Same(cycle, loaded);
        }
    }

    private void BringHome(HomeworkCycle cycle)
    {
        if (cycle.FindRepeatedId(0) is not null)
        {
            return;
        }

        var whole = HomeworkCycle.Rebase(cycle.Events, cycle.Events, _json.Catalog);
        Same(cycle, whole.Cycle);
        Holds(whole.AlreadyPresent.Count == cycle.Version && whole.Refused.Count == 0, "What is there already is present.");
        foreach (var committed in (int[])[0, 1, cycle.Version / 2])
        {
            // A later event may be refused now that the table judged differently when it was stored; what becomes of it can be kept. A proposal that is refused
            // begins nothing.
            if (Home(cycle, committed) is not { } home)
            {
                continue;
            }

            Same(home.Cycle, _json.Read(_json.Write(home.Cycle)));
            Holds(home.Applied.Count + home.AlreadyPresent.Count + home.Refused.Count == (committed == 0 ? 1 : cycle.Version), "Each event is told of.");
        }
    }

    private RebaseResult? Home(HomeworkCycle cycle, int committed)
    {
        try
        {
            return HomeworkCycle.Rebase([.. cycle.Events.Take(committed)], committed == 0 ? [cycle.Events[0]] : cycle.Events, _json.Catalog);
        }
        catch (CycleRefusedException) when (committed == 0)
        {
            return null;
        }
    }

    private void EraseAttempt(HomeworkCycle cycle)
    {
        foreach (var attempt in cycle.Attempts.Take(2))
        {
            if (cycle.EraseAttempt(attempt.Id, Actor.Client(cycle.Client.Value), Moments[2]) is Accepted { Cycle: var erased })
            {
                Same(erased, _json.Read(_json.Write(erased)));
                Holds(erased.Attempts.Where(one => one.Id == attempt.Id).All(static one => one.Attempt.Entry is null), "Nothing of the entry stays.");
            }
        }
    }

    private static void Judge(HomeworkCycle cycle, AdherenceContext place)
    {
        foreach (var attempt in cycle.Attempts.Take(3))
        {
            _ = cycle.PlanOf(attempt.Attempt, place).ToString();
            _ = cycle.Validate(attempt.Attempt, place).ToString();
        }
    }

    private static void Holds(bool condition, string promise)
    {
        if (!condition)
        {
            throw new InvalidOperationException(promise);
        }
    }
}
