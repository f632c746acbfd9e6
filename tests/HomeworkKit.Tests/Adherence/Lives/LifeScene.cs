using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence.Lives;

/// <summary>
/// Five weeks of a life, made from a seed: plans and changes of plan, rounds, pauses, journeys, sessions, and work from devices that come home when they like.
/// </summary>
internal sealed class LifeScene
{
    private static readonly LocalDate[] Beginnings = [new(2026, 3, 5), new(2026, 10, 20), new(2026, 7, 1), new(2026, 3, 25)];
    private readonly Random _random;
    private readonly DateTimeZone[] _zones;
    private readonly LocalDate _first;
    private readonly int _early;
    private readonly List<(Instant Arrives, CycleEvent Event, Action Takes)> _underway = [];
    private readonly HashSet<AttemptId> _corrected = [];
    private Instant _now;

    /// <summary>Lives a life.</summary>
    /// <param name="seed">What it is made from.</param>
    /// <param name="home">Where it begins.</param>
    /// <param name="zones">Where it may lead.</param>
    /// <param name="early">How many minutes before it is due a time can be answered; 0 keeps to what the reference knows.</param>
    internal LifeScene(int seed, DateTimeZone home, DateTimeZone[] zones, int early = 0)
    {
        _early = early;
        (_random, _zones, _first) = (new Random(seed), zones, Beginnings[seed % Beginnings.Length]);
        Facts = new LifeFacts { Home = home, Fixed = _random.Next(2) == 0 ? home : null };
        var start = home.AtStartOfDay(_first.PlusDays(-4)).ToInstant();
        var moves = Enumerable
            .Range(0, _random.Next(3))
            .Select(_ => start + Minutes(5, 40))
            .Order()
            .Select(at => new TimeZonePeriod(at, zones[_random.Next(zones.Length)]))
            .ToArray();
        Facts.Moves.AddRange(moves.Select(static move => (move.From, move.Zone)));
        PlannedSession[] sessions = [.. Enumerable.Range(0, 6).Select(Session)];
        Facts.Sessions.AddRange(sessions.Select(static session => new LifeSession(session.At.Date, session.Status == SessionStatus.CalledOff)));
        Place = new AdherenceContext { Schedule = ScheduleContext.In(home, moves) with { Sessions = new SessionCalendar { Sessions = sessions } } };
        var rhythm = Rhythm(_first);
        Cycle = HomeworkCycle.Propose(Plan(Schedule(rhythm)), Clinician, start, HomeworkCatalog.BuiltIn).OrThrow();
        _now = start + Minutes(2, 7);
        Cycle = Cycle.Agree(Client, _now, zone: Here).OrThrow();
        Facts.Plans.Add((Cycle.PlansInEffect[0].Id, rhythm, null, _now));
        Facts.InForce.Add((_now, Instant.MaxValue));
        var until = start + Duration.FromDays(40);
        while (_now < until)
        {
            _now += Duration.FromMinutes((long)_random.Next(20, 2 * 24 * 60));
            Deliver();
            Step();
        }

        _now += Duration.FromDays(10);
        Deliver();
    }

    internal LifeFacts Facts { get; }

    internal AdherenceContext Place { get; }

    internal HomeworkCycle Cycle { get; private set; }

    /// <summary>Gets the laws that a step broke, in words.</summary>
    internal List<string> Broken { get; } = [];

    internal Instant Begins => Facts.InForce[0].From;

    private DateTimeZone Here => Facts.ZoneAt(_now);

    private LocalDate Today => Facts.DateOf(_now);

    private void Step()
    {
        var dice = _random.Next(100);
        switch (Cycle.State)
        {
            case CycleState.Proposed when dice < 60:
                Decide(() => Cycle.Agree(Client, _now, zone: Here).OrThrow());
                Facts.InForce.Add((_now, Instant.MaxValue));
                TakeEffect(Facts.Plans[^1].Rhythm, null);
                break;
            case CycleState.Paused when dice < 30 && (Cycle.ReturnsOn is not { } returns || Today < returns || dice < 10):
                Decide(() => Cycle.Resume(Client, _now, zone: Here).OrThrow());
                EndPause();
                break;
            case CycleState.Paused when dice is >= 30 and < 40 && Cycle.ReturnsOn is { } returns && Today >= returns:
                Decide(() => Cycle.Resume(Actor.System, _now, on: Today).OrThrow());
                EndPause();
                break;
            case CycleState.Assigned or CycleState.InProgress when dice < 14:
                LocalDate? back = _random.Next(2) == 0 ? Today.PlusDays(_random.Next(1, 6)) : null;
                Decide(() => Cycle.Pause(Client, _now, returnsOn: back, zone: Here).OrThrow());
                Facts.Pauses.Add((Today, back ?? LocalDate.MaxIsoValue, _now));
                break;
            case CycleState.Assigned or CycleState.InProgress when dice < 22:
                Round();
                break;
            case CycleState.Assigned or CycleState.InProgress or CycleState.Paused when dice is >= 40 and < 54:
                Revise();
                break;
            case CycleState.Assigned or CycleState.InProgress or CycleState.Paused when dice == 99:
                Decide(() => Cycle.Stop(Client, _now, zone: Here).OrThrow());
                Facts.InForce[^1] = (Facts.InForce[^1].From, _now);
                EndPause();
                break;
            default:
                Attempt();
                break;
        }
    }

    private void EndPause()
    {
        if (Facts.Pauses.Count > 0)
        {
            Facts.Pauses[^1] = Facts.Pauses[^1] with { Back = LocalDate.Min(Facts.Pauses[^1].Back, Today) };
        }
    }

    private void Round()
    {
        var inSession = _random.Next(2) == 0;
        Decide(() =>
            Cycle
                .Submit(Client, _now, zone: Here)
                .OrThrow()
                .Review(ReviewDecision.Repeat, new Review(), Clinician, _now, agreed: inSession ? AgreementMode.InSession : null, zone: Here)
                .OrThrow());
        if (!inSession)
        {
            Facts.InForce[^1] = (Facts.InForce[^1].From, _now);
        }
    }

    private void Revise()
    {
        var rhythm = Rhythm(_random.Next(2) == 0 ? _first : Today);
        var plan = Cycle.Assignment with { Schedule = Schedule(rhythm) };
        LocalDate? from = _random.Next(2) == 0 ? Today.PlusDays(_random.Next(-1, 6)) : null;
        var (before, known) = (Cycle, Cycle.Version);
        Decide(() =>
        {
            var outcome = before.Revise(plan, Client, _now, from: from, zone: Here);
            if (outcome is Refused refused)
            {
                // Whoever is refused for a date is told one that does, and none before it does.
                Hold(refused.FirstDate is { } first && first > from, $"refused by {refused.Code} without a later date");
                Hold(
                    before.Revise(plan, Client, _now, from: refused.FirstDate!.Value.PlusDays(-1), zone: Here) is Refused || refused.FirstDate.Value <= Today,
                    "an earlier date would do");
                from = refused.FirstDate;
                outcome = before.Revise(plan, Client, _now, from: from, zone: Here);
            }

            return outcome.OrThrow();
        });
        if (Cycle.Version > known)
        {
            TakeEffect(rhythm, from);
        }
    }

    // The first day: of the yes, as asked, and after all that was made or answered by then.
    private void TakeEffect(LifeRhythm rhythm, LocalDate? asked)
    {
        var plan = Cycle.PlansInEffect[^1];
        var made = Facts
            .Attempts.Where(static attempt => attempt.Stands)
            .SelectMany(attempt => new[] { (LocalDate?)Facts.DateOf(attempt), attempt.Named?.Local.Date })
            .Max();
        var first = new[] { Today, asked, made?.PlusDays(1) }.OfType<LocalDate>().Max();
        Hold(
            plan.EffectiveFrom == first || ((_early > 0 || Facts.Plans.Exists(static plan => plan.Rhythm.IsQuota)) && plan.EffectiveFrom > first),
            $"from {plan.EffectiveFrom} and not {first}");
        Facts.Plans.Add((plan.Id, rhythm, plan.EffectiveFrom, _now));
    }

    // No pause, stop, change of plan or review takes an occurrence from an attempt that was there before it. A yes, or work taken up again, may give it a
    // better one.
    private void Decide(Func<HomeworkCycle> decide)
    {
        var before = Answered();
        Cycle = decide();
        if (Cycle.Events[^1] is PlanAgreed or Resumed)
        {
            return;
        }

        var after = Answered();
        foreach (var (attempt, occurrence) in before)
        {
            Hold(
                after.GetValueOrDefault(attempt) == occurrence,
                $"at {_now} {Cycle.Events[^1].Trigger} moved an attempt from {occurrence?.Local} to {after.GetValueOrDefault(attempt)?.Local}");
        }
    }

    private Dictionary<AttemptId, OccurrenceId?> Answered() =>
        Cycle
            .Match(_now, Place)
            .Attempts.Where(static matched => matched.Occurrence is not null)
            .ToDictionary(static matched => matched.Attempt.Id!.Value, static matched => matched.Occurrence);

    private void Attempt()
    {
        var at = _now - Duration.FromMinutes((long)(_random.Next(3) switch { 0 => 0, 1 => _random.Next(300), _ => _random.Next(3000) }));
        var recorded = at + Duration.FromMinutes((long)_random.Next((int)(_now - at).TotalMinutes + 1));
        OccurrenceId[] near =
            _random.Next(4) == 0
                ?
                [
                    .. Cycle
                        .OccurrencesIn(Place.Schedule)
                        .Between(new Interval(at - Duration.FromDays(2), at + Duration.FromDays(6)))
                        .Select(static occurrence => occurrence.Id),
                ]
                : [];
        var fact = new LifeAttempt
        {
            Id = AttemptId.New(at),
            At = at,
            Zone = Facts.ZoneAt(at),
            Recorded = recorded,
            Outcome = _random.Next(6) switch
            {
                0 => AttemptOutcome.Partly,
                1 => AttemptOutcome.NotDone,
                _ => AttemptOutcome.Done,
            },
            Named = near.Length == 0 ? null : near[_random.Next(near.Length)],
        };
        Facts.Attempts.Add(fact);
        var attempt = new Attempt
        {
            Id = fact.Id,
            PerformedAt = at,
            Outcome = fact.Outcome,
            TimeZone = fact.Zone.Id,
            OccurrenceId = fact.Named,
            Round = Cycle.Round,
        };
        Send(
            new AttemptRecorded
            {
                Id = EventId.New(recorded),
                Assignment = Cycle.Id,
                By = Client,
                At = recorded,
                Attempt = attempt,
            },
            () => fact.HasArrived = true);
        if (_random.Next(5) == 0)
        {
            var (later, corrected) = (_now, recorded - Duration.FromMinutes((long)_random.Next(3000)));
            var zone = Facts.ZoneAt(corrected);
            Send(
                new AttemptAmended
                {
                    Id = EventId.New(later),
                    Assignment = Cycle.Id,
                    By = Client,
                    At = later,
                    Attempt = attempt with { PerformedAt = corrected, TimeZone = zone.Id },
                },
                () => (fact.At, fact.Zone) = (corrected, zone));
        }

        if (_random.Next(7) == 0)
        {
            Send(
                new AttemptRetracted
                {
                    Id = EventId.New(_now),
                    Assignment = Cycle.Id,
                    By = Client,
                    At = _now,
                    Attempt = fact.Id,
                },
                () => fact.IsRetracted = true);
        }

        Deliver();
    }

    private void Send(CycleEvent happened, Action takes) => _underway.Add((_random.Next(2) == 0 ? _now : _now + Minutes(0, 6), happened, takes));

    private void Deliver()
    {
        foreach (var sent in _underway.Where(sent => sent.Arrives <= _now).OrderBy(_ => _random.Next()).ToArray())
        {
            Cycle = HomeworkCycle.Rebase(Cycle.Events, [sent.Event], HomeworkCatalog.BuiltIn).Cycle;
            sent.Takes();
            _underway.Remove(sent);
        }
    }

    private LifeRhythm Rhythm(LocalDate start)
    {
        var kind = (LifeRhythm.Sort)_random.Next(5);
        var number = kind switch
        {
            LifeRhythm.Sort.EveryNDays => _random.Next(1, 4),
            LifeRhythm.Sort.Weekly => 2 * _random.Next(1, 128),
            LifeRhythm.Sort.Monthly => _random.Next(1, 32),
            LifeRhythm.Sort.Quota => _random.Next(6),
            _ => _random.Next(3),
        };
        int? open = kind == LifeRhythm.Sort.Quota || _random.Next(2) == 0 ? null : _random.Next(2) == 0 ? 120 : 30 * 60;
        return new LifeRhythm(kind, number, start, _random.Next(3) == 0 ? null : _first.PlusDays(_random.Next(40, 50)), open);
    }

    private HomeworkSchedule Schedule(LifeRhythm rhythm)
    {
        var schedule = rhythm.ToSchedule(Facts.Fixed is { } zone ? ZonePolicy.Fixed(zone.Id) : ZonePolicy.Floating) with
        {
            Reminders = ReminderPlan.AtDueTime(),
        };
        return _early == 0 || rhythm.IsQuota ? schedule : schedule with { Window = CompletionWindow.OfMinutes(_early, rhythm.OpenMinutes ?? 600) };
    }

    private PlannedSession Session(int number)
    {
        var planned = _first.PlusDays((7 * number) + 2).At(new LocalTime(10, 0));
        var session = new PlannedSession
        {
            Session = new($"visit-{number}"),
            At = planned,
            Status = _random.Next(5) == 0 ? SessionStatus.CalledOff : SessionStatus.Planned,
        };
        return _random.Next(3) == 0 ? session.MovedTo(planned.PlusDays(_random.Next(1, 5))) : session;
    }

    private Duration Minutes(int fromDay, int toDay) => Duration.FromMinutes((long)_random.Next(fromDay * 24 * 60, toDay * 24 * 60));

    private void Hold(bool holds, string law)
    {
        if (!holds)
        {
            Broken.Add(law);
        }
    }
}
