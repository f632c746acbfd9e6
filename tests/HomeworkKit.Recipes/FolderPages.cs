using HomeworkKit.Kinds;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

/// <summary>The code of the pages of single folders: what is agreed, tried, reviewed, and what all of it is made of.</summary>
public sealed class FolderPages
{
    [Fact]
    public void A_plan_says_how_it_was_agreed_and_is_changed_by_a_revision()
    {
        var now = Session;

        // <readme assignments>
        var plan = Daily(new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three }) with
        {
            Title = "What goes through my mind before meetings",
            Dose = new() { Times = new(3, 5), Per = DosePeriod.Week }, // a range, so that a low week still lies within it
            Completion = new() { Times = 10 },
            Agreement = new()
            {
                Rationale = "To see what makes me cancel.",
                Confidence = Rating.Of(60, RatingScale.Percent), ConfidenceFloor = Rating.Of(70, RatingScale.Percent),
                SmallestVersion = "One line in the evening.",
                Obstacles = [new() { What = "I come home late", Then = "I write it on the train" }],
            },
        };
        foreach (var finding in plan.Validate().Findings)
        {
            Console.WriteLine($"{finding.Path}: {finding.Message}"); // something to talk about: it stops nothing
        }

        var cycle = HomeworkCycle.Propose(plan, Clinician, now, Kit).OrThrow().Agree(Client, now).OrThrow();
        var smaller = plan with { Dose = new() { Times = 2, Per = DosePeriod.Week } };
        cycle = cycle.Revise(smaller, Clinician, now, AgreementMode.InSession, reason: "Two evenings are enough.").OrThrow();
        // </readme>

        Assert.Equal("assignment/confidence-below-floor", Assert.Single(plan.Validate().Warnings).Code);
        Assert.Equal(2, cycle.Assignment.Dose!.Times!.Value.To);
    }

    [Fact]
    public void What_did_not_happen_is_recorded_too_and_can_be_kept_private()
    {
        var cycle = Agreed();
        var now = Evening(0);

        // <readme attempts>
        var notToday = new Attempt
        {
            Id = AttemptId.New(now), PerformedAt = now, Outcome = AttemptOutcome.NotDone,
            Barriers = [new() { Barrier = BarrierReason.TooTired, Plan = "In the morning instead." }],
            Instead = "A walk with my sister.",
            KeptPrivate = [AttemptPart.Reflections], // that it was tried stays visible; the walk does not
        };
        cycle = cycle.RecordAttempt(notToday, Client, now).OrThrow();

        // More comes to mind later: the attempt goes on, and nothing of the log is rewritten.
        var later = now + Duration.FromHours(2);
        var after = notToday with { Outcome = AttemptOutcome.Partly, Instead = null, Entry = new ThoughtRecord { Situation = "Asked to present" } };
        cycle = cycle.ContinueAttempt(after, Client, later).OrThrow();
        // </readme>

        Assert.Equal(AttemptOutcome.Partly, Assert.Single(cycle.Attempts).Attempt.Outcome);
        Assert.Equal("attempt/done-and-instead", Assert.Single((notToday with { Outcome = AttemptOutcome.Done }).Validate().Errors).Code);
    }

    [Fact]
    public void A_review_says_what_was_learned_and_what_comes_next()
    {
        var now = Session + Duration.FromDays(7);
        var cycle = Agreed().RecordAttempt(Tried(Evening(0)), Client, Evening(0)).OrThrow();

        // <readme reviews>
        cycle = cycle.Submit(Client, now, note: "The Tuesday one, please.").OrThrow(); // not a must: a review needs no hand-in

        var review = new Review
        {
            Learned = "I can say no, and nothing breaks.",
            Barriers = [new() { Barrier = BarrierReason.Forgot, Plan = "The sheet lies by the kettle." }],
        };
        cycle = cycle.Review(ReviewDecision.Continue, review, Clinician, now, session: new("s-2")).OrThrow();
        // </readme>

        Assert.Equal((CycleState.InProgress, 1), (cycle.State, cycle.Round));
        Assert.IsType<Refused>(cycle.Review(ReviewDecision.Complete, review, Client, now));
    }

    [Fact]
    public void A_catalogue_knows_the_kinds_and_judges_what_they_hold()
    {
        // <readme catalog>
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            Console.WriteLine($"{kind.Name} {kind.Version}: {kind.Title}, {kind.FormFor(kind.GetExample().Task).Pages.Count} pages");
        }

        var report = HomeworkCatalog.BuiltIn.Validate(new ReadingTask { Resource = "A chapter on worry" }, new ThoughtRecord());
        Console.WriteLine(report.Errors[0].Code); // an entry of another kind than was asked for

        var known = HomeworkCatalog.BuiltIn.TryGet("acme/breathing", out _); // no: a host's kinds are added by With
        // </readme>

        Assert.False(known);
        Assert.Equal("homework/wrong-kind", Assert.Single(report.Errors).Code);
    }

    [Fact]
    public void A_prediction_stands_as_it_was_before_the_start()
    {
        var (before, now) = (Session, Session + Duration.FromHours(1));

        // <readme predictions>
        var experiment = new BehaviouralExperiment
        {
            TargetBelief = "If I ask, they will laugh",
            Predictions = [new() { Text = "Somebody laughs", Probability = 80 }],
            StartedAt = before, // from here on a prediction is frozen
        };
        experiment = experiment.AmendPrediction(0, new() { AmendedAt = now, Probability = 40, Reason = "She smiled at me." });
        experiment = experiment with { Predictions = [experiment.Predictions[0] with { Verdict = PredictionVerdict.Disconfirmed }] };

        TestedPrediction tested = experiment.GetPredictions()[0];
        Console.WriteLine($"{tested.Probability} at first, {tested.CurrentProbability} later: {tested.Verdict}");
        var distance = BrierScore.Of(experiment.GetPredictions()); // by the 80 from before the start
        // </readme>

        Assert.Equal((80, 40), (tested.Probability!.Value.Value, tested.CurrentProbability!.Value.Value));
        Assert.Equal(0.64m, distance.Mean);
    }

    [Fact]
    public void A_name_of_a_distortion_is_looked_up_and_never_guessed()
    {
        // <readme distortions>
        var distortions = DistortionCatalog.BuiltIn.With(
            new Distortion { Slug = "acme/hindsight", Name = "Hindsight", Definition = "Judging then by what is known now." });

        var one = distortions.Resolve("Black and White Thinking"); // all-or-nothing, in any usual spelling
        var open = distortions.Resolve("catastrophising"); // authors file it differently: both are given
        var settled = distortions.Resolve("catastrophising", DistortionSource.Burns);
        var none = distortions.Resolve("they hate me"); // a thought is no name: nothing is classified
        // </readme>

        Assert.Equal(["all-or-nothing"], one.Slugs);
        Assert.Equal((true, DistortionReason.AuthorsDiffer), (open.IsAmbiguous, open.Reason));
        Assert.Equal(["magnification"], settled.Slugs);
        Assert.Equal(DistortionReason.Unknown, none.Reason);
    }

    [Fact]
    public void A_rating_carries_its_scale_and_an_id_is_no_guid_of_another_thing()
    {
        var now = Session;

        // <readme primitives>
        var mood = Rating.Of(7, RatingScale.ZeroToTen); // 7 of what? It carries its scale
        var percent = mood.ConvertTo(RatingScale.Percent); // 70
        if (!Rating.TryCreate(130, RatingScale.Percent, out _))
        {
            Console.WriteLine("130 of 100 cannot be made: show the field again");
        }

        Suds before = 80; // 0 to 100, and nothing else
        var client = new ClientRef("c-42"); // your own reference: never a name, an address or a number of an insurance
        var id = AssignmentId.New(now); // sorts by time, and is no AttemptId
        // </readme>

        Assert.Equal((70, 80), (percent.Value, before.Value));
        Assert.Equal(("c-42", id), (client.Value, AssignmentId.Parse(id.ToString())));
    }
}
