using System.Globalization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Storage;
using HomeworkKit.Words;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Plain words for what the library names: kind, and never a verdict.</summary>
internal static class Words
{
    internal static string Of(CycleState state) => HomeworkWords.English.Of(state);

    internal static string Of(AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Done => "did it",
        AttemptOutcome.Partly => "made a start",
        _ => "did not get to it",
    };

    internal static string OfMore(AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Done => "the rest is filled in",
        AttemptOutcome.Partly => "a little more is filled in",
        _ => "leaves it at that",
    };

    internal static string Of(ReviewDecision decision) => decision switch
    {
        ReviewDecision.StepDown => "a smaller step",
        ReviewDecision.StepUp => "a larger step",
        ReviewDecision.Adapt => "something a little different",
        ReviewDecision.Repeat => "the same again",
        ReviewDecision.Continue => "it goes on",
        ReviewDecision.Complete => "it has served its purpose",
        ReviewDecision.Maintain => "the client carries on alone",
        ReviewDecision.Replace => "something else takes its place",
        ReviewDecision.Defer => "no time for it today",
        _ => "dropped by agreement",
    };

    internal static string Of(AgendaSection place) => place switch
    {
        AgendaSection.Open => "Open now",
        AgendaSection.Due => "Later today",
        AgendaSection.StillWelcome => "The planned time has passed; it still counts",
        AgendaSection.WhenNeeded => "When the moment comes",
        AgendaSection.Done => "Done",
        AgendaSection.NotToday => "Not today",
        _ => "Extra practice",
    };

    internal static string Of(OccurrenceStatus status) => status switch
    {
        OccurrenceStatus.Upcoming => "to come",
        OccurrenceStatus.Open => "open",
        OccurrenceStatus.Done => "done",
        OccurrenceStatus.DoneEarly => "done, early",
        OccurrenceStatus.DoneLate => "done, later",
        OccurrenceStatus.Partly => "made a start",
        OccurrenceStatus.NotDone => "did not get to it",
        OccurrenceStatus.NoEntry => "nothing written down",
        OccurrenceStatus.SetAside => "on hold",
        _ => "not due",
    };

    internal static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    internal static string Of(HomeworkTask? task) => task switch
    {
        null => "something to be found together",
        ThoughtRecordTask record => KebabCase.Of(record.Columns) + " columns",
        _ => HomeworkHost.Kit.KindOf(task)?.Name ?? "homework",
    };

    internal static string Of<TEnum>(TEnum word)
        where TEnum : struct, Enum => KebabCase.Of(word).Replace('-', ' ');

    internal static string Of(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    internal static string Of(LocalDate date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    internal static string Of(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    internal static string Title(HomeworkCycle cycle) => cycle.Assignment.Title ?? Of(cycle.Assignment.Task);

    internal static string Waiting(CycleSummary summary) =>
        summary.ConcernIsOpen ? "a concern is open"
        : summary.HelpIsOpen ? "help is asked for"
        : summary.WishIsOpen ? "a wish to answer"
        : summary.DeclineIsOpen ? "said no to the plan"
        : summary.ClientPlanIsOpen ? "changed the plan"
        : string.Empty;
}
