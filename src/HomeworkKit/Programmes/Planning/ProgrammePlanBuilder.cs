using HomeworkKit.Forms;

namespace HomeworkKit.Programmes;

/// <summary>Makes one plan: goes through the steps in their order, each of which looks only at those before it.</summary>
internal sealed class ProgrammePlanBuilder
{
    // More hours than calendars have, and fewer than a duration holds.
    private const int HoursOfAll = 200_000_000;

    private readonly Programme _programme;
    private readonly Enrolment _enrolment;
    private readonly ProgrammeContext _context;
    private readonly Instant _now;
    private readonly EnrolmentHistory _history;
    private readonly StepCycles _cycles;
    private readonly ReleaseClock _clock;
    private readonly PlannedStep[] _planned;
    private readonly Dictionary<string, PlannedStep> _byKey = new(StringComparer.Ordinal);
    private readonly List<Assignment> _ready = [];
    private ProgrammeSessions? _sessions;
    private StepAnswers? _answers;
    private HashSet<string>? _words;
    private int _count;

    // The first step that was declined, and the first required one that is not settled: both keep everything later back.
    private string? _declined;
    private string? _required;

    // The latest moment at which a required step was finished: nothing later was free before it.
    private Instant _freeFrom;

    internal ProgrammePlanBuilder(Programme programme, Enrolment enrolment, IReadOnlyList<HomeworkCycle> cycles, ProgrammeContext context, Instant now)
    {
        (_programme, _enrolment, _context, _now) = (programme, enrolment, context, now);
        _history = new EnrolmentHistory(enrolment, now);
        _cycles = new StepCycles(enrolment, cycles, now);
        _clock = new ReleaseClock(context.Zone);
        _planned = new PlannedStep[programme.Steps.Count];
        _freeFrom = enrolment.StartedAt;
    }

    internal ProgrammePlan Make()
    {
        for (; _count < _planned.Length; _count++)
        {
            var step = _programme.Steps[_count];
            var planned = Plan(step);
            _planned[_count] = planned;
            _byKey.TryAdd(step.Key, planned);
            _declined ??= planned.Standing.State == StepState.Declined ? step.Key : null;
            if (step.IsRequired)
            {
                _required ??= planned.IsSettled ? null : step.Key;
                _freeFrom = Instant.Max(_freeFrom, planned.Cycle?.FinishedAt ?? planned.PassedAt ?? Instant.MinValue);
            }
        }

        StepStatus[] standings = Array.ConvertAll(_planned, planned => planned.Standing with { Title = TitleOf(planned.Step) });
        return new ProgrammePlan
        {
            Steps = standings,
            ReadyToPropose = _ready,
            NextAt = standings.Where(standing => standing.State == StepState.Waiting && standing.ReleasesAt > _now).Min(static standing => standing.ReleasesAt),
            Outlook = Outlook(standings),
        };
    }

    private PlannedStep Plan(ProgrammeStep step)
    {
        var decision = _history.Of(step.Key);
        var cycle = _cycles.Of(step.Key);
        if (cycle is not null && cycle.Run >= decision.Run)
        {
            return PlanReleased(step, cycle, decision);
        }

        if (_history.IsEnded)
        {
            return Of(step, StepState.NotApplicable) with { PassedAt = _now };
        }

        switch (decision.Kind)
        {
            case EnrolmentDecisionKind.SkipStep:
                return Of(step, StepState.Skipped) with { PassedAt = decision.At };
            case EnrolmentDecisionKind.HoldStep:
                return Of(step, StepState.Held, StepWait.Hold);
            case EnrolmentDecisionKind.ReleaseStep or EnrolmentDecisionKind.RepeatStep:
                return Ready(step, decision.At, decision.Run);
            default:
                return _history.IsPaused ? Of(step, StepState.Held, StepWait.Pause) : PlanByRule(step, decision.Run);
        }
    }

    private static PlannedStep PlanReleased(ProgrammeStep step, StepCycle cycle, StepDecision decision)
    {
        var isSkipped = decision.Kind == EnrolmentDecisionKind.SkipStep && cycle.State != StepState.Finished;
        var standing = new StepStatus(step.Key, isSkipped ? StepState.Skipped : cycle.State) { ReleasesAt = cycle.ReleasedAt, Assignment = cycle.Last.Id };
        return new PlannedStep(step, standing, cycle) { PassedAt = isSkipped ? decision.At : null };
    }

    private PlannedStep PlanByRule(ProgrammeStep step, int run)
    {
        if (_declined is { } declined)
        {
            return Of(step, StepState.Waiting, StepWait.Decision, declined);
        }

        if (_required is { } required)
        {
            return Of(step, StepState.Waiting, StepWait.RequiredStep, required);
        }

        if (MomentOf(step, out var wait, out var waitsFor) is not { } moment)
        {
            return Of(step, StepState.Waiting, wait, waitsFor);
        }

        moment = Instant.Max(moment, _freeFrom);
        if (moment > _now)
        {
            return At(Of(step, StepState.Waiting, StepWait.Time), moment);
        }

        return step.OnlyIf is { } condition && PlanCondition(step, condition, moment) is { } notNow ? notNow : Ready(step, moment, run);
    }

    private PlannedStep? PlanCondition(ProgrammeStep step, FormCondition condition, Instant moment)
    {
        foreach (var named in StepItem.NamedBy(condition))
        {
            if (named is { } item && Find(item.Step) is { IsSettled: false })
            {
                return Of(step, StepState.Waiting, StepWait.Answers, item.Step);
            }
        }

        _answers ??= new StepAnswers(_enrolment, _context.Scores, _now, key => Find(key)?.Cycle?.Last);
        return _answers.Judge(condition) switch
        {
            true => null,
            false => Of(step, StepState.NotApplicable) with { PassedAt = moment },
            null => Of(step, StepState.NotApplicable, StepWait.MissingAnswers) with { PassedAt = moment },
        };
    }

    private PlannedStep Ready(ProgrammeStep step, Instant moment, int run)
    {
        var template = _context.Templates.Find(step.Template, step.TemplateVersion);
        if (template is null || template.Schedule?.FindProblems().Count > 0)
        {
            return At(Of(step, StepState.Waiting, StepWait.Template), moment);
        }

        if (template.Blanks is { Count: > 0 } blanks && !blanks.All((_words ??= [.. _enrolment.Words.Select(static word => word.Name)]).Contains))
        {
            return At(Of(step, StepState.Waiting, StepWait.Words), moment);
        }

        if (_enrolment.Clinician is null && !_history.ProposesForClient)
        {
            return At(Of(step, StepState.Ready, StepWait.ClientsWish), moment);
        }

        var origin = _enrolment.OriginOf(step.Key, _programme.Version, run);
        var today = _now.InZoneWithin(_context.Zone).Date;
        var filling = new TemplateFilling { Start = template.Schedule?.From(today).FindProblems().Count > 0 ? null : today, Words = _enrolment.Words };
        _ready.Add(
            template.Fill(origin.ToAssignmentId(), _enrolment.Client, filling, _enrolment.Clinician) with
            {
                TemplateVersion = step.TemplateVersion,
                Programme = origin,
            });
        return At(Of(step, StepState.Ready), moment);
    }

    private Instant? MomentOf(ProgrammeStep step, out StepWait wait, out string? waitsFor)
    {
        (wait, waitsFor) = (StepWait.Step, null);
        switch (step.Release)
        {
            case AtStart:
                return _enrolment.StartedAt;
            case WithPrevious:
                waitsFor = PreviousKey;
                return Find(waitsFor) is { } previous
                    ? previous.PassedAt ?? (previous.Cycle is not null || previous.Standing.State == StepState.Ready ? previous.Standing.ReleasesAt : null)
                    : null;
            case AfterStep after:
                waitsFor = after.Step ?? PreviousKey;
                return Find(waitsFor) is { } target && (target.Cycle?.At(after.When) ?? target.PassedAt) is { } point ? After(point, after) : null;
            case DaysFromStart fromStart:
                return _clock.FromStart(_enrolment.StartedAt, fromStart.Days, fromStart.Time, _history.Pauses);
            case BeforeSession before:
                wait = StepWait.Session;
                return OfSession(before.Session, -Math.Max(before.Days, -int.MaxValue), before.Time);
            case AfterSession after:
                wait = StepWait.Session;
                return OfSession(after.Session, after.Days, after.Time);
            case OnDate date:
                return date.Time is { } time ? _clock.At(date.Date, time) : _clock.Start(date.Date);
            default:
                wait = StepWait.Clinician;
                return null;
        }
    }

    private Instant After(Instant point, AfterStep rule) => rule switch
    {
        { Hours: { } hours } => point.PlusWithin(Duration.FromHours(Math.Clamp(hours, -HoursOfAll, HoursOfAll))),
        { Days: null or 0, Time: null } => point,
        _ => Instant.Max(point, _clock.PlusDays(point, rule.Days ?? 0, rule.Time)),
    };

    private Instant? OfSession(int number, int days, LocalTime? time)
    {
        _sessions ??= new ProgrammeSessions(_context, _enrolment);
        return _sessions.StartOf(number) is not { } start ? null : days == 0 && time is null ? start : _clock.PlusDays(start, days, time);
    }

    private ProgrammeOutlook Outlook(StepStatus[] standings)
    {
        var next = _history.IsPaused ? null : Array.Find(standings, static standing => standing.State is StepState.Waiting or StepState.Ready);
        return new ProgrammeOutlook
        {
            Open =
            [
                .. standings
                    .Where(static standing => standing is { State: StepState.PutForward or StepState.Going, Assignment: not null })
                    .Select(static standing => standing.Assignment!.Value),
            ],
            NextTitle = next?.Title,
            NextAt = next?.ReleasesAt is { } at && at > _now ? at : null,
        };
    }

    private string? TitleOf(ProgrammeStep step) => TemplateText.Fill(_context.Templates.Find(step.Template, step.TemplateVersion)?.Title, _enrolment.Words);

    private string? PreviousKey => _count > 0 ? _programme.Steps[_count - 1].Key : null;

    private PlannedStep? Find(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    private static PlannedStep Of(ProgrammeStep step, StepState state, StepWait? wait = null, string? waitsFor = null) =>
        new(step, new StepStatus(step.Key, state) { WaitsFor = wait, WaitsForStep = waitsFor }, null);

    private static PlannedStep At(PlannedStep planned, Instant moment) => planned with { Standing = planned.Standing with { ReleasesAt = moment } };
}
