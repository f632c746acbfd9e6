using System.CommandLine;
using HomeworkKit.Storage;
using HomeworkKit.Tool.Output;
using HomeworkKit.Tool.Stores;

namespace HomeworkKit.Tool.Commands;

/// <summary>A store in SQLite: is it whole, how much is in it, out and in as NDJSON, and the erasure of a client.</summary>
internal sealed class StoreCommand : ToolCommand
{
    private static readonly Argument<string> Work = new("WORK")
    {
        Description =
            "check: reads every row again. count: how much is kept, by kind and state. export: all as NDJSON. import: NDJSON, all of it or nothing. erase: everything of one client, for good.",
        HelpName = "check|count|export|import|erase",
    };
    private static readonly Argument<string?> File = new("FILE")
    {
        Description = "The NDJSON to read or to write; only for export and import.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<string> Place = new("--store")
    {
        Description = "The store's file.",
        HelpName = "STORE",
        Required = true,
    };
    private static readonly Option<string?> Person = new("--client") { Description = "Whose records are erased.", HelpName = "CLIENT" };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Really erase. Without it, what would go is told, and nothing is touched." };

    static StoreCommand() => Work.AcceptOnlyFromAmong("check", "count", "export", "import", "erase");

    internal override string Name => "store";

    internal override string Description => "Check, count, export, import or erase in a store of SQLite. Only import and erase write; they read the clock.";

    internal override string Example => "store count --store clinic.db";

    internal override IEnumerable<Symbol> Symbols => [Work, File, Place, Person, Yes, CommonOptions.Force];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        var (work, file) = (given.GetRequiredValue(Work), given.GetValue(File));
        if ((work is "export" or "import") == (file is null))
        {
            throw ToolException.Usage("tool/store-file", "export and import name a file; check, count and erase do not.");
        }

        ClientRef client = default;
        if (work == "erase" && !ClientRef.TryParse(given.GetValue(Person), null, out client))
        {
            throw ToolException.Usage("tool/not-a-client", "erase needs --client, a client reference.");
        }

        try
        {
            var store = await OpenStore
                .Async(given.GetRequiredValue(Place), isNew: work == "import", writes: work == "import" || (work == "erase" && given.GetValue(Yes)), stop)
                .ConfigureAwait(false);
            await using (store.ConfigureAwait(false))
            {
                return work switch
                {
                    "check" => await StoreReading.CheckAsync(store, output, stop).ConfigureAwait(false),
                    "count" => await StoreReading.CountAsync(store, output, stop).ConfigureAwait(false),
                    "export" => await StoreReading.ExportAsync(store, file!, given.GetValue(CommonOptions.Force), output, stop).ConfigureAwait(false),
                    "import" => await StoreWriting.ImportAsync(store, file!, output, stop).ConfigureAwait(false),
                    _ => await StoreWriting.EraseAsync(store, client, given.GetValue(Yes), output, stop).ConfigureAwait(false),
                };
            }
        }
        catch (HomeworkStoreException problem)
        {
            throw new ToolException(problem.Code, problem.Message);
        }
    }
}
