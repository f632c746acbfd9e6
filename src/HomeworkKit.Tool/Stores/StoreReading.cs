using System.Text.Json.Nodes;
using HomeworkKit.Serialization;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Stores;

/// <summary>What looks at a store and changes nothing in it.</summary>
internal static class StoreReading
{
    internal static async Task<int> CheckAsync(SqliteHomeworkStore store, ToolOutput output, CancellationToken stop)
    {
        var report = await store.CheckAsync(stop).ConfigureAwait(false);
        (string Name, string Key, long Count)[] found =
        [
            ("assignments", "assignments", report.Cycles),
            ("documents", "documents", report.Documents),
            ("that cannot be read", "unreadable", report.Unreadable.Count),
            ("with a wrong summary", "wrongSummaries", report.WrongSummaries.Count),
            ("documents that cannot be read", "unreadableDocuments", report.UnreadableDocuments),
            ("rows that belong to nothing", "strayRows", report.StrayRows),
            ("damaged pages", "damagedPages", report.DamagedPages),
            ("rows without a checksum", "withoutChecksum", report.WithoutChecksum),
        ];
        foreach (var (name, key, count) in found)
        {
            output.Line($"{count} {name}");
            output.Json[key] = count;
        }

        foreach (var unreadable in report.Unreadable)
        {
            output.Line($"  {unreadable.Assignment} {unreadable.Code}");
        }

        output.Line(report.IsSound ? "The store is sound." : "The store is not sound.");
        output.Json["isSound"] = report.IsSound;
        return report.IsSound ? ToolExit.Done : ToolExit.AtFault;
    }

    internal static async Task<int> CountAsync(SqliteHomeworkStore store, ToolOutput output, CancellationToken stop)
    {
        SortedDictionary<string, long> kinds = new(StringComparer.Ordinal);
        SortedDictionary<string, long> states = new(StringComparer.Ordinal);
        HashSet<ClientRef> people = [];
        var (all, unreadable) = (0L, 0L);
        await foreach (var summary in store.QueryAsync(HomeworkQuery.All, _ => unreadable++, stop).ConfigureAwait(false))
        {
            all++;
            people.Add(summary.Client);
            Add(kinds, summary.Kind ?? "none");
            Add(states, KebabCase.Of(summary.State));
        }

        output.Line($"{people.Count} people, {all} assignments, {unreadable} that cannot be read");
        foreach (var (name, counts) in new[] { ("kinds", kinds), ("states", states) })
        {
            output.Line(name);
            output.Json[name] = new JsonObject(counts.Select(static count => KeyValuePair.Create<string, JsonNode?>(count.Key, count.Value)));
            foreach (var (key, count) in counts)
            {
                output.Line($"  {key} {count}");
            }
        }

        (output.Json["people"], output.Json["assignments"], output.Json["unreadable"]) = (people.Count, all, unreadable);
        return unreadable > 0 ? ToolExit.AtFault : ToolExit.Done;

        static void Add(SortedDictionary<string, long> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    internal static async Task<int> ExportAsync(SqliteHomeworkStore store, string file, bool force, ToolOutput output, CancellationToken stop)
    {
        var (written, unreadable) = (0L, 0L);
        await WholeFile
            .WriteAsync(file, force, async stream =>
                written = await new HomeworkNdjson(new HomeworkJson(HomeworkCatalog.BuiltIn))
                    .WriteAsync(stream, store.StreamAsync(_ => unreadable++, stop), stop)
                    .ConfigureAwait(false))
            .ConfigureAwait(false);
        output.Line(
            $"{written} assignments written, {unreadable} that cannot be read left out. The file holds the clients' own words: keep it as safe as a diary.");
        (output.Json["written"], output.Json["unreadable"]) = (written, unreadable);
        return unreadable > 0 ? ToolExit.AtFault : ToolExit.Done;
    }
}
