using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>Makes one assignment's history: set in a session, worked on between sessions, reviewed in those that follow.</summary>
internal sealed class SyntheticAssignment
{
    private readonly SyntheticPerson _person;
    private readonly SyntheticSession[] _sessions;
    private readonly SyntheticRandom _random;
    private readonly SyntheticRandom _ids;
    private readonly SyntheticHistory _history = new();
    private readonly int _from;
    private readonly int _until;
    private readonly AssignmentId _id;

    private SyntheticAssignment(SyntheticPerson person, SyntheticSession[] sessions, SyntheticProgramme programme, int from, int number)
    {
        (_person, _sessions, _from) = (person, sessions, from);
        _random = SyntheticRandom.Of(person.Random.Next(), (ulong)number);

        // Ids have draws of their own: an event more or less moves no value.
        _ids = SyntheticRandom.Of(person.Random.Next(), (ulong)number);
        _until = Math.Min(from + programme.Weeks(_random), sessions.Length - 1);
        _id = new AssignmentId(_ids.Id(SetAt));
    }

    private Instant SetAt => _sessions[_from].At + Duration.FromMinutes(40);

    internal static HomeworkCycle Make(SyntheticPerson person, SyntheticSession[] sessions, SyntheticProgramme programme, int from, int number) =>
        new SyntheticAssignment(person, sessions, programme, from, number).Build(programme);

    private HomeworkCycle Build(SyntheticProgramme programme)
    {
        var first = _sessions[_from].Local.Date.PlusDaysWithin(1);
        var plan = new Assignment
        {
            Id = _id,
            Client = new ClientRef(_person.Ref),
            Clinician = new ClinicianRef(_person.Therapist),
            Title = programme.Title,
            Task = programme.Task(_person, _random),
            Schedule = programme.Schedule(_person, first, _sessions[_until].Local.Date.PlusDaysWithin(-1), _random),
            Dose = programme.Dose,
            Agreement = Agreement(),
            SetIn = _sessions[_from].Ref,
        };
        var proposed = new HomeworkProposed
        {
            Id = NewEvent(SetAt),
            Assignment = _id,
            By = _person.AsClinician,
            At = SetAt,
            Session = _sessions[_from].Ref,
            Plan = plan,
            Table = CycleTable.Standard.Version,
        };
        Agree(proposed.Id);
        Attempts(programme, plan, proposed.Id);
        Rest();
        Reviews();
        Goodbye();
        return _history.Build(proposed, HomeworkCatalog.BuiltIn);
    }

    private Agreement Agreement() => new()
    {
        Rationale = SyntheticText.Maybe(_random, 850),
        IsCollaborative = _random.Chance(800),
        Understood = _random.Chance(930),
        Confidence = _random.Chance(750) ? Rating.Of(_random.Around(4, 10) * 10, RatingScale.Percent) : null,
        Obstacles = _random.Chance(400) ? [new() { What = SyntheticText.Sentence(_random), Then = SyntheticText.Maybe(_random, 700) }] : [],
    };

    private void Agree(EventId revision)
    {
        // Most say yes in the session; some think it over at home.
        var inSession = _random.Chance(850);
        var at = SetAt + Duration.FromMinutes(inSession ? 5 : _random.Between(60, 900));
        _history.Decision(at, _ => new PlanAgreed
        {
            Id = NewEvent(at),
            Assignment = _id,
            By = inSession ? _person.AsClinician : _person.AsClient,
            At = at,
            Session = inSession ? _sessions[_from].Ref : null,
            Revision = revision,
            Agreed = inSession ? AgreementMode.InSession : AgreementMode.ByClient,
        });
    }

    private void Attempts(SyntheticProgramme programme, Assignment plan, EventId revision)
    {
        var attempts = new SyntheticAttempts(_person, _sessions, programme, plan.Task!, _random, _ids, _history);
        if (_random.Chance(250))
        {
            attempts.Rehearse(SetAt + Duration.FromMinutes(8), _sessions[_from].Ref, _id);
        }

        var until = _sessions[_until].At;
        foreach (var occurrence in plan.Schedule!.Occurrences(_id, revision, _person.Zone).Between(new Interval(SetAt, until)))
        {
            attempts.Answer(occurrence);
        }

        // Work besides what was due: practice all the same.
        for (var week = _from; week < _until; week++)
        {
            if (_random.Chance(120))
            {
                attempts.Extra(_sessions[week].At + Duration.FromMinutes(_random.Between(24 * 60, 6 * 24 * 60)), _id);
            }

            Trouble(_sessions[week].At + Duration.FromMinutes(_random.Between(24 * 60, 6 * 24 * 60)));
        }
    }

    private void Trouble(Instant at)
    {
        var (asks, concern) = (_random.Chance(30), _random.Chance(3));
        if (_person.HasLeft(at.InZoneWithin(_person.Zone).Date))
        {
            return;
        }

        if (asks)
        {
            _history.Fact(at, _ => new HelpAsked
            {
                Id = NewEvent(at),
                Assignment = _id,
                By = _person.AsClient,
                At = at,
                Text = SyntheticText.Sentence(_random),
            });
        }

        if (concern)
        {
            _history.Fact(at, _ => new ConcernRaised
            {
                Id = NewEvent(at),
                Assignment = _id,
                By = _person.AsClient,
                At = at,
                Concern = new SafetyConcern { Category = ConcernCategory.Other, Note = SyntheticText.Sentence(_random) },
            });
        }
    }

    private void Rest()
    {
        if (
            _person is not { AnnouncesGap: true, GapFrom: { } from }
            || from >= _sessions[_until].Local.Date
            || from <= _sessions[_from].Local.Date
            || _person.HasLeft(from))
        {
            return;
        }

        var begins = from.StartIn(_person.Zone);
        var returns = from.PlusDaysWithin(_person.GapDays);
        var ends = returns.StartIn(_person.Zone) + Duration.FromMinutes(1);
        _history.Decision(begins, _ => new Paused
        {
            Id = NewEvent(begins),
            Assignment = _id,
            By = _person.AsClient,
            At = begins,
            ReturnsOn = returns,
            Reason = SyntheticText.Sentence(_random),
        });
        _history.Decision(ends, _ => new Resumed
        {
            Id = NewEvent(ends),
            Assignment = _id,
            By = Actor.System,
            At = ends,
            On = returns,
        });
    }

    private void Reviews()
    {
        for (var number = _from + 1; number <= _until; number++)
        {
            if (_sessions[number] is not { IsAttended: true } session)
            {
                continue;
            }

            if (_random.Chance(200))
            {
                var before = session.At - Duration.FromMinutes(_random.Between(30, 600));
                _history.Decision(before, _ => new Submitted { Id = NewEvent(before), Assignment = _id, By = _person.AsClient, At = before });
            }

            Look(session, isLast: number == _until);
        }
    }

    private void Look(SyntheticSession session, bool isLast)
    {
        var at = session.At + Duration.FromMinutes(10);
        _history.Decision(at, cycle => cycle.HelpIsOpen
                ? new HelpAnswered
                {
                    Id = NewEvent(at),
                    Assignment = _id,
                    By = _person.AsClinician,
                    At = at,
                    Session = session.Ref,
                    Text = SyntheticText.Sentence(_random),
                    Answers = cycle.OpenHelp,
                }
                : null);
        _history.Decision(at, cycle => cycle.ConcernIsOpen
                ? new ConcernAcknowledged
                {
                    Id = NewEvent(at),
                    Assignment = _id,
                    By = _person.AsClinician,
                    At = at,
                    Session = session.Ref,
                    Acknowledges = cycle.OpenConcerns,
                }
                : null);
        var draw = _random.Below(1000);
        var decision = isLast ? draw < 700 ? ReviewDecision.Complete : ReviewDecision.Maintain
            : draw < 120 ? ReviewDecision.Defer
            : draw < 220 ? ReviewDecision.Repeat
            : ReviewDecision.Continue;
        _history.Decision(at, _ => new Reviewed
        {
            Id = NewEvent(at),
            Assignment = _id,
            By = _person.AsClinician,
            At = at,
            Session = session.Ref,
            Decision = decision,
            Agreed = decision == ReviewDecision.Repeat ? AgreementMode.InSession : null,
            Review = decision == ReviewDecision.Defer
                ? new Review { NotReviewedBecause = SyntheticText.Sentence(_random) }
                : new Review { Learned = SyntheticText.Maybe(_random, 600), Observations = Observations() },
        });
    }

    private List<AdherenceObservation> Observations() => !_random.Chance(350) ? [] :
    [
        new()
        {
            Source = ObservationSource.Therapist,
            Timing = ObservationTiming.Retrospective,
            Quality = Rating.Of(_random.Around(0, 4), RatingScale.ZeroToFour),
            Difficulty = Rating.Of(_random.Around(0, 4), RatingScale.ZeroToFour),
        },
    ];

    private void Goodbye()
    {
        if (_person is { DropsOutInWeek: { } week, SaysGoodbye: true } && week > _from && week <= _until)
        {
            var at = _sessions[week].At - Duration.FromHours(20);
            _history.Decision(at, _ => new Stopped
            {
                Id = NewEvent(at),
                Assignment = _id,
                By = _person.AsClient,
                At = at,
                Reason = SyntheticText.Maybe(_random, 300),
            });
        }
    }

    private EventId NewEvent(Instant at) => new(_ids.Id(at));
}
