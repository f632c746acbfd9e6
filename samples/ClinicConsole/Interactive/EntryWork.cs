using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicConsole.Forms;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Fills in an attempt's entry by the form of its kind. Every answer continues the attempt in the store.</summary>
/// <param name="desk">The homework.</param>
/// <param name="attempt">The attempt, stored already.</param>
internal sealed class EntryWork(Desk desk, Attempt attempt)
{
    /// <summary>Gets the attempt as it is stored.</summary>
    internal Attempt Attempt { get; private set; } = attempt;

    /// <summary>Names the members in which something is still blank; those of a kind without a task are none.</summary>
    internal static IReadOnlySet<string> Blank(HomeworkCycle cycle, HomeworkEntry? entry)
    {
        if (cycle.Assignment.Task is not { } task || cycle.Catalog.KindOf(task) is not { } kind)
        {
            return new HashSet<string>();
        }

        // What is blank in a form that nobody began is what is blank in an empty one.
        entry ??= FormJson.Read<HomeworkEntry>(cycle.Catalog, FormJson.Empty(kind), out _);
        return entry is null ? new HashSet<string>() : cycle.Catalog.Validate(task, entry).Missing.Select(static finding => finding.Path.Split('.', '[')[0]).ToHashSet(StringComparer.Ordinal);
    }

    internal async Task FillEntryAsync()
    {
        if (desk.Cycle.Assignment.Task is not { } task || HomeworkHost.Kit.KindOf(task) is not { } kind)
        {
            return;
        }

        var answers = Attempt.Entry is { } entry ? FormJson.Write(HomeworkHost.Kit, entry) : FormJson.Empty(kind);
        var context = new FormContext(FormJson.Write(HomeworkHost.Kit, task), FormJson.Write(HomeworkHost.Kit, kind.GetExample().Entry));
        var fields = new FieldFiller(desk.Screen, desk.Dialogue, context, new FieldReader(HomeworkHost.Zone, () => desk.Host.Now), HomeworkHost.Zone);
        await new FormFiller(desk.Screen, desk.Dialogue, HomeworkHost.Zone, fields)
            .FillAsync(HomeworkHost.Forms.OfEntry(kind), answers, () => Blank(desk.Cycle, Attempt.Entry), () => KeepEntryAsync(task, answers));
    }

    /// <summary>Stores the attempt as it is now.</summary>
    /// <returns>Why not; null where it is stored.</returns>
    internal async Task<string?> KeepAsync(Attempt changed)
    {
        var problem = await desk.MoveAsync((cycle, now) => cycle.ContinueAttempt(changed, desk.Actor, now));
        if (problem is null)
        {
            Attempt = changed;
        }

        return problem;
    }

    private async Task<string?> KeepEntryAsync(HomeworkTask task, JsonObject answers)
    {
        if (FormJson.Read<HomeworkEntry>(HomeworkHost.Kit, answers, out var code) is not { } entry)
        {
            return $"That does not fit here. ({code})";
        }

        // What is blank stops nothing; a new contradiction does.
        var before = Attempt.Entry is { } earlier ? HomeworkHost.Kit.Validate(task, earlier).Errors : [];
        var errors = HomeworkHost.Kit.Validate(task, entry).Errors.Except(before).Select(static finding => $"{finding.Message} ({finding.Code})");
        return string.Join(' ', errors) is { Length: > 0 } contradiction ? contradiction : await KeepAsync(Attempt with { Entry = entry });
    }
}
