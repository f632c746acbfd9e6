using System.Collections;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class VisibilityTests
{
    private static readonly Actor Partner = Actor.Client("c-43");

    private static readonly Actor[] Viewers = [Client, Clinician, Supporter, Proxy, Partner, Actor.System];

    // Which parts are private from the start, and what is shown or hidden afterwards: to whom, of which attempt (0: all), which part (5: all).
    private static Gen<Course> Courses =>
        from kept in Gen.ListOf(Gen.Choose(0, 4))
        from attempts in Gen.Choose(1, 3)
        from shares in Gen.ListOf(
            from yes in Gen.Elements(true, false)
            from with in Gen.Choose(0, 3)
            from attempt in Gen.Choose(0, 3)
            from part in Gen.Choose(0, 5)
            select (yes, with, attempt, part))
        select new Course([.. kept.Distinct().Select(static part => (AttemptPart)part)], attempts, [.. shares]);

    [Law(7, 100)]
    public Property Hidden_content_changes_nothing_that_a_viewer_can_see_and_leaves_no_trace() => Law.Holds(Courses, static course =>
    {
        foreach (var viewer in Viewers)
        {
            var seen = Build(course, static (_, _) => "open").VisibleTo(viewer).Attempts.ToDictionary(static attempt => attempt.Attempt.Id, static attempt => attempt.Hidden);
            HomeworkCycle Telling(string secret) =>
                Build(course, (attempt, part) => !seen.TryGetValue(AttemptNumber(attempt), out var hidden) || hidden.Contains(part) ? secret : "open");
            var view = Telling("secret one").VisibleTo(viewer);
            Assert.Equal(view, Telling("secret two").VisibleTo(viewer));
            Assert.Equal(view.GetHashCode(), Telling("secret two").VisibleTo(viewer).GetHashCode());
            Assert.DoesNotContain(TextsIn(view), static text => text.Contains("secret", StringComparison.Ordinal));
            Assert.DoesNotContain("secret", view.ToString(), StringComparison.Ordinal);
            var events = Telling("secret one").EventsVisibleTo(viewer);
            Assert.Equal(events.Select(static cycleEvent => cycleEvent.Trigger), Telling("secret two").EventsVisibleTo(viewer).Select(static cycleEvent => cycleEvent.Trigger));
            Assert.DoesNotContain(TextsIn(events), static text => text.Contains("secret", StringComparison.Ordinal));
            if (viewer.Role is ActorRole.Clinician or ActorRole.System || viewer == Client)
            {
                Assert.Equal(course.Attempts, view.Attempts.Count(static attempt => attempt.Attempt.Outcome == AttemptOutcome.Done));
            }
        }
    });

    [Fact]
    public void What_is_not_hidden_is_there()
    {
        var cycle = Build(new Course([AttemptPart.Entry], 1, []), static (_, part) => part.ToString());
        var seen = Assert.Single(cycle.VisibleTo(Clinician).Attempts);
        Assert.Equal([AttemptPart.Entry], seen.Hidden);
        Assert.Null(seen.Attempt.Entry);
        Assert.Equal(AttemptOutcome.Done, seen.Attempt.Outcome);
        Assert.Equal(nameof(AttemptPart.Reflections), seen.Attempt.Noticed);
        Assert.Empty(cycle.VisibleTo(Client).Attempts[0].Hidden);
        Assert.NotNull(cycle.VisibleTo(Client).Attempts[0].Attempt.Entry);
        Assert.Empty(cycle.VisibleTo(Proxy).Attempts);
    }

    [Fact]
    public void Sharing_opens_and_taking_it_back_closes_again()
    {
        var kept = Build(new Course([AttemptPart.Entry], 1, []), static (_, _) => "x");
        var shared = kept.Share(Audience.Clinician, Client, Now, AttemptNumber(1), [AttemptPart.Entry]).OrThrow();
        Assert.Empty(shared.VisibleTo(Clinician).Attempts[0].Hidden);
        Assert.Empty(shared.VisibleTo(Supporter).Attempts);
        var back = shared.Unshare(Audience.Clinician, Client, Now, AttemptNumber(1)).OrThrow();
        Assert.Equal(5, back.VisibleTo(Clinician).Attempts[0].Hidden.Count);
    }

    [Fact]
    public void A_correction_never_lifts_privacy_in_passing()
    {
        var kept = Build(new Course([AttemptPart.Reflections], 1, []), static (_, _) => "x");
        var corrected = kept.AmendAttempt(Attempt(1) with { Noticed = "more" }, Client, Now).OrThrow();
        Assert.Null(corrected.VisibleTo(Clinician).Attempts[0].Attempt.Noticed);
    }

    [Fact]
    public void A_supporter_sees_what_they_recorded_and_said_and_the_partner_none_of_it()
    {
        var cycle = Assigned.RecordAttempt(Attempt(1) with { Noticed = "mine" }, Supporter, Now).OrThrow()
            .Comment("to the clinician", Client, Now).OrThrow()
            .AskForHelp(Supporter, Now, "from me").OrThrow()
            .RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other, Note = "worry" }, Supporter, Now).OrThrow();
        var supporter = cycle.VisibleTo(Supporter);
        Assert.Equal(("mine", "from me"), (supporter.Attempts[0].Attempt.Noticed, Assert.Single(supporter.Notes).Text));
        Assert.True(Assert.Single(supporter.Concerns).IsOpen);
        Assert.Equal((2, 1), (cycle.VisibleTo(Clinician).Notes.Count, cycle.VisibleTo(Clinician).Concerns.Count));
        var partner = cycle.VisibleTo(Partner);
        Assert.Empty(partner.Notes);
        Assert.Empty(partner.Concerns);
        Assert.Empty(partner.Attempts);
    }

    [Fact]
    public void Partner_and_supporter_read_the_kind_of_homework_and_nothing_that_was_said_about_it()
    {
        var plan = Plan with
        {
            ScreenFirst = [ScreenFirst.IntimatePartnerViolence],
            Weighed =
            [
                new()
                {
                    Code = AssignmentRules.ScreeningNotRecorded.Code,
                    Subject = "intimate-partner-violence",
                    By = new("k-7"),
                    At = Now,
                    Note = "secret",
                },
            ],
            Wish = "secret",
            Instructions = "secret",
            Agreement = new Agreement { Rationale = "secret", Obstacles = [new Obstacle { What = "secret" }] },
        };
        var theirs = Plan with { Id = AssignmentId.From(Number(0xA553)), Client = new("c-43"), Joint = JointExerciseId.From(Number(77)) };
        HomeworkCycle[] both =
        [
            HomeworkCycle
                .Propose(plan with { Joint = theirs.Joint }, Clinician, Now, HomeworkCatalog.BuiltIn)
                .OrThrow()
                .Share(Audience.Partner, Client, Now)
                .OrThrow(),
            HomeworkCycle.Propose(theirs, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Share(Audience.Partner, Partner, Now).OrThrow(),
        ];
        foreach (var view in (CycleView[])[Assert.Single(JointView.Of(both, Partner).Others), both[0].VisibleTo(Supporter)])
        {
            Assert.Empty(view.Plan.ScreenFirst);
            Assert.Equal(("thought-record", null, null), (view.Kind, view.Plan.Task, view.Plan.Title));
            Assert.DoesNotContain("secret", TextsIn(view));
        }
    }

    [Fact]
    public void A_review_is_between_client_and_clinician()
    {
        var cycle = Assigned.Review(ReviewDecision.Continue, new Review { Learned = "it passed" }, Clinician, Now).OrThrow();
        foreach (var viewer in (Actor[])[Client, Clinician])
        {
            var review = Assert.Single(cycle.VisibleTo(viewer).Reviews);
            Assert.Equal((ReviewDecision.Continue, "it passed", Clinician), (review.Decision, review.Review.Learned, review.By));
        }

        foreach (var viewer in (Actor[])[Supporter, Proxy, Partner, Actor.System])
        {
            Assert.Empty(cycle.VisibleTo(viewer).Reviews);
            Assert.DoesNotContain("it passed", TextsIn(cycle.VisibleTo(viewer)));
        }
    }

    [Fact]
    public void A_file_added_later_is_as_private_as_the_attempt_that_it_belongs_to()
    {
        var open = Build(new Course([], 1, []), static (_, _) => "x").Attach(new AttachmentRef { Key = "sheet" }, Client, Now, AttemptNumber(1)).OrThrow();
        var kept = Build(new Course([AttemptPart.Attachments], 1, []), static (_, _) => "x")
            .Attach(new AttachmentRef { Key = "sheet" }, Client, Now, AttemptNumber(1))
            .OrThrow();
        Assert.Equal("sheet", Assert.Single(open.VisibleTo(Clinician).Attachments).Attachment.Key);
        Assert.Empty(kept.VisibleTo(Clinician).Attachments);
        Assert.Single(kept.VisibleTo(Client).Attachments);
        Assert.Empty(open.VisibleTo(Supporter).Attachments);
        Assert.Single(open.Share(Audience.Supporter, Client, Now, AttemptNumber(1), [AttemptPart.Attachments]).OrThrow().VisibleTo(Supporter).Attachments);
    }

    [Fact]
    public void A_file_that_belongs_to_no_attempt_is_part_of_the_conversation()
    {
        var cycle = Assigned.Attach(new AttachmentRef { Key = "sheet" }, Clinician, Now).OrThrow();
        Assert.Single(cycle.VisibleTo(Client).Attachments);
        Assert.Single(cycle.VisibleTo(Clinician).Attachments);
        Assert.Empty(cycle.VisibleTo(Supporter).Attachments);
        Assert.Empty(cycle.VisibleTo(Partner).Attachments);
    }

    /// <summary>Every string that can be reached from an object, private fields included.</summary>
    internal static IEnumerable<string> TextsIn(object root)
    {
        var (seen, open, texts) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new Stack<object>([root]), new List<string>());
        while (open.TryPop(out var next))
        {
            if (next is string text)
            {
                texts.Add(text);
            }
            else if (next is not (Type or Delegate or Pointer or DateTimeZone) && !next.GetType().IsPrimitive && (next.GetType().IsValueType || seen.Add(next)))
            {
                var items = next is IEnumerable many ? many.Cast<object?>() : [];
                var fields = next.GetType().Namespace?.StartsWith("HomeworkKit", StringComparison.Ordinal) == true
                    ? FieldsOf(next.GetType()).Select(field => field.GetValue(next))
                    : [];
                foreach (var part in items.Concat(fields).OfType<object>())
                {
                    open.Push(part);
                }
            }
        }

        return texts;
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null ? [] :
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(FieldsOf(type.BaseType));

    private static HomeworkCycle Build(Course course, Func<int, AttemptPart, string> content)
    {
        var cycle = Assigned;
        for (var i = 1; i <= course.Attempts; i++)
        {
            cycle = cycle.Apply(Recorded(10 + i, new Attempt
            {
                Id = AttemptNumber(i),
                Round = 1,
                PerformedAt = Now,
                Outcome = AttemptOutcome.Done,
                KeptPrivate = [.. course.Kept],
                Entry = new ThoughtRecord { Situation = content(i, AttemptPart.Entry) },
                FeelingsBefore = [new FeelingRating { Name = content(i, AttemptPart.Feelings) }],
                FeelingsAfter = [new FeelingRating { Name = content(i, AttemptPart.Feelings) }],
                Noticed = content(i, AttemptPart.Reflections),
                Surprised = content(i, AttemptPart.Reflections),
                QuestionForSession = content(i, AttemptPart.Reflections),
                Barriers = [new BarrierReport { Barrier = BarrierReason.Other, Note = content(i, AttemptPart.Barriers) }],
                Attachments = [new AttachmentRef { Key = content(i, AttemptPart.Attachments) }],
            })).OrThrow();
        }

        foreach (var (yes, with, attempt, part) in course.Shares.Where(share => share.Attempt <= course.Attempts))
        {
            AttemptId? about = attempt == 0 ? null : AttemptNumber(attempt);
            AttemptPart[] parts = part == 5 ? [] : [(AttemptPart)part];
            cycle = (yes ? cycle.Share((Audience)with, Client, Now, about, parts) : cycle.Unshare((Audience)with, Client, Now, about, parts)).OrThrow();
        }

        return cycle;
    }

    private sealed record Course(AttemptPart[] Kept, int Attempts, (bool Yes, int With, int Attempt, int Part)[] Shares);
}
