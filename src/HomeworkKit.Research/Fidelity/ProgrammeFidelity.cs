using HomeworkKit.Programmes;

namespace HomeworkKit.Research;

/// <summary>How faithfully one client's programme was followed: every step with what became of it, and figures over them. Equality is by value.</summary>
public sealed record ProgrammeFidelity
{
    private ProgrammeFidelity()
    {
    }

    /// <summary>Gets the steps, in the order of the programme.</summary>
    public IReadOnlyList<ProgrammeStepRow> Steps { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the figures: put forward, by rule, in order, unadapted, finished.</summary>
    public IReadOnlyList<Measure> Figures { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Works out how faithfully a programme was followed.</summary>
    /// <param name="programme">The programme in the version that holds at the moment.</param>
    /// <param name="enrolment">The client's way through it.</param>
    /// <param name="cycles">The client's homework.</param>
    /// <param name="context">Where the client was, their sessions and the library.</param>
    /// <param name="asOf">The moment.</param>
    /// <returns>Steps and figures. Steps that wait or are held, and those whose condition did not hold, are in no denominator.</returns>
    /// <exception cref="ArgumentException">The programme is not the enrolment's, or is another version of it.</exception>
    public static ProgrammeFidelity Of(Programme programme, Enrolment enrolment, IReadOnlyList<HomeworkCycle> cycles, ProgrammeContext context, Instant asOf)
    {
        var plan = ProgrammePlanner.Plan(programme, enrolment, cycles, context, asOf);
        List<ProgrammeStepRow> rows = [];
        var latest = Instant.MinValue;
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var standing = plan.Steps[i];
            var row = new ProgrammeStepRow(enrolment.Client, enrolment.Id, programme.Id, programme.Version, i + 1, standing.Step, standing.State);
            if (FirstOf(standing.Step, enrolment, cycles) is { } first)
            {
                row = Fill(row, first, cycles.FirstOrDefault(cycle => cycle.Id == standing.Assignment) ?? first, enrolment, latest);
                latest = Instant.Max(latest, first.Events[0].At);
            }

            rows.Add(row);
        }

        return new ProgrammeFidelity { Steps = rows, Figures = FiguresOf(rows) };
    }

    private static HomeworkCycle? FirstOf(string step, Enrolment enrolment, IReadOnlyList<HomeworkCycle> cycles) => cycles
        .Where(cycle => cycle.Client == enrolment.Client && OriginOf(cycle) is { } origin && origin.Enrolment == enrolment.Id && origin.Step == step)
        .MaxBy(static cycle => (OriginOf(cycle)!.Run, cycle.Id.Value));

    private static ProgrammeOrigin? OriginOf(HomeworkCycle cycle) => ProposedOf(cycle).Programme;

    private static Assignment ProposedOf(HomeworkCycle cycle) => ((Events.HomeworkProposed)cycle.Events[0]).Plan;

    private static ProgrammeStepRow Fill(ProgrammeStepRow row, HomeworkCycle first, HomeworkCycle last, Enrolment enrolment, Instant latest)
    {
        var (proposed, at) = (ProposedOf(first), first.Events[0].At);
        var isDecided = enrolment.Decisions.Any(decision =>
            decision.Step == row.Step && decision.Decision is (EnrolmentDecisionKind.ReleaseStep or EnrolmentDecisionKind.RepeatStep) && decision.At <= at);
        return row with
        {
            Assignment = last.Id,
            Run = proposed.Programme!.Run,
            TemplateVersion = proposed.TemplateVersion,
            DaysFromStart = (at - enrolment.StartedAt).TotalDays,
            ByRule = !isDecided,
            InOrder = at >= latest,
            Agreed = last.PlansInEffect.Count > 0,
            Adapted = last.Id != first.Id || IsAdapted(proposed, last.Assignment),
            TimesDone = last.Attempts.Count(static attempt => !attempt.IsRetracted && attempt.Attempt.Outcome == AttemptOutcome.Done),
        };
    }

    private static bool IsAdapted(Assignment proposed, Assignment stands) =>
        stands.Adaptations.Count > 0
        || stands.Task != proposed.Task
        || stands.Dose != proposed.Dose
        || stands.Schedule != proposed.Schedule
        || stands.Instructions != proposed.Instructions;

    private static Measure[] FiguresOf(IReadOnlyList<ProgrammeStepRow> rows)
    {
        ProgrammeStepRow[] released = [.. rows.Where(static row => row.Assignment is not null)];
        ProgrammeStepRow[] agreed = [.. released.Where(static row => row.Agreed == true)];
        var due = rows.Count(static row => row.Assignment is not null || row.State is StepState.Ready or StepState.Skipped);
        return
        [
            Share(FidelityDefinitions.StepsPutForward, released.Length, due),
            Share(FidelityDefinitions.ByRule, released.Count(static row => row.ByRule == true), released.Length),
            Share(FidelityDefinitions.InOrder, released.Count(static row => row.InOrder == true), released.Length),
            Share(FidelityDefinitions.Unadapted, agreed.Count(static row => row.Adapted == false), agreed.Length),
            Share(FidelityDefinitions.Finished, released.Count(static row => row.State == StepState.Finished), released.Length),
        ];
    }

    private static Measure Share(MeasureDefinition definition, int part, int whole) =>
        whole == 0 ? Measure.None(definition, NoValueReason.NothingDue, 0) : Measure.Of(definition, (double)part / whole, whole);
}
