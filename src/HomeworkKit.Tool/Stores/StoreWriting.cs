using HomeworkKit.Research;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Stores;

/// <summary>What changes a store: all of it in one transaction, or nothing.</summary>
internal static class StoreWriting
{
    internal static async Task<int> ImportAsync(SqliteHomeworkStore store, string file, ToolOutput output, CancellationToken stop)
    {
        List<HomeworkCycle> cycles = [];
        await foreach (var cycle in Study.Dataset.ReadAsync(file, new DatasetOptions { Problems = DatasetProblemPolicy.Stop }, stop).ConfigureAwait(false))
        {
            cycles.Add(cycle);
        }

        var added = (await store.AppendAsync(cycles, stop).ConfigureAwait(false)).Count(static one => one.Added > 0);
        output.Line($"{cycles.Count} assignments read, {added} with something new.");
        (output.Json["read"], output.Json["added"]) = (cycles.Count, added);
        return ToolExit.Done;
    }

    internal static async Task<int> EraseAsync(SqliteHomeworkStore store, ClientRef client, bool isMeant, ToolOutput output, CancellationToken stop)
    {
        if (!isMeant)
        {
            var assignments = await store.CountAsync(new HomeworkQuery { Client = client }, stop).ConfigureAwait(false);
            var documents = (await store.ListDocumentsAsync(client, stop).ConfigureAwait(false)).Count;
            output.Line($"{assignments} assignments and {documents} documents would be erased for good. --yes erases them.");
            (output.Json["assignments"], output.Json["documents"], output.Json["erased"]) = (assignments, documents, false);
            return ToolExit.Done;
        }

        var report = await store.EraseClientAsync(client, stop).ConfigureAwait(false);
        var isGone = !report.RemainsInFile || await store.FinishErasureAsync(stop).ConfigureAwait(false);
        output.Line(
            $"{report.Assignments.Count} assignments, {report.Events} events and {report.Documents.Count} documents erased. Copies and backups made before still hold them."
        );
        if (!isGone)
        {
            output.Line("Remains are still in the file: somebody else has it open. Run this again.");
        }

        (output.Json["assignments"], output.Json["events"], output.Json["documents"], output.Json["erased"], output.Json["remainsInFile"]) = (
            report.Assignments.Count,
            report.Events,
            report.Documents.Count,
            true,
            !isGone);
        return isGone ? ToolExit.Done : ToolExit.AtFault;
    }
}
