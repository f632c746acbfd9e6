using System.Globalization;
using HomeworkKit.Samples.ClinicApi.Forms;

namespace HomeworkKit.Samples.ClinicApi.Pages.Entries;

/// <summary>What the page of an entry holds beside its questions.</summary>
public sealed record EntryDraft
{
    public required AssignmentId Assignment { get; init; }

    public required string Title { get; init; }

    /// <summary>Gets whose pages these are.</summary>
    public required PageReader Reader { get; init; }

    /// <summary>Gets the event that the form becomes: drawn with it, so that one that is sent twice is kept once.</summary>
    public required EventId Event { get; init; }

    public required EntryForm Form { get; init; }

    /// <summary>Gives the address of a step of this form; what is not there is left out of it.</summary>
    public string LinkTo(int step) =>
        string.Create(CultureInfo.InvariantCulture, $"/today/{Assignment}/entry?page={step}")
        + (Attempt is { } begun ? $"&attempt={begun}" : string.Empty)
        + (string.IsNullOrEmpty(Occurrence) ? string.Empty : "&occurrence=" + Uri.EscapeDataString(Occurrence));

    /// <summary>Gets the attempt that goes on, and the version that the form was made from; null for a new one.</summary>
    public AttemptId? Attempt { get; init; }

    public EventId? Follows { get; init; }

    public string? Occurrence { get; init; }

    public string? Noticed { get; init; }

    public string? Question { get; init; }

    public bool KeepPrivate { get; init; }

    /// <summary>Gets a value indicating whether there is a clinician who reads it.</summary>
    public bool HasClinician { get; init; }

    /// <summary>Says nothing of what was typed.</summary>
    public override string ToString() => nameof(EntryDraft);
}
