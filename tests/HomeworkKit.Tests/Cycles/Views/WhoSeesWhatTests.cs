using System.Reflection;
using System.Text;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Adherence;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Tests.Goldens;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Cycles.Views;

/// <summary>Every role beside every text of every record, in views and in events.</summary>
public sealed class WhoSeesWhatTests
{
    private static readonly Dictionary<string, Actor> Viewers = new(StringComparer.Ordinal)
    {
        ["client"] = JsonSamples.Client,
        ["clinician"] = JsonSamples.Clinician,
        ["its supporter"] = Actor.Supporter("supporter-1"),
        ["a supporter"] = Actor.Supporter("supporter-9"),
        ["its proxy"] = Actor.Supporter("supporter-2") with { IsProxy = true },
        ["a proxy"] = Actor.Supporter("supporter-8") with { IsProxy = true },
        ["somebody elses proxy"] = Actor.Proxy("supporter-2", new("client-9")),
        ["a client"] = Actor.Client("client-9"),
        ["system"] = Actor.System,
        ["unknown role"] = Actor.Client(JsonSamples.Client.Ref!) with { Role = (ActorRole)9 },
        ["impossible proxy"] = JsonSamples.Client with { IsProxy = true },
    };

    private static RecordSight[] Declared =>
    [
        AttemptSight.Record, PlanSight.Record, SharedExerciseSight.Entry, SleepWindowSight.Task, ExposureSight.Task,
        .. typeof(EventSight).GetProperties(BindingFlags.Static | BindingFlags.NonPublic).Select(static property => (RecordSight)property.GetValue(null)!),
    ];

    [Fact]
    public void Every_text_is_seen_by_those_who_are_meant_to_see_it_and_by_nobody_else()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var cycle = Filled(words);
        var seen = Viewers.ToDictionary(
            static viewer => viewer.Key,
            viewer => VisibilityTests.TextsIn(cycle.VisibleTo(viewer.Value)).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        var told = Viewers.ToDictionary(
            static viewer => viewer.Key,
            viewer => VisibilityTests.TextsIn(cycle.EventsVisibleTo(viewer.Value)).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        foreach (var viewer in Viewers.Keys)
        {
            // A review is between client and clinician, and the plan that came with it is everybody's outline.
            Library.Nothing(
                words
                    .Where(word =>
                        !word.Key.Contains("Reviewed.Plan>", StringComparison.Ordinal)
                        && seen[viewer].Contains(word.Value)
                        && !told[viewer].Contains(word.Value))
                    .Select(static word => word.Key),
                $"A view shows {viewer} no more than the events do:");
        }

        var text = new StringBuilder("Who reads which text of one history: in the view (v) and in the events (e).\n\n");
        foreach (var (place, word) in words)
        {
            var who = Viewers.Keys.Where(viewer => told[viewer].Contains(word)).Select(viewer => $"{viewer} {(seen[viewer].Contains(word) ? "ve" : "e")}");
            text.Append(place).Append(": ").AppendJoin(", ", who).Append('\n');
        }

        GoldenFile.Check("who-sees-what.txt", text.ToString());
    }

    [Theory]
    [InlineData("a client")]
    [InlineData("unknown role")]
    [InlineData("impossible proxy")]
    [InlineData("somebody elses proxy")]
    public void Whoever_is_no_party_is_shown_nothing_whatever_happened(string viewer)
    {
        var cycle = JsonSamples.EveryEvent();
        var view = cycle.VisibleTo(Viewers[viewer]);
        Assert.False(view.IsParty);
        Assert.False(cycle.IsVisibleTo(Viewers[viewer]));
        Assert.Equal(HomeworkCycle.Replay([.. cycle.Events.Take(1)], HomeworkCatalog.BuiltIn).OrThrow().VisibleTo(Viewers[viewer]), view);
        Assert.Empty(cycle.EventsVisibleTo(Viewers[viewer]));
        Assert.DoesNotContain(cycle.Client.Value, VisibilityTests.TextsIn(view));
    }

    [Fact]
    public void Every_member_of_a_declared_record_is_declared_and_every_event_is()
    {
        Library.Nothing(
            Declared.SelectMany(static sight =>
                Members(sight.Type)
                    .Select(static member => member.Name)
                    .Except(sight.Members.Keys, StringComparer.Ordinal)
                    .Select(name => $"{sight.Type.Name}.{name}")),
            "Say in its record's sight who sees it:");
        Library.Nothing(
            Declared.SelectMany(static sight =>
                sight
                    .Members.Keys.Except(Members(sight.Type).Select(static member => member.Name), StringComparer.Ordinal)
                    .Select(name => $"{sight.Type.Name}.{name}")),
            "No such member:");
        Library.Nothing(
            Library
                .WrittenTypes.Where(static type => type.IsSubclassOf(typeof(CycleEvent)) && !type.IsAbstract)
                .Except(Declared.Select(static sight => sight.Type))
                .Select(static type => type.Name),
            "Declare the event in EventSight:");
    }

    [Fact]
    public void What_is_made_of_declared_members_is_the_whole_record()
    {
        foreach (var sight in Declared)
        {
            var whole = FilledRecords.Fill(sight.Type, ExampleOf(sight.Type), []);
            if (whole is AttemptRecorded or AttemptContinued or AttemptAmended or HomeworkProposed or PlanRevised or Reviewed)
            {
                whole = (ContentRecord)((CycleEvent)whole with { Tags = ["tag"] });
            }

            var made = (ContentRecord)
                sight
                    .GetType()
                    .GetMethod("Made", BindingFlags.Instance | BindingFlags.NonPublic)!
                    .Invoke(sight, [whole, (Func<MemberSight, bool>)(static _ => true)])!;
            Assert.NotSame(whole, made);
            Assert.Equal(whole is Attempt attempt ? attempt with { Entry = null } : whole, made);
        }
    }

    [Fact]
    public void A_member_that_is_not_declared_is_in_nobodys_view_who_does_not_see_all_of_the_record()
    {
        var unaware = new RecordSight<Commented>(
            static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Text = whole.Text },
            [nameof(Commented.Text)],
            [new(MemberSight.Conversation, [nameof(CycleEvent.Session)], static (seen, whole) => seen with { Session = whole.Session })]);
        var said = new Commented
        {
            Id = Loop.Event(1),
            Assignment = Loop.Homework,
            By = Loop.Client,
            At = Loop.Now,
            Text = "said",
            About = Loop.AttemptNumber(1),
            Tags = ["tag"],
        };
        said.Unknown = new UnknownFields { ["newer"] = System.Text.Json.JsonDocument.Parse("1").RootElement };
        var seen = unaware.Seen(said, static sight => sight == MemberSight.Open);
        Assert.Equal(("said", null, 0, false), (seen.Text, seen.About, seen.Tags.Count, seen.HasUnknownFields));
    }

    [Fact]
    public void A_new_member_of_any_record_is_looked_at()
    {
        var declared = Declared.ToDictionary(static sight => sight.Type);
        var text = new StringBuilder("Who sees which member. \"with its record\": whoever sees what it stands in.\n\n");
        foreach (var type in Library.WrittenTypes.Where(IsOfHomework).OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            foreach (var member in Members(type))
            {
                var sight = declared.TryGetValue(type, out var found) ? KebabCase.Of(found.Members[member.Name]) : "with its record";
                text.Append(type.FullName!["HomeworkKit.".Length..]).Append('.').Append(member.Name).Append(": ").Append(sight).Append('\n');
            }
        }

        GoldenFile.Check("who-sees-members.txt", text.ToString());
    }

    [Fact]
    public void What_is_hidden_leaves_no_value_behind()
    {
        var attempt = JsonSamples.EveryEvent().Attempts[0].Attempt with
        {
            EndedAt = Loop.Now,
            KeptPrivate = [AttemptPart.Entry],
            TimeZone = "Europe/London",
            Surprised = "x",
            QuestionForSession = "x",
        };
        LeavesNothing(AttemptSight.Record, AttemptSight.Seen(attempt, Visibility.AllParts, seesPlace: false));
        LeavesNothing(
            PlanSight.Record,
            PlanSight.Seen(JsonSamples.EveryEvent().Assignment with { ScreenFirst = [ScreenFirst.AcuteRisk] }, whole: false, clinicianOnly: false));
        var entry = (SharedExercise)SharedExerciseKind.Instance.GetExample().Entry;
        LeavesNothing(SharedExerciseSight.Entry, (SharedExercise)((IHasHalves)((IHasHalves)entry.WithoutPrivateHalf()).WithoutSharedHalf()).OnlyHalves());
        LeavesNothing(SleepWindowSight.Task, (SleepWindowTask)((SleepWindowTask)SleepWindowKind.Instance.GetExample().Task).WithoutClinicianOnly());
        LeavesNothing(
            ExposureSight.Task,
            (ExposureTask)(new ExposureTask { Format = ExposureFormat.Graded, MedicalScreening = new MedicalScreening() }).WithoutClinicianOnly());
    }

    [Fact]
    public void What_is_the_clinicians_alone_is_in_nobody_elses_view_and_events()
    {
        var task = (SleepWindowTask)SleepWindowKind.Instance.GetExample().Task;
        var weighed = new Weighing { Code = AssignmentRules.ScreeningNotRecorded.Code, Subject = "intimate-partner-violence", By = new("k-7"), At = Loop.Now };
        var plan = Loop.Plan with { Task = task, ScreenFirst = [ScreenFirst.IntimatePartnerViolence], Weighed = [weighed] };
        var cycle = HomeworkCycle.Propose(plan, Loop.Clinician, Loop.Now, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.NotEmpty(task.Contraindications);
        Assert.Equal(plan, cycle.VisibleTo(Loop.Clinician).Plan);
        foreach (var viewer in (Actor[])[Loop.Client, Loop.Supporter, Loop.Proxy, Actor.System])
        {
            foreach (var seen in (Assignment[])[cycle.VisibleTo(viewer).Plan, ((HomeworkProposed)cycle.EventsVisibleTo(viewer)[0]).Plan])
            {
                Assert.Empty(seen.ScreenFirst);
                Assert.Empty(seen.Weighed);
                var shown = (SleepWindowTask?)seen.Task;
                Assert.Equal(viewer == Loop.Client || viewer == Loop.Proxy, shown is not null);
                Assert.Empty(shown?.Contraindications ?? []);
                Assert.Equal(shown is null ? null : task.BedTime, shown?.BedTime);
            }
        }

        var own = plan with { Clinician = null, ScreenFirst = [], Weighed = [] };
        var alone = HomeworkCycle.Propose(own, Loop.Client, Loop.Now, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal(own, alone.VisibleTo(Loop.Client).Plan);
    }

    [Fact]
    public void A_withdrawn_attempt_is_its_authors_and_to_everybody_else_one_that_was_there()
    {
        var cycle = Loop.Assigned.RecordAttempt(Loop.Attempt(1) with { Noticed = "secret" }, Loop.Supporter, Loop.Now).OrThrow();
        Assert.Equal("secret", cycle.VisibleTo(Loop.Client).Attempts[0].Attempt.Noticed);
        cycle = cycle.RetractAttempt(Loop.AttemptNumber(1), Loop.Supporter, Loop.Now).OrThrow();
        foreach (var viewer in (Actor[])[Loop.Client, Loop.Clinician])
        {
            var seen = Assert.Single(cycle.VisibleTo(viewer).Attempts);
            Assert.True(seen.IsRetracted);
            Assert.DoesNotContain("secret", VisibilityTests.TextsIn(seen));
            Assert.DoesNotContain("secret", VisibilityTests.TextsIn(cycle.EventsVisibleTo(viewer)));
        }

        Assert.Equal("secret", Assert.Single(cycle.VisibleTo(Loop.Supporter).Attempts).Attempt.Noticed);
        Assert.Empty(cycle.VisibleTo(Loop.Proxy).Attempts);
    }

    [Fact]
    public void A_concern_and_what_is_said_about_it_reach_a_proxy_only_where_its_raiser_allows_it()
    {
        var about = new SafetyConcern { Category = ConcernCategory.HarmFromOthers, Note = "about my father" };
        var cycle = Loop.Assigned.RaiseConcern(about, Loop.Client, Loop.Now).OrThrow().AcknowledgeConcern(Loop.Clinician, Loop.Now, "we spoke").OrThrow();
        Assert.Empty(cycle.VisibleTo(Loop.Proxy).Concerns);
        Assert.Empty(VisibilityTests.TextsIn(cycle.EventsVisibleTo(Loop.Proxy)).Intersect(["about my father", "we spoke"]));
        var allowed = Loop
            .Assigned.RaiseConcern(about with { ShownTo = [Audience.Proxy] }, Loop.Client, Loop.Now)
            .OrThrow()
            .AcknowledgeConcern(Loop.Clinician, Loop.Now, "we spoke")
            .OrThrow();
        var concern = Assert.Single(allowed.VisibleTo(Loop.Proxy).Concerns);
        Assert.Equal(("about my father", "we spoke"), (concern.Concern.Note, Assert.Single(concern.Acknowledgements).Note));
        Assert.Empty(allowed.VisibleTo(Loop.Supporter).Concerns);
    }

    [Fact]
    public void A_supporter_reads_the_answer_to_their_own_question_and_to_no_other()
    {
        var cycle = Loop
            .Assigned.AskForHelp(Loop.Supporter, Loop.Now, "mine")
            .OrThrow()
            .AnswerHelp(Loop.Clinician, Loop.Now, "to you")
            .OrThrow()
            .AskForHelp(Loop.Client, Loop.Now, "theirs")
            .OrThrow()
            .AskForHelp(Loop.Supporter, Loop.Now, "mine too")
            .OrThrow()
            .AnswerHelp(Loop.Clinician, Loop.Now, "to both")
            .OrThrow();
        Assert.Equal(["mine", "to you", "mine too"], cycle.VisibleTo(Loop.Supporter).Notes.Select(static note => note.Text));
    }

    private static void LeavesNothing<T>(RecordSight<T> sight, T hidden)
        where T : ContentRecord =>
        Library.Nothing(
            sight
                .Members.Where(static member => member.Value != MemberSight.Open)
                .Where(member =>
                    typeof(T).GetProperty(member.Key)!.GetValue(hidden) is { } value and not System.Collections.ICollection { Count: 0 } && !value.Equals(false)
                )
                .Where(member => !(typeof(T).GetProperty(member.Key)!.GetValue(hidden) is System.Collections.IEnumerable list && !list.Cast<object>().Any()))
                .Select(static member => member.Key),
            "Still there:");

    private static ContentRecord? ExampleOf(Type type) =>
        JsonSamples.EveryEvent() is var cycle && type == typeof(Assignment)
            ? cycle.Assignment with
            {
                ScreenFirst = [ScreenFirst.AcuteRisk],
                IsOptional = true,
                IsForConcerns = true,
            }
        : type == typeof(Attempt)
            ? cycle.Attempts[0].Attempt with
            {
                EndedAt = Loop.Now,
                RecordedAt = Loop.Now,
                KeptPrivate = [AttemptPart.Entry],
                Source = AttemptSource.Imported,
                Setting = Setting.InSession,
            }
        : type == typeof(SharedExercise) ? SharedExerciseKind.Instance.GetExample().Entry
        : type == typeof(SleepWindowTask) ? SleepWindowKind.Instance.GetExample().Task
        : type == typeof(ExposureTask)
            ? (ExposureTask)ExposureKind.Instance.GetExample().Task with
            {
                IsStrenuous = true,
                MedicalScreening = new() { Heart = true },
            }
        : cycle.Events.First(happened => happened.GetType() == type);

    private static bool IsOfHomework(Type type) => typeof(ContentRecord).IsAssignableFrom(type) && !type.IsAbstract
        && Library.FolderOf(type) is { } folder && (folder.StartsWith("Kinds/", StringComparison.Ordinal)
            || folder.Split('/') is ["Assignments" or "Attempts" or "Reviews", ..] or ["Cycles", "Events", ..] || type == typeof(SafetyConcern));

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties().Where(static member => member.SetMethod is { IsPublic: true }).OrderBy(static member => member.Name, StringComparer.Ordinal);

    private static HomeworkCycle Filled(Dictionary<string, string> words)
    {
        var events = JsonSamples.EveryEvent().Events;
        var filled = new List<CycleEvent>();
        for (var i = 0; i < events.Count; i++)
        {
            var happened = (CycleEvent)
                FilledRecords.Fill(
                    events[i].GetType(),
                    events[i],
                    words,
                    $"{i + 1:00} by {KebabCase.Of(events[i].By.Role)}{(events[i].By.IsProxy ? " (proxy)" : string.Empty)}: ");
            filled.Add(happened is HomeworkProposed proposed ? proposed with { Table = CycleTable.Standard.Version } : happened);
        }

        return HomeworkCycle.Replay(filled, HomeworkCatalog.BuiltIn).OrThrow();
    }
}
