using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Serialization.JsonSamples;

namespace HomeworkKit.Tests.Serialization;

/// <summary>One history with every event that there is.</summary>
internal static class EveryEventSample
{
    private static readonly Actor Mother = Actor.Supporter("supporter-1");
    private static readonly Actor Aunt = Actor.Supporter("supporter-7");
    private static readonly Actor Proxy = Actor.Supporter("supporter-2") with { IsProxy = true };
    private static readonly SessionRef Session = new("session-4");
    private static readonly AttachmentRef Recording = new()
    {
        Key = "files/1",
        Title = "Recording",
        MediaType = "audio/mpeg",
        Bytes = 52_000,
        Sha256 = new string('a', 64),
    };

    internal static CycleEvent[] Events()
    {
        var id = AssignmentNumber(1);
        var (n, hour) = (0, At("2026-03-02T10:00:00Z"));

        // Each event a little later than the one before.
        (EventId Id, Instant At) Next() => (EventNumber(++n), hour += Duration.FromMinutes(7));
        T Of<T>(Func<EventId, Instant, T> make)
            where T : CycleEvent
        {
            var (next, at) = Next();
            return make(next, at);
        }

        var plan = Plan(id);
        var first = Attempt(AttemptNumber(1), new OccurrenceId(id, EventNumber(4), 0, new LocalDateTime(2026, 3, 3, 19, 0)));
        var other = new Attempt { Id = AttemptNumber(2), Round = 1, PerformedAt = At("2026-03-04T19:00:00Z"), Outcome = AttemptOutcome.NotDone };
        return
        [
            Of(
                (e, at) =>
                    new HomeworkProposed
                    {
                        Id = e,
                        Assignment = id,
                        By = Clinician,
                        At = at,
                        Session = Session,
                        Tags = ["imported"],
                        Plan = plan,
                        Table = CycleTable.Standard.Version,
                    }),
            Of(
                (e, at) =>
                    new PlanDeclined
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Revision = EventNumber(1),
                        Reason = "Too much at once.",
                    }),
            Of(
                (e, at) =>
                    new PlanRevised
                    {
                        Id = e,
                        Assignment = id,
                        By = Clinician,
                        At = at,
                        Plan = plan with { Priority = Priority.First },
                        EffectiveFrom = new LocalDate(2026, 3, 3),
                        Reason = "Evenings are easier.",
                    }),
            Of(
                (e, at) =>
                    new PlanRevised
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Plan = plan,
                        Agreed = AgreementMode.ByClient,
                    }),
            Of(
                (e, at) =>
                    new PlanAgreed
                    {
                        Id = e,
                        Assignment = id,
                        By = Clinician,
                        At = at,
                        Session = Session,
                        Revision = EventNumber(4),
                        Agreed = AgreementMode.InSession,
                    }),
            Of(
                (e, at) =>
                    new AttemptRecorded
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Attempt = first,
                    }),
            Of(
                (e, at) =>
                    new AttemptContinued
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Attempt = first with { Outcome = AttemptOutcome.Done },
                        Follows = EventNumber(6),
                    }),
            Of(
                (e, at) =>
                    new AttemptAmended
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Attempt = first with { Noticed = "It was the Tuesday." },
                        Follows = EventNumber(7),
                        Reason = "Wrong day.",
                    }),
            Of(
                (e, at) =>
                    new AttemptRecorded
                    {
                        Id = e,
                        Assignment = id,
                        By = Mother,
                        At = at,
                        Attempt = other,
                    }),
            Of(
                (e, at) =>
                    new AttemptRetracted
                    {
                        Id = e,
                        Assignment = id,
                        By = Mother,
                        At = at,
                        Attempt = other.Id,
                        Reason = "Entered for another child.",
                    }),
            Of(
                (e, at) =>
                    new HelpAsked
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Text = "What counts as one?",
                        About = first.Id,
                        Reason = HelpReason.NotUnderstood,
                    }),
            Of(
                (e, at) =>
                    new HelpAnswered
                    {
                        Id = e,
                        Assignment = id,
                        By = Clinician,
                        At = at,
                        Text = "Anything you notice.",
                        Answers = [EventNumber(11)],
                    }),
            Of(
                (e, at) =>
                    new Commented
                    {
                        Id = e,
                        Assignment = id,
                        By = Mother,
                        At = at,
                        Text = "We did it together.",
                        About = first.Id,
                    }),
            Of(
                (e, at) =>
                    new ContentShared
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        With = Audience.Supporter,
                        Attempt = first.Id,
                        Parts = [AttemptPart.Feelings, AttemptPart.Reflections],
                    }),
            Of(
                (e, at) =>
                    new ContentUnshared
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        With = Audience.Supporter,
                        Attempt = first.Id,
                        Parts = [AttemptPart.Reflections],
                    }),
            Of(
                (e, at) =>
                    new Attached
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Attachment = Recording,
                        About = first.Id,
                    }),
            Of(
                (e, at) =>
                    new ConcernRaised
                    {
                        Id = e,
                        Assignment = id,
                        By = Mother,
                        At = at,
                        Concern = new SafetyConcern
                        {
                            Category = ConcernCategory.HarmToSelf,
                            Note = "He said he cannot go on.",
                            CrisisPlan = "crisis-plan-1",
                        },
                    }),
            Of(
                (e, at) =>
                    new ConcernAcknowledged
                    {
                        Id = e,
                        Assignment = id,
                        By = Clinician,
                        At = at,
                        Acknowledges = [EventNumber(17)],
                        Note = "Called at once.",
                    }),
            Of(
                (e, at) =>
                    new Submitted
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Note = "All I could do this week.",
                        Feedback = Feedback(),
                    }),
            Of(
                (e, at) =>
                    new Returned
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Reason = "One more day.",
                    }),
            Of(
                (e, at) =>
                    new Paused
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        Reason = "Holidays.",
                        ReturnsOn = new LocalDate(2026, 3, 20),
                    }),
            Of(
                (e, at) =>
                    new Resumed
                    {
                        Id = e,
                        Assignment = id,
                        By = Actor.System,
                        At = at,
                        On = new LocalDate(2026, 3, 20),
                    }),
            Of(
                (e, at) =>
                    new WindowClosed
                    {
                        Id = e,
                        Assignment = id,
                        By = Actor.System,
                        At = at,
                    }),
            Of(
                (e, at) =>
                    new Reviewed
                    {
                        Id = e,
                        Assignment = id,
                        By = Clinician,
                        At = at,
                        Session = Session,
                        Decision = ReviewDecision.StepDown,
                        Review = Review(first.Id),
                        Plan = plan with
                        {
                            Dose = new Dose { Times = 2, Per = DosePeriod.Week },
                        },
                        Agreed = AgreementMode.InSession,
                    }),
            Of(
                (e, at) =>
                    new Stopped
                    {
                        Id = e,
                        Assignment = id,
                        By = Proxy,
                        At = at,
                        Reason = "Moving away.",
                        ReferredTo = "a coach near her new home",
                    }),
            Of(
                (e, at) =>
                    new Reopened
                    {
                        Id = e,
                        Assignment = id,
                        By = Proxy,
                        At = at,
                        Reason = "We are back.",
                        Agreed = AgreementMode.ByClient,
                    }),
            Of(
                (e, at) =>
                    new AttemptErased
                    {
                        Id = e,
                        Assignment = id,
                        By = Clinician,
                        At = at,
                        Session = Session,
                        Attempt = AttemptNumber(3),
                        Agreed = AgreementMode.InSession,
                    }),
            Of(
                (e, at) =>
                    new HandedOver
                    {
                        Id = e,
                        Assignment = id,
                        By = Clinician,
                        At = at,
                        Session = Session,
                        To = new("clinician-2"),
                        From = new LocalDate(2026, 4, 1),
                        Agreed = AgreementMode.InSession,
                        Reason = "Parental leave.",
                    }),
            Of(
                (e, at) =>
                    new ContentShared
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        With = Audience.Supporter,
                        Attempt = first.Id,
                        Parts = [AttemptPart.Barriers],
                        To = [Aunt],
                        MadeFrom = new LocalDate(2026, 3, 1),
                        MadeUntil = new LocalDate(2027, 5, 14),
                    }),
            Of(
                (e, at) =>
                    new ContentUnshared
                    {
                        Id = e,
                        Assignment = id,
                        By = Client,
                        At = at,
                        With = Audience.Supporter,
                        To = [Aunt],
                    }),
        ];
    }

    private static Assignment Plan(AssignmentId id) => new()
    {
        Id = id,
        Client = new("client-1"),
        Clinician = new("clinician-1"),
        Task = MoodLogKind.Instance.GetExample().Task,
        Title = "Mood, twice a day",
        Instructions = "Whatever you are doing at the time.",
        Wish = "To know what helps.",
        Schedule = Daily with
        {
            End = new LocalDate(2026, 4, 5),
            ExcludedDates = [new LocalDate(2026, 3, 15)],
            Pauses = [DateRange.Between(new LocalDate(2026, 3, 20), new LocalDate(2026, 3, 22))],
            Window = CompletionWindow.OfMinutes(30, 120),
            Reminders = new ReminderPlan
            {
                Offsets = [Duration.FromMinutes(-30), Duration.Zero],
                RepeatEvery = Duration.FromMinutes(20),
                Repeats = 2,
                QuietHours = new QuietHours { From = new LocalTime(22, 0), To = new LocalTime(7, 30), Policy = QuietHoursPolicy.Drop },
                AnyTimeAt = new LocalTime(18, 0),
            },
        },
        Agreement = new Agreement
        {
            Rationale = "What is written down at the time is what there is to look at.",
            IsCollaborative = true,
            Understood = true,
            Confidence = Rating.Of(75, RatingScale.Percent),
            ConfidenceFloor = Rating.Of(70, RatingScale.Percent),
            Importance = Rating.Of(8, RatingScale.ZeroToTen),
            Obstacles = [new() { What = "I forget in the morning.", Then = "I put the notebook on the kettle." }],
            SmallestVersion = "One number.",
            Cue = "The kettle",
            Where = "Kitchen",
            When = "Breakfast",
            StartedInSession = true,
            WrittenCopyGiven = false,
        },
        CoTherapists = [new("clinician-3")],
        Caregiver = new("supporter-7"),
        Purpose = Purpose.Assess,
        Approach = TherapyApproach.Act,
        LooksAt = [AssignmentNumber(7)],
        Skills = [new() { Name = "Naming feelings", Insight = "They pass.", OtherContexts = ["At work"] }],
        Priority = Priority.Normal,
        Dose = new Dose { Times = new DoseRange(5, 7), Minutes = 5, Per = DosePeriod.Week },
        Completion = new CompletionCriterion { Times = 10, Minutes = 50, Deliverable = "A page of notes" },
        IsOptional = true,
        Adaptations = [new() { What = "Large print", Because = "Reading glasses are broken." }],
        Goal = GoalId.Parse("01980000-0000-7000-8000-0000000c0001"),
        Joint = JointExerciseId.Parse("01980000-0000-7000-8000-0000000d0001"),
        SplitFrom = AssignmentNumber(8),
        Replaces = AssignmentNumber(9),
        Template = TemplateId.Parse("01980000-0000-7000-8000-0000000f0001"),
        SetIn = Session,
        ScreenFirst = [ScreenFirst.AcuteRisk],
        Weighed = [new() { Code = AssignmentRules.ScreeningNotRecorded.Code, Subject = "acute-risk", By = new("clinician-1"), At = At("2026-03-01T09:00:00Z"), Note = "Asked in the session." }],
        Attachments = [Recording],
    };

    private static Attempt Attempt(AttemptId id, OccurrenceId answers) => new()
    {
        Id = id,
        OccurrenceId = answers,
        Round = 1,
        PerformedAt = At("2026-03-03T19:05:00.123456789Z"),
        EndedAt = At("2026-03-03T19:15:00Z"),
        RecordedAt = At("2026-03-03T19:30:00Z"),
        Outcome = AttemptOutcome.Partly,
        Setting = Setting.InSession,
        Source = AttemptSource.OnPaper,
        ToldBy = Client,
        Entry = MoodLogKind.Instance.GetExample().Entry,
        Barriers = [new() { Barrier = BarrierReason.LowMood, Note = "A bad morning.", Plan = "In the evening." }],
        FeelingsBefore = [new() { Name = "flat", Strength = Rating.Of(7, RatingScale.ZeroToTen) }],
        FeelingsAfter = [new() { Name = "flat", Strength = Rating.Of(4, RatingScale.ZeroToTen) }],
        Noticed = "It changes.",
        Surprised = "How quickly.",
        QuestionForSession = "Is that usual?",
        Instead = "A walk along the river.",
        Feedback = Feedback(),
        FromOthers = [new() { From = FeedbackGiver.Partner, Said = "You were calmer.", HasConsent = true }],
        SkillsUsed = [new() { Skill = "Naming feelings", Context = "At work", Confidence = Rating.Of(6, RatingScale.ZeroToTen), Helped = Rating.Of(7, RatingScale.ZeroToTen) }],
        KeptPrivate = [AttemptPart.Entry],
        Attachments = [Recording],
    };

    private static HomeworkFeedback Feedback() => new()
    {
        Difficulty = Rating.Of(6, RatingScale.ZeroToTen),
        Helpfulness = Rating.Of(7, RatingScale.ZeroToTen),
        Burden = Rating.Of(3, RatingScale.ZeroToTen),
        Clarity = Rating.Of(9, RatingScale.ZeroToTen),
        Note = "Shorter would be better.",
    };

    private static Review Review(AttemptId attempt) => new()
    {
        WhyReacted = "It felt like being marked.",
        Together = [AssignmentNumber(6)],
        Learned = "That it changes by itself.",
        Feedback = "Well noticed.",
        NotReviewedBecause = "The last two days.",
        Barriers = [new() { Barrier = BarrierReason.NoTime }],
        Observations =
        [
            new()
            {
                Source = ObservationSource.Therapist,
                Timing = ObservationTiming.Retrospective,
                Attempt = attempt,
                AssignedDose = 14,
                DoneDose = 9.5m,
                Unit = "entries",
                Quality = Rating.Of(3, RatingScale.ZeroToFour),
                Difficulty = Rating.Of(2, RatingScale.ZeroToFour),
                Helpfulness = Rating.Of(6, RatingScale.OneToSeven),
                Barriers = [new() { Barrier = BarrierReason.Forgot }],
            },
        ],
        Next = AssignmentNumber(2),
    };
}
