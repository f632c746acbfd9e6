namespace HomeworkKit.Samples.ClinicApi.Pages.Today;

/// <summary>One piece of homework as its client, or whoever acts for them, sees it.</summary>
public sealed record PieceView
{
    public required AssignmentId Id { get; init; }

    public required string Title { get; init; }

    public required PageReader Reader { get; init; }

    public required CycleState State { get; init; }

    public required Instant Now { get; init; }

    /// <summary>Gets the plan, line by line.</summary>
    public required IReadOnlyList<(string Name, string Text)> Plan { get; init; }

    /// <summary>Gets the changed plan that waits for a yes, line by line; empty where none waits.</summary>
    public required IReadOnlyList<(string Name, string Text)> Waiting { get; init; }

    /// <summary>Gets the plan that a yes or no is about; null where none waits for one.</summary>
    public EventId? Revision { get; init; }

    /// <summary>Gets what was said, the earliest first.</summary>
    public required IReadOnlyList<SaidLine> Said { get; init; }

    public required IReadOnlyList<CycleReview> Reviews { get; init; }

    public required CycleTriggerSet May { get; init; }

    public required bool HasForm { get; init; }

    public string? Clinician { get; init; }

    /// <summary>Gets whom the client can show it to; null for nobody.</summary>
    public string? Supporter { get; init; }

    public bool IsShown { get; init; }

    /// <summary>Gets with whom it is done; null for what is done alone.</summary>
    public string? Partner { get; init; }

    public bool IsShared { get; init; }

    public string? Told { get; init; }

    /// <summary>Says nothing of what it shows.</summary>
    public override string ToString() => nameof(PieceView);

    internal static IReadOnlyList<(string Name, string Text)> LinesOf(Assignment plan, PageText words)
    {
        (string, string?)[] lines =
        [
            ("What you asked for", plan.Wish),
            ("What", plan.Instructions),
            ("Why are we doing this?", plan.Agreement?.Rationale),
            ("When", plan.Schedule is { } schedule ? words.Of(schedule) : null),
            ("How long", plan.Dose?.Minutes is { } minutes ? words["{0} minutes each time", words.Range(minutes)] : null),
            ("Linked to", plan.Agreement?.Cue),
            ("On a hard day", plan.Agreement?.SmallestVersion),
        ];
        return [.. lines.Where(static line => line.Item2 is not null).Select(line => (words[line.Item1], line.Item2!))];
    }
}
