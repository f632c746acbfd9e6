using HomeworkKit.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

public sealed class ClientViewTests
{
    private static readonly SkillUse AtWork = new() { Skill = "breathing", Context = "at work", Confidence = Rating.Of(6, RatingScale.ZeroToTen) };

    [Fact]
    public void A_toolbox_gathers_what_was_taught_practised_and_used_under_one_name()
    {
        var cycle = Agreed(Plan(Week()) with { Skills = [new() { Name = "Breathing" }, new() { Name = "Saying no" }] })
            .With(At(2, 19), change: static attempt => attempt with { SkillsUsed = [AtWork with { Context = "on the bus" }] })
            .With(At(1, 19), change: static attempt => attempt with { SkillsUsed = [AtWork, AtWork with { Skill = " " }] });
        var session = new SessionRecord
        {
            Session = new("s-1"),
            Client = cycle.Client,
            StartedAt = At(0, 9),
            SkillsTaught = [new() { Skill = "BREATHING", PractisedIn = cycle.Id }],
        };
        var box = new Toolbox { Client = cycle.Client, Skills = [new() { Name = "Breathing", How = "Longer out than in." }] };
        var view = ToolboxView.Of(box, [cycle], [session], Clinician);
        Assert.Equal(["Breathing", "Saying no"], view.Skills.Select(static line => line.Skill.Name));
        var line = view.Skills[0];
        Assert.Equal(("Longer out than in.", new SessionRef("s-1"), At(0, 9)), (line.Skill.How, line.Skill.TaughtIn!.Value, line.Skill.TaughtAt!.Value));
        Assert.Equal(["at work", "on the bus"], line.Contexts);
        Assert.Equal([cycle.Id], line.PractisedIn);
        Assert.Empty(view.Skills[1].Uses);
    }

    [Fact]
    public void A_toolbox_shows_nobody_what_is_kept_private_and_needs_no_document()
    {
        var cycle = Agreed().With(At(1, 19), change: static attempt => attempt with { SkillsUsed = [AtWork], KeptPrivate = [AttemptPart.Reflections] });
        Assert.Empty(ToolboxView.Of(null, [cycle], [], Clinician).Skills);
        Assert.Equal("breathing", Assert.Single(ToolboxView.Of(null, [cycle], [], Client).Skills).Skill.Name);
    }

    [Fact]
    public void A_toolbox_reports_skills_without_a_name_and_those_that_stand_there_twice()
    {
        var box = new Toolbox { Client = new("c-1"), Skills = [new() { Name = "Breathing" }, new() { Name = "breathing " }, new() { Name = "" }] };
        Assert.Equal(
            ["toolbox/name-missing skills[2].name", "toolbox/skill-twice skills[1].name"],
            box.Validate().Findings.Select(static finding => finding.Code + " " + finding.Path));
    }

    [Fact]
    public void A_folder_holds_handouts_attachments_and_what_was_added_the_newest_first()
    {
        AttachmentRef handout = new() { Key = "handout" }, sheet = new() { Key = "sheet" }, photo = new() { Key = "photo" };
        var cycle = Agreed(Plan(Week()) with { Attachments = [handout] })
            .With(At(1, 19), change: attempt => attempt with { Attachments = [sheet] })
            .Attach(photo, Client, At(2, 9)).OrThrow();
        cycle = cycle.Revise(cycle.Assignment with { Title = "once more" }, Client, At(3, 9)).OrThrow();
        var folder = ClientFolder.Of([cycle], Clinician);
        Assert.Equal(["photo", "sheet", "handout"], folder.Items.Select(static item => item.Attachment.Key));
        Assert.Equal([FolderPlace.Added, FolderPlace.Attempt, FolderPlace.Handout], folder.Items.Select(static item => item.Place));
        Assert.All(folder.Items, static item => Assert.Equal("once more", item.Title));
        Assert.Empty(ClientFolder.Of([cycle], Actor.Client("c-99")).Items);
    }

    [Fact]
    public void A_folder_leaves_out_files_of_attempts_that_are_private_or_withdrawn()
    {
        var cycle = Agreed()
            .With(At(1, 19), change: static attempt => attempt with { Attachments = [new() { Key = "sheet" }], KeptPrivate = [AttemptPart.Attachments] });
        Assert.Empty(ClientFolder.Of([cycle], Clinician).Items);
        Assert.Single(ClientFolder.Of([cycle], Client).Items);
        Assert.Empty(ClientFolder.Of([cycle.RetractAttempt(cycle.Attempts[0].Id, Client, At(2, 9)).OrThrow()], Client).Items);
    }

    [Fact]
    public void A_week_of_a_goal_shows_its_homework_and_the_steps_taken_and_to_come()
    {
        var goal = new TreatmentGoal
        {
            Id = GoalId.New(At(0, 0)),
            Client = new("c-1"),
            Goal = "Take the bus alone",
            Steps =
            [
                new() { What = "One stop with Ana", DoneOn = new LocalDate(2026, 3, 3) },
                new() { What = "One stop alone" },
                new() { What = "Later", DoneOn = new LocalDate(2027, 1, 1) },
            ],
        };
        var towards = Agreed(Plan(Week()) with { Goal = goal.Id })
            .With(At(1, 19))
            .With(At(2, 19), AttemptOutcome.NotDone, static attempt => attempt with { Instead = "a walk" });
        var week = GoalWeek.For(goal, [towards, Agreed()], Clinician, new LocalDate(2026, 3, 4), At(8, 10), AdherenceContext.Utc);
        var line = Assert.Single(week.Homework);
        Assert.Equal((towards.Id, 1, 1), (line.Assignment, line.DoneSoFar, line.Counts.DidInstead));
        Assert.Equal(["One stop with Ana"], week.Taken.Select(static step => step.What));
        Assert.Equal(["One stop alone", "Later"], week.ToCome.Select(static step => step.What));
        Assert.Empty(GoalWeek.For(goal, [towards], Actor.Supporter("s-1"), new LocalDate(2026, 3, 4), At(8, 10), AdherenceContext.Utc).Homework);
    }

    [Fact]
    public void Something_else_instead_is_counted_apart_and_only_where_it_may_be_seen()
    {
        var cycle = Agreed()
            .With(At(1, 19), AttemptOutcome.NotDone, static attempt => attempt with { Instead = "a walk" })
            .With(At(2, 19), AttemptOutcome.NotDone);
        var counts = cycle.Match(At(8, 10), AdherenceContext.Utc).Counts;
        Assert.Equal((2, 1), (counts.NotDone, counts.DidInstead));
        var kept = Agreed()
            .With(At(1, 19), AttemptOutcome.NotDone, static attempt => attempt with { Instead = "a walk", KeptPrivate = [AttemptPart.Reflections] });
        Assert.Equal(0, kept.Match(At(8, 10), AdherenceContext.Utc).Counts.DidInstead);
        Assert.Equal(1, kept.Match(At(8, 10), AdherenceContext.Utc, viewer: Client).Counts.DidInstead);
        Assert.Contains(
            "1 not done, 1 something else instead",
            SessionDigest.For([cycle], Clinician, At(8, 10), AdherenceContext.Utc).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_of_client_and_clinician_stands_in_figures_of_its_own()
    {
        static HomeworkFeedback Hard(int difficulty) =>
            new() { Difficulty = Rating.Of(difficulty, RatingScale.ZeroToTen), Burden = Rating.Of(2, RatingScale.ZeroToFour) };
        var cycle = Agreed()
            .With(At(1, 19), change: static attempt => attempt with { Feedback = Hard(4) })
            .Submit(Client, At(7, 9), feedback: Hard(7))
            .OrThrow();
        var observed = new AdherenceObservation
        {
            Source = ObservationSource.Therapist,
            Timing = ObservationTiming.Retrospective,
            Difficulty = Rating.Of(9, RatingScale.ZeroToTen),
        };
        cycle = cycle.Review(ReviewDecision.Complete, new Review { Observations = [observed] }, Clinician, At(8, 10)).OrThrow();
        var figures = FeedbackFigures.Of([cycle]);
        Assert.Equal(
            [
                (ObservationSource.Client, FeedbackQuality.Difficulty, 2, 5.5m),
                (ObservationSource.Client, FeedbackQuality.Burden, 2, 2m),
                (ObservationSource.Therapist, FeedbackQuality.Difficulty, 1, 9m),
            ],
            figures.Select(static figure => (figure.Source, figure.Quality, figure.Count, figure.Mean)));
        Assert.Equal((4m, 7m), (figures[0].Lowest, figures[0].Highest));
    }

    [Fact]
    public void A_caregiver_has_the_agenda_of_what_is_theirs_with_its_adaptations_and_no_other_supporter_has()
    {
        var cycle = Agreed(Plan(Week()) with { Caregiver = new("s-1"), Adaptations = [new() { What = "Large print" }] });
        Agenda On(Actor viewer) => Agenda.For([cycle], new LocalDate(2026, 3, 3), At(2, 9), AdherenceContext.Utc, viewer: viewer);
        var item = Assert.Single(On(Actor.Supporter("s-1")).Items);
        Assert.Equal("Large print", Assert.Single(item.Adaptations).What);
        Assert.Empty(On(Actor.Supporter("s-2")).Items);
        var instead = item.DidInstead(AttemptId.New(At(2, 19)), At(2, 19), "a walk");
        Assert.Equal((item.Occurrence, AttemptOutcome.NotDone, "a walk"), (instead.OccurrenceId, instead.Outcome, instead.Instead));
    }

    [Fact]
    public void The_digest_says_who_told_it_what_was_done_instead_and_how_the_homework_was()
    {
        var plan = Plan(Week()) with
        {
            Adaptations = [new() { What = "Large print", Because = "tired eyes" }],
            Approach = TherapyApproach.Cbt,
            Agreement = new() { Confidence = Rating.Of(40, RatingScale.Percent), ConfidenceFloor = Rating.Of(70, RatingScale.Percent) },
        };
        var told = new Attempt
        {
            Id = AttemptId.New(At(2, 0)),
            PerformedAt = At(1, 19),
            Outcome = AttemptOutcome.NotDone,
            Source = AttemptSource.ByTelephone,
            ToldBy = Client,
            Instead = "a walk",
            Feedback = new() { Difficulty = Rating.Of(7, RatingScale.ZeroToTen), Note = "too long" },
            FromOthers = [new() { From = FeedbackGiver.Partner, Said = "calmer", HasConsent = true }],
            SkillsUsed = [AtWork],
        };
        var cycle = Agreed(plan)
            .RecordAttempt(told, Clinician, At(2, 9))
            .OrThrow()
            .AskForHelp(Client, At(2, 10), "the second column", reason: Events.HelpReason.NotUnderstood)
            .OrThrow();
        var digest = SessionDigest.For([cycle], Clinician, At(8, 10), AdherenceContext.Utc);
        Assert.Equal(("cbt", "Large print"), (digest.Items[0].Approach, digest.Items[0].Adaptations[0].What));
        var text = digest.ToText(DateTimeZone.Utc);
        foreach (
            var line in (string[])
                [
                    "  Adapted: Large print, because: tired eyes",
                    "  To talk over: Confidence is below the level you agreed. A smaller step may be better.",
                    "    Told by telephone",
                    "    Instead: a walk",
                    "    What the homework was like: difficulty 7 (out of 10), too long",
                    "    From others: Partner: calmer",
                    "    Skill used: breathing, at work, confidence 6 (out of 10)",
                    "  Asked for help: I don't understand it: the second column",
                ])
        {
            Assert.Contains(line + "\n", text, StringComparison.Ordinal);
        }
    }
}
