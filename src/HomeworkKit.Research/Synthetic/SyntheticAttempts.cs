using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>
/// Makes what became of each occurrence: done, late, in part, not done with a reason, crammed, written down from memory, corrected, or nothing at all.
/// </summary>
internal sealed class SyntheticAttempts(
    SyntheticPerson person,
    SyntheticSession[] sessions,
    SyntheticProgramme programme,
    HomeworkTask task,
    SyntheticRandom random,
    SyntheticRandom ids,
    SyntheticHistory history)
{
    private static readonly BarrierReason[] Barriers =
    [
        BarrierReason.Forgot, BarrierReason.Forgot, BarrierReason.NoTime, BarrierReason.NoTime, BarrierReason.TooTired, BarrierReason.LowMood,
        BarrierReason.TooUpsetting, BarrierReason.UnclearWhatToDo, BarrierReason.IllnessOrCrisis, BarrierReason.OtherPeople,
    ];

    private enum Timing
    {
        InTime,
        Early,
        Late,
        Crammed,
    }

    /// <summary>Decides what became of an occurrence, and adds it.</summary>
    internal void Answer(Occurrence occurrence)
    {
        var day = occurrence.Local.Date;
        var taken = random.Chance(person.ReadinessOn(day) + programme.Ease);
        var saysWhyNot = random.Chance(70);
        var timing = random.Below(1000) switch
        {
            < 30 => Timing.Early,
            < 130 => Timing.Late,
            < 480 when person.Crams => Timing.Crammed,
            _ => Timing.InTime,
        };
        var at = When(occurrence, timing);
        var done = at.InZoneWithin(person.Zone).Date;
        if (person.HasLeft(day) || person.HasLeft(done) || person.IsInGap(day) || person.IsInGap(done) || (!taken && !saysWhyNot))
        {
            return;
        }

        var outcome = !taken ? AttemptOutcome.NotDone : random.Chance(130) ? AttemptOutcome.Partly : AttemptOutcome.Done;
        Record(new Occasion(occurrence.Id.Assignment, occurrence.Due, at, outcome)
        {
            Answers = random.Chance(700) ? occurrence.Id : null,
            IsFromMemory = random.Chance(80),
        });
    }

    /// <summary>Adds a piece of practice besides what was due.</summary>
    internal void Extra(Instant at, AssignmentId assignment)
    {
        var day = at.InZoneWithin(person.Zone).Date;
        if (!person.HasLeft(day) && !person.IsInGap(day))
        {
            Record(new Occasion(assignment, at, at, AttemptOutcome.Done));
        }
    }

    /// <summary>Adds a rehearsal in the session.</summary>
    internal void Rehearse(Instant at, SessionRef session, AssignmentId assignment) =>
        Record(new Occasion(assignment, at, at, AttemptOutcome.Partly) { Session = session });

    private Instant When(Occurrence occurrence, Timing timing)
    {
        var inWindow = occurrence.IsAnyTime
            ? (
                occurrence.Opens.InZoneWithin(person.Zone).Date.PlusDaysWithin(random.Below(7)) + new LocalTime(random.Between(8, 21), random.Below(60))
            ).InstantIn(person.Zone)
            : occurrence.Due + Duration.FromMinutes(random.Around(-15, 110));
        var last = occurrence.Closes - Duration.FromMinutes(1);
        inWindow = inWindow < occurrence.Opens ? occurrence.Opens : inWindow > last ? last : inWindow;
        return timing switch
        {
            Timing.Early => occurrence.Opens - Duration.FromMinutes(random.Between(20, 300)),
            Timing.Late => occurrence.Closes + Duration.FromMinutes(random.Between(10, 1300)),
            Timing.Crammed => EveningBefore(occurrence.Due) ?? inWindow,
            _ => inWindow,
        };
    }

    private Instant? EveningBefore(Instant due) => Array.Find(sessions, session => session.At > due) is { } next
        ? (next.Local.Date.PlusDaysWithin(-1) + new LocalTime(random.Between(19, 22), random.Below(60))).InstantIn(person.Zone)
        : null;

    private void Record(Occasion occasion)
    {
        var whole = occasion.Outcome == AttemptOutcome.Done;
        var moment = new SyntheticMoment(person, occasion.Due, occasion.At, whole ? person.Completeness : person.Completeness / 2);
        var entry = occasion.Outcome == AttemptOutcome.NotDone ? null : programme.Entry(moment, task, random);
        var minutes = entry is IHasDuration timed ? timed.GetMinutesTaken() : null;
        var ended = minutes is { } taken ? occasion.At + Duration.FromMinutes((long)taken) : (Instant?)null;
        var recorded = (ended ?? occasion.At) + Duration.FromMinutes(occasion.IsFromMemory ? random.Between(26 * 60, 90 * 60) : random.Between(0, 45));
        var by = occasion.Session is null || random.Chance(500) ? person.AsClient : person.AsClinician;
        var attempt = new Attempt
        {
            Id = new AttemptId(ids.Id(recorded)),
            OccurrenceId = occasion.Answers,
            PerformedAt = occasion.At,
            EndedAt = ended,
            RecordedAt = occasion.IsFromMemory ? recorded : null,
            Outcome = occasion.Outcome,
            Setting = occasion.Session is null ? Setting.BetweenSessions : Setting.InSession,
            Source = occasion.IsFromMemory ? AttemptSource.Retrospective : AttemptSource.Live,
            Entry = entry,
            Barriers = whole || random.Chance(200) ? [] : [new() { Barrier = random.Pick(Barriers), Note = SyntheticText.Maybe(random, 300) }],
            Noticed = SyntheticText.Maybe(random, whole ? 200 : 60),
            QuestionForSession = SyntheticText.Maybe(random, 25),
            KeptPrivate = entry is not null && random.Chance(15) ? [AttemptPart.Entry] : [],
        };
        history.Fact(recorded, cycle => new AttemptRecorded
        {
            Id = new EventId(ids.Id(recorded)),
            Assignment = occasion.Assignment,
            By = by,
            At = recorded,
            Session = occasion.Session,
            Attempt = attempt with { Round = cycle.Round },
        });
        ComeBackTo(attempt, by, recorded, occasion);
    }

    // What people do to what they have written: fill in the rest, put something right, take it back.
    private void ComeBackTo(Attempt attempt, Actor by, Instant recorded, Occasion occasion)
    {
        var draw = random.Below(1000);
        var later = recorded + Duration.FromMinutes(random.Between(20, 600));
        if (draw < 200 && attempt is { Outcome: AttemptOutcome.Partly, Entry: not null, Setting: Setting.BetweenSessions })
        {
            var whole = programme.Entry(new SyntheticMoment(person, occasion.Due, occasion.At, 1000), task, random);
            if (whole is not IHasPredictions)
            {
                Later(later, cycle => new AttemptContinued
                {
                    Id = new EventId(ids.Id(later)),
                    Assignment = occasion.Assignment,
                    By = by,
                    At = later,
                    Attempt = attempt with { Round = RoundOf(cycle, attempt.Id), Outcome = AttemptOutcome.Done, Entry = whole },
                    Follows = LatestOf(cycle, attempt.Id),
                });
            }
        }
        else if (draw is >= 200 and < 225)
        {
            Later(later, cycle => new AttemptAmended
            {
                Id = new EventId(ids.Id(later)),
                Assignment = occasion.Assignment,
                By = by,
                At = later,
                Attempt = attempt with
                {
                    Round = RoundOf(cycle, attempt.Id),
                    PerformedAt = attempt.PerformedAt - Duration.FromMinutes(15),
                    Noticed = SyntheticText.Sentence(random),
                },
                Follows = LatestOf(cycle, attempt.Id),
                Reason = SyntheticText.Maybe(random, 500),
            });
        }
        else if (draw is >= 225 and < 232)
        {
            Later(later, _ => new AttemptRetracted
            {
                Id = new EventId(ids.Id(later)),
                Assignment = occasion.Assignment,
                By = by,
                At = later,
                Attempt = attempt.Id,
                Reason = SyntheticText.Maybe(random, 500),
            });
        }
    }

    private void Later(Instant at, Func<HomeworkCycle, CycleEvent> make) => history.Fact(at, make);

    private static int? RoundOf(HomeworkCycle cycle, AttemptId attempt) =>
        cycle.Events.OfType<AttemptRecorded>().First(recorded => recorded.Attempt.Id == attempt).Attempt.Round;

    private static EventId LatestOf(HomeworkCycle cycle, AttemptId attempt) =>
        cycle.Events.Last(cycleEvent => cycleEvent is AttemptRecorded recorded && recorded.Attempt.Id == attempt).Id;

    private sealed record Occasion(AssignmentId Assignment, Instant Due, Instant At, AttemptOutcome Outcome)
    {
        internal OccurrenceId? Answers { get; init; }

        internal bool IsFromMemory { get; init; }

        internal SessionRef? Session { get; init; }
    }
}
