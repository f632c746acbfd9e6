using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Readers;

/// <summary>One cycle of each kind of a catalogue, with the kind's example filled in and all that can be said around it.</summary>
internal static class ExampleCycles
{
    internal static readonly Instant Start = Instant.FromUtc(2031, 4, 17, 8, 13, 27);
    private static readonly JointExerciseId Shared = JointExerciseId.New(Start);

    internal static IReadOnlyList<HomeworkCycle> Of(HomeworkCatalog catalog, Func<string, string>? words = null) =>
        [.. catalog.Kinds.Select((kind, number) => Of(kind.GetExample(), number, catalog, words ?? (static text => text)))];

    internal static HomeworkCycle Of(HomeworkExample example, int number, HomeworkCatalog catalog, Func<string, string> words)
    {
        var start = Start + Duration.FromDays(number);
        var (client, clinician, supporter) = (
            Actor.Client(words("client-" + number % 5)),
            Actor.Clinician(words("clinician-1")),
            Actor.Supporter(words("mother-of-" + number)) with
            {
                IsProxy = true,
            });
        var session = new SessionRef(words("session-" + number));
        var assignment = Plan(example, number, words, start, client, clinician, session);
        var cycle = HomeworkCycle.Propose(assignment, clinician, start, catalog, session).OrThrow();
        cycle = cycle.Agree(client, Later(1)).OrThrow();
        var shown = Filled(example, start, 30, words) with { OccurrenceId = cycle.OccurrencesIn(DateTimeZone.Utc).Next(start)?.Id };
        cycle = cycle.RecordAttempt(shown, client, Later(33)).OrThrow();
        cycle = cycle
            .RecordAttempt(
                Filled(example, start, 60, words) with
                {
                    KeptPrivate = [AttemptPart.Entry, AttemptPart.Feelings, AttemptPart.Reflections, AttemptPart.Barriers],
                    Outcome = AttemptOutcome.Partly,
                },
                client,
                Later(62))
            .OrThrow();
        var taken = Filled(example, start, 70, words);
        cycle = cycle.RecordAttempt(taken, supporter, Later(71)).OrThrow();
        cycle = cycle.RetractAttempt(taken.Id, supporter, Later(72), words("wrong person")).OrThrow();
        cycle = cycle.AmendAttempt(shown with { Noticed = words("what I noticed, again") }, client, Later(73), words("a slip")).OrThrow();
        cycle = cycle
            .RecordAttempt(
                new Attempt
                {
                    Id = AttemptId.New(Later(80)),
                    PerformedAt = Later(80),
                    Outcome = AttemptOutcome.NotDone,
                    Barriers = [new() { Barrier = BarrierReason.TooTired, Note = words("tired") }],
                },
                client,
                Later(81))
            .OrThrow();
        cycle = cycle.AskForHelp(client, Later(82), words("how do I start")).OrThrow();
        cycle = cycle.AnswerHelp(clinician, Later(83), words("small")).OrThrow();
        cycle = cycle.Comment(words("a comment"), client, Later(84)).OrThrow();
        cycle = cycle.Attach(File(words), client, Later(85)).OrThrow();
        cycle = cycle
            .RaiseConcern(
                new SafetyConcern
                {
                    Category = ConcernCategory.HarmFromOthers,
                    Note = words("a concern"),
                    CrisisPlan = words("plan-1"),
                },
                client,
                Later(86))
            .OrThrow();
        cycle = cycle.AcknowledgeConcern(clinician, Later(87), words("seen")).OrThrow();
        return cycle
            .Review(ReviewDecision.Continue, new Review { Learned = words("learned"), Feedback = words("feedback") }, clinician, Later(100), session: session)
            .OrThrow();

        Instant Later(int hours) => start + Duration.FromHours(hours);
    }

    private static Assignment Plan(HomeworkExample example, int number, Func<string, string> words, Instant start, Actor client, Actor clinician, SessionRef session) => new()
    {
        Id = AssignmentId.New(start),
        Client = new ClientRef(client.Ref!),
        Clinician = new ClinicianRef(clinician.Ref!),
        Task = example.Task,
        Title = words("title"),
        Instructions = words("instructions"),
        Wish = words("wish"),
        Schedule = HomeworkSchedule.Daily(new LocalTime(19, 30), start.InUtc().Date, ZonePolicy.Fixed("Europe/London")) with { Count = 6 },
        Agreement = new Agreement
        {
            Rationale = words("rationale"),
            IsCollaborative = true,
            Confidence = Rating.Of(8, RatingScale.ZeroToTen),
            Obstacles = [new() { What = words("my partner"), Then = words("later") }],
            SmallestVersion = words("two minutes"),
            Cue = words("after tea"),
            Where = words("kitchen"),
            When = words("evening"),
        },
        Purpose = Purpose.Practise,
        Skills = [new() { Name = words("skill"), Insight = words("insight"), OtherContexts = [words("work")] }],
        Dose = new Dose { Times = new DoseRange(1, 1), Minutes = new DoseRange(10, 20), Per = DosePeriod.Day },
        Goal = GoalId.New(start),
        Joint = number < 2 ? Shared : null,
        SetIn = session,
        ScreenFirst = [ScreenFirst.IntimatePartnerViolence],
        Weighed = [new() { Code = "assignment/screening-not-recorded", Subject = "intimate-partner-violence", By = new("k-7"), At = start, Note = words("asked") }],
        Attachments = [File(words)],
    };

    private static Attempt Filled(HomeworkExample example, Instant start, int hours, Func<string, string> words) => new()
    {
        Id = AttemptId.New(start + Duration.FromHours(hours)),
        PerformedAt = start + Duration.FromHours(hours),
        EndedAt = start + Duration.FromHours(hours) + Duration.FromSeconds(1234),
        Outcome = AttemptOutcome.Done,
        Entry = example.Entry,
        FeelingsBefore = [new() { Name = words("sad"), Strength = Rating.Of(7, RatingScale.ZeroToTen) }],
        FeelingsAfter = [new() { Name = words("sad"), Strength = Rating.Of(3, RatingScale.ZeroToTen) }],
        Barriers = [new() { Barrier = BarrierReason.NoTime, Note = words("note"), Plan = words("plan") }],
        Noticed = words("noticed"),
        Surprised = words("surprised"),
        QuestionForSession = words("question"),
        Attachments = [File(words)],
    };

    private static AttachmentRef File(Func<string, string> words) =>
        new()
        {
            Key = words("file-key"),
            Title = words("photo"),
            MediaType = words("image/png"),
            Sha256 = words("digest"),
        };
}
