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

    internal static string Greeting(LocalTime now, string name) => $"Good {(now.Hour < 12 ? "morning" : now.Hour < 18 ? "afternoon" : "evening")}, {name}";

    internal static string TitleOf(HomeworkCycle cycle) => cycle.Assignment.Title ?? (cycle.Assignment.Wish is null ? "Homework" : "What you asked for");

    /// <summary>Says what a week asks for, and nothing of what was done of it.</summary>
    internal static string Of(WeekLoad week) => week.Times == 0
        ? "Nothing has a fixed time this week."
        : $"This week: {Counted(week.Times, "practice")}{(week.AtMostMinutes == 0 ? string.Empty : $", about {new DoseRange(week.AtLeastMinutes, week.AtMostMinutes)} minutes in all")}.";

    internal static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    /// <summary>Says when something is to be done, in one line.</summary>
    internal static string When(AgendaItem item)
    {
        string?[] parts =
        [
            item.At is { } at ? Of(at.TimeOfDay) : null,
            item.TimesLeft is > 1 and var left ? $"{left} more times" : null,
            item.Cue,
            item.Where,
            item.Minutes is { } minutes ? $"{minutes} min" : null,
            item.Section is AgendaSection.StillWelcome or AgendaSection.Done or AgendaSection.NotToday or AgendaSection.Extra ? Of(item.Section) : null,
        ];
        return string.Join(", ", parts.Where(static part => part is not null));
    }

    internal static string GroupOf(AgendaSection place) => place switch
    {
        AgendaSection.Open or AgendaSection.StillWelcome => "Now",
        AgendaSection.Due => "Later today",
        AgendaSection.WhenNeeded => "When the moment comes",
        _ => "Written down today",
    };

    internal static string Of(AgendaSection place) => place switch
    {
        AgendaSection.Open => "now",
        AgendaSection.Due => "later today",
        AgendaSection.StillWelcome => "the planned time has passed; it still counts",
        AgendaSection.WhenNeeded => "when the moment comes",
        AgendaSection.Done => "saved",
        AgendaSection.NotToday => "not today",
        _ => "extra practice",
    };

    /// <summary>Says what became of a form that was just sent.</summary>
    internal static string? Told(string? what) => what switch
    {
        "saved" => "Saved.",
        "written" => "Saved. Thank you for writing it down.",
        "help" => "Your question is saved. You will find the answer here, perhaps not before your next session.",
        "concern" => "Your clinician will find this. They may not read it for days.",
        "withdrawn" => "Withdrawn. Your clinician can still see that there was an entry.",
        "erased" => "Erased for good. It stays that there was an entry, and nothing of what was in it.",
        "agreed" => "Saved: it is your plan now. You can change your mind at any time.",
        "declined" => "Saved. A no is a good answer too.",
        "ready" => "Saved for your session.",
        "wish" => "Saved. You can talk about it in your next session.",
        "shown" => "It is shown now. You can take that back at any time.",
        "hidden" => "It is not shown any more.",
        "changed" => "That was not possible any more: something changed in the meantime, perhaps in another window. This is how it stands now. Nothing was lost.",
        "answered" => "Your answer is saved. The client finds it on their page.",
        "acknowledged" => "Saved: you acknowledged the concern.",
        "decided" => "Saved: you looked at it together.",
        "set" => "Saved: the next piece is there.",
        "session" => "The session is recorded. What arrives from now on is for the next one.",
        "feed" => "There is a new address. Older ones no longer work.",
        "all-erased" => "Everything was erased for good.",
        "no-feed" => "There is no calendar address any more.",
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

    /// <summary>Says what somebody's words about homework are.</summary>
    internal static string Of(CycleTrigger said) => said switch
    {
        CycleTrigger.AskForHelp => "asked",
        CycleTrigger.AnswerHelp => "answered",
        CycleTrigger.Decline => "said no",
        CycleTrigger.Pause => "put it on hold",
        CycleTrigger.Stop => "ended it",
        _ => "wrote",
    };

    internal static string Of(ReviewDecision decision) => decision switch
    {
        ReviewDecision.StepDown => "A smaller step",
        ReviewDecision.StepUp => "A larger step",
        ReviewDecision.Adapt => "Something a little different",
        ReviewDecision.Repeat => "The same again, as a new round",
        ReviewDecision.Continue => "Go on as it is",
        ReviewDecision.Complete => "Finished: it has served its purpose",
        ReviewDecision.Maintain => "Finished: carrying on alone",
        ReviewDecision.Replace => "Something else takes its place",
        ReviewDecision.Defer => "No time for it today",
        _ => "Dropped by agreement",
    };

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

    internal static string Spoken(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
