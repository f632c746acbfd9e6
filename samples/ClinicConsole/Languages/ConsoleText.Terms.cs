using HomeworkKit.Kinds;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicConsole;

/// <content>Plain words for what the library names: kind, and never a verdict. Where the library has the word, it is the library's.</content>
public sealed partial class ConsoleText
{
    internal string Of(CycleState state) => Library.Of(state);

    internal string Of(AttemptOutcome outcome) => this[outcome switch
    {
        AttemptOutcome.Done => "did it",
        AttemptOutcome.Partly => "made a start",
        _ => "didn't get to it",
    }];

    internal string OfMore(AttemptOutcome outcome) => this[outcome switch
    {
        AttemptOutcome.Done => "the rest is filled in",
        AttemptOutcome.Partly => "a little more is filled in",
        _ => "leaves it at that",
    }];

    internal string Of(ReviewDecision decision) => Library.Of(decision);

    /// <summary>Says who did something, in a narrow column.</summary>
    internal string Of(ActorRole role) => this[role switch
    {
        ActorRole.Client => "client",
        ActorRole.Clinician => "clinician",
        ActorRole.Supporter => "supporter",
        _ => "app",
    }];

    internal string Of(HomeworkTask? task) => task switch
    {
        null => this["something to find together"],
        ThoughtRecordTask record => this[KebabCase.Of(record.Columns) + " columns"],
        _ => HomeworkHost.Kit.KindOf(task)?.TitleIn(Library) ?? this["homework"],
    };

    internal string KindOf(CycleSummary summary) =>
        summary.Kind is null ? this["something to find together"]
        : HomeworkHost.Kit.TryGet(summary.Kind, out var kind) ? kind.TitleIn(Library)
        : this["homework"];

    internal string Of(decimal number) => Library.Number(number);

    internal string Of(LocalDate date) =>
        this["{0} {1} {2}", Library.Of($"weekday-short/{(int)date.DayOfWeek}"), date.Day, Library.Of($"month-short/{date.Month}")];

    internal string Of(LocalTime time) => Library.Time(new LocalTime(time.Hour, time.Minute));

    internal string Of(LocalDateTime at) => $"{Of(at.Date)} {Of(at.TimeOfDay)}";

    internal string Of(DoseRange range) => range.From == range.To ? range.ToString() : this["{0} to {1}", range.From, range.To];

    internal string Title(HomeworkCycle cycle) => cycle.Assignment.Title ?? Of(cycle.Assignment.Task);

    internal string Waiting(CycleSummary summary) => WaitingReasonOf(summary) is { } reason ? Library.Of(reason) : string.Empty;

    /// <summary>Says why a move is not possible: no code, and what to do about it.</summary>
    internal string Of(Refused refused) =>
        refused
            .Unmet.Select(static guard => Guards.GetValueOrDefault(guard.Code))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(said => this[said])
            .ToArray()
            is { Length: > 0 } why
            ? string.Join(' ', why)
            : this[
                refused.Code switch
                {
                    CycleCodes.NotFromHere => "That isn't possible at this point.",
                    CycleCodes.NotWeighed => "Something needs weighing up first, or a screening has to be recorded.",
                    CycleCodes.NotThisRole => "Someone else has to do that.",
                    _ => "That doesn't fit here.",
                }
            ];

    private static readonly Dictionary<string, string> Guards = new(StringComparer.Ordinal)
    {
        [CycleGuards.RoundHasAttempt.Code] = "Nothing has been written down yet.",
        [CycleGuards.NoConcernIsOpen.Code] = "Acknowledge the safety concern first.",
        [CycleGuards.BringsPlan.Code] = "Say what changes.",
        [CycleGuards.NamesNext.Code] = "Choose what takes its place.",
        [CycleGuards.ClientSaysSo.Code] = "The client hasn't said yes yet.",
        [CycleGuards.RevisionWaits.Code] = "No change to the plan is waiting for a yes.",
        [CycleGuards.PlanIsSound.Code] = "The plan isn't finished yet: something in it is missing or doesn't fit together.",
        [CycleGuards.DateIsClear.Code] = "The changed plan has to start after what was already written down.",
        [CycleGuards.AnswersWhatIsOpen.Code] = "It was answered or acknowledged in the meantime.",
        [CycleGuards.HelpIsOpen.Code] = "The question was answered in the meantime.",
        [CycleGuards.ConcernIsOpen.Code] = "The concern was acknowledged in the meantime.",
        [CycleGuards.NamesRevision.Code] = "The plan changed in the meantime.",
        [CycleGuards.MadeTheAttempt.Code] = "Only the person who wrote it can change it.",
    };

    private static WaitingReason? WaitingReasonOf(CycleSummary summary) =>
        summary.ConcernIsOpen ? WaitingReason.Concern
        : summary.HelpIsOpen ? WaitingReason.Help
        : summary.WishIsOpen ? WaitingReason.Wish
        : summary.DeclineIsOpen ? WaitingReason.Decline
        : summary.ClientPlanIsOpen ? WaitingReason.ClientPlan
        : null;
}
