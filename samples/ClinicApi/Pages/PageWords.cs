using System.Globalization;
using HomeworkKit.Samples.ClinicApi.Accounts;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>Plain words for the pages.</summary>
internal static class PageWords
{
    internal static string Of(LocalDate date) => date.ToString("dddd, d MMMM", CultureInfo.InvariantCulture);

    internal static string Of(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    internal static string Of(Instant at)
    {
        var local = at.InZone(DemoAccounts.Zone).LocalDateTime;
        return $"{Of(local.Date)}, {Of(local.TimeOfDay)}";
    }

    internal static string Of(AgendaSection place) => place switch
    {
        AgendaSection.Open => "now",
        AgendaSection.Due => "later today",
        AgendaSection.StillWelcome => "the planned time has passed; it still counts",
        AgendaSection.WhenNeeded => "when the moment comes",
        AgendaSection.Done => "saved",
        AgendaSection.NotToday => "not today",
        _ => "optional",
    };

    /// <summary>Says what became of a form that was just sent.</summary>
    internal static string? Told(string? what) => what switch
    {
        "saved" => "Saved. Thank you for writing it down.",
        "concern" => "Your clinician will find this. They may not read it for days.",
        "withdrawn" => "Withdrawn. Your clinician can still see that there was an entry.",
        _ => null,
    };

    internal static string Of(AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Done => "Done",
        AttemptOutcome.Partly => "Partly",
        _ => "Not this time",
    };

    /// <summary>Says what became of an attempt, as far as its author shows it.</summary>
    internal static string Of(DigestAttempt attempt) =>
        attempt.IsErased ? "Erased"
        : attempt.IsWithdrawn ? "Withdrawn"
        : Of(attempt.Outcome) + (attempt.KeptPrivate.Count > 0 ? ", kept private" : string.Empty);

    internal static string Of(BarrierReason barrier) => Spoken(KebabCase.Of(barrier));

    /// <summary>Says what a concern is about, as a clinician reads it.</summary>
    internal static string Of(ConcernCategory category) => category switch
    {
        ConcernCategory.HarmToSelf => "Harm to self",
        ConcernCategory.HarmFromOthers => "Harm from others",
        ConcernCategory.HarmToOthers => "Harm to others",
        ConcernCategory.Medical => "Medical",
        _ => "Something else",
    };

    /// <summary>Says what a concern is about, as the person says it who raises it.</summary>
    internal static string AskOf(ConcernCategory category) => category switch
    {
        ConcernCategory.HarmToSelf => "I might hurt myself",
        ConcernCategory.HarmFromOthers => "Someone might hurt me",
        ConcernCategory.HarmToOthers => "Someone else might get hurt",
        ConcernCategory.Medical => "Something medical",
        _ => "Something else",
    };

    private static string Spoken(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
