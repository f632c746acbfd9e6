using System.Globalization;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Scheduling;
using HomeworkKit.Words;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>
/// The words of the pages in the reader's language. A text is named by its English words, so a page reads as what it says; what has no translation stays
/// English.
/// </summary>
public sealed class PageText
{
    private readonly IReadOnlyDictionary<string, string> _texts;

    internal PageText(HomeworkWords library, IReadOnlyDictionary<string, string> texts) => (Library, _texts) = (library, texts);

    /// <summary>Gets the language, as a page says it.</summary>
    public string Language => Library.Language;

    /// <summary>Gets the library's own words in that language: questions, schedules, what does not fit.</summary>
    public HomeworkWords Library { get; }

    /// <summary>Gives a text.</summary>
    /// <param name="english">Its English words.</param>
    public string this[string english] => _texts.GetValueOrDefault(english, english);

    /// <summary>Gives a text with something filled in.</summary>
    /// <param name="english">Its English words, with <c>{0}</c> and so on where something is filled in.</param>
    /// <param name="filled">What is filled in.</param>
    public string this[string english, params object[] filled] => string.Format(CultureInfo.InvariantCulture, this[english], filled);

    internal string Of(LocalDate date) =>
        this["{0}, {1} {2}", this[date.DayOfWeek.ToString()], date.Day, this[date.ToString("MMMM", CultureInfo.InvariantCulture)]];

    internal string Of(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    internal string Of(LocalDateTime at) => $"{Of(at.Date)}, {Of(at.TimeOfDay)}";

    internal string Of(Instant at) => Of(at.InZone(DemoAccounts.Zone).LocalDateTime);

    internal string Of(HomeworkSchedule schedule) => schedule.Describe(words: Library);

    internal string Greeting(LocalTime now, string name) =>
        this[
            now.Hour < 12 ? "Good morning, {0}"
            : now.Hour < 18 ? "Good afternoon, {0}"
            : "Good evening, {0}",
            name
        ];

    internal string TitleOf(HomeworkCycle cycle) => cycle.Assignment.Title ?? this[cycle.Assignment.Wish is null ? "Homework" : "What you asked for"];

    internal string Counted(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {this[count == 1 ? one : many]}");

    /// <summary>Says what a week asks for, and nothing of what was done of it.</summary>
    internal string Of(WeekLoad week) => week.Times == 0 ? this["Nothing has a fixed time this week."]
        : week.AtMostMinutes == 0 ? this["This week: {0}.", Counted(week.Times, "practice", "practices")]
        : this[
            "This week: {0}, about {1} minutes in all.",
            Counted(week.Times, "practice", "practices"),
            Range(new DoseRange(week.AtLeastMinutes, week.AtMostMinutes))
        ];

    internal string Range(DoseRange range) => range.From == range.To ? range.ToString() : this["{0} to {1}", range.From, range.To];

    /// <summary>Says when something is to be done, in one line; nothing where its group says it.</summary>
    internal string When(AgendaItem item)
    {
        string?[] parts =
        [
            item.At is { } at ? Of(at.TimeOfDay) : null,
            item.TimesLeft is > 1 and var left ? this["{0} more times", left] : null,
            item.Cue,
            item.Where,
            item.Minutes is { } minutes ? this["{0} min", Range(minutes)] : null,
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

    internal string Of(AgendaSection place) => this[place switch
    {
        AgendaSection.Open => "now",
        AgendaSection.Due => "later today",
        AgendaSection.StillWelcome => "the planned time has passed; it still counts",
        AgendaSection.WhenNeeded => "when the moment comes",
        AgendaSection.Done => "saved",
        AgendaSection.NotToday => "not today",
        _ => "extra practice",
    }];

    internal string Of(CycleState state) => this[state switch
    {
        CycleState.Proposed => "suggested",
        CycleState.Assigned => "agreed",
        CycleState.InProgress => "trying it out",
        CycleState.ReadyForReview => "ready to look at together",
        CycleState.Paused => "on hold",
        CycleState.Completed => "finished for now",
        CycleState.Declined => "not for now",
        _ => "dropped by agreement",
    }];

    /// <summary>Says what became of a form that was just sent; null for what no form says.</summary>
    internal string? Told(string? what) =>
        what switch
        {
            "saved" => this["Saved."],
            "written" => this["Saved. Thank you for writing it down."],
            "help" => this["Your question is saved. You will find the answer here, perhaps not before your next session."],
            "concern" => this["Your clinician will find this. They may not read it for days."],
            "withdrawn" => this["Withdrawn. Your clinician can still see that there was an entry."],
            "erased" => this["Erased for good. It stays that there was an entry, and nothing of what was in it."],
            "agreed" => this["Saved: it is your plan now. You can change your mind at any time."],
            "declined" => this["Saved. A no is a good answer too."],
            "ready" => this["Saved for your session."],
            "wish" => this["Saved. You can talk about it in your next session."],
            "shown" => this["It is shown now. You can take that back at any time."],
            "shared" => this["Shared. It can be read once you have both agreed."],
            "hidden" => this["It is not shown any more."],
            "changed" => this[
                "That was not possible any more: something changed in the meantime, perhaps in another window. This is how it stands now. Nothing was lost."
            ],
            "answered" => this["Your answer is saved. The client finds it on their page."],
            "acknowledged" => this["Saved: you acknowledged the concern."],
            "decided" => this["Saved: you looked at it together."],
            "set" => this["Saved: the next piece is there."],
            "session" => this["The session is recorded. What arrives from now on is for the next one."],
            "asked-hand-over" => this["Saved: it waits for the client's yes, on their page."],
            "took-back" => this["Taken back: nothing changes."],
            "handed-over" => this["Saved: the hand-over is agreed."],
            "stays" => this["Saved: it stays as it is. A no is a good answer too."],
            "their-concern" => this["Saved. The clinician will find this. They may not read it for days."],
            "referred" => this["Saved: the open pieces have ended, and with whom it goes on is kept."],
            "form" => this["Saved: the form stands in the library."],
            "feed" => this["There is a new address. Older ones no longer work."],
            "all-erased" => this["Everything was erased for good."],
            "no-feed" => this["There is no calendar address any more."],
            _ => null,
        };

    internal string Of(AttemptOutcome outcome) => this[outcome switch
    {
        AttemptOutcome.Done => "Done",
        AttemptOutcome.Partly => "Partly",
        _ => "Not this time",
    }];

    /// <summary>Says what became of an attempt, as far as its author shows it.</summary>
    internal string Of(DigestAttempt attempt) =>
        attempt.IsErased ? this["Erased"]
        : attempt.IsWithdrawn ? this["Withdrawn"]
        : Of(attempt.Outcome) + (attempt.KeptPrivate.Count > 0 ? this[", kept private"] : string.Empty);

    internal string Of(BarrierReason barrier) => this[Spoken(KebabCase.Of(barrier))];

    /// <summary>Says what somebody's words about homework are.</summary>
    internal string Of(CycleTrigger said) => this[said switch
    {
        CycleTrigger.AskForHelp => "asked",
        CycleTrigger.AnswerHelp => "answered",
        CycleTrigger.Decline => "said no",
        CycleTrigger.Pause => "put it on hold",
        CycleTrigger.Stop => "ended it",
        _ => "wrote",
    }];

    internal string Of(ReviewDecision decision) => this[decision switch
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
    }];

    /// <summary>Says what a concern is about, as a clinician reads it.</summary>
    internal string Of(ConcernCategory category) => this[category switch
    {
        ConcernCategory.HarmToSelf => "Harm to self",
        ConcernCategory.HarmFromOthers => "Harm from others",
        ConcernCategory.HarmToOthers => "Harm to others",
        ConcernCategory.Medical => "Medical",
        _ => "Something else",
    }];

    /// <summary>Says what a concern is about, as the person says it who raises it.</summary>
    internal string AskOf(ConcernCategory category) => this[category switch
    {
        ConcernCategory.HarmToSelf => "I might hurt myself",
        ConcernCategory.HarmFromOthers => "Someone might hurt me",
        ConcernCategory.HarmToOthers => "Someone else might get hurt",
        ConcernCategory.Medical => "Something medical",
        _ => "Something else",
    }];

    internal static string Spoken(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
