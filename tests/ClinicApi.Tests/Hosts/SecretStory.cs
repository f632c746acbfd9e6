using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using static ClinicApi.Tests.Hosts.Sentinels;

namespace ClinicApi.Tests.Hosts;

/// <summary>Homework of Ada, Ben and Cleo in which every text says who may read it.</summary>
internal static class SecretStory
{
    internal static readonly AssignmentId Adas = AssignmentId.Parse("0195a000-0000-7000-8000-00000000a011");
    internal static readonly AssignmentId Cleos = AssignmentId.Parse("0195a000-0000-7000-8000-00000000c011");
    internal static readonly AssignmentId CleosConcerns = AssignmentId.Parse("0195a000-0000-7000-8000-00000000c012");
    internal static readonly AssignmentId AdasJoint = AssignmentId.Parse("0195a000-0000-7000-8000-00000000a013");
    internal static readonly AssignmentId BensJoint = AssignmentId.Parse("0195a000-0000-7000-8000-00000000b013");
    internal static readonly JointExerciseId Joint = JointExerciseId.Parse("0195a000-0000-7000-8000-00000000ab13");

    private static readonly (Actor Ada, Actor Ben, Actor Cleo) Clients = (Actor.Client("c-ada"), Actor.Client("c-ben"), Actor.Client("c-cleo"));
    private static readonly (Actor Kim, Actor Lou) Clinicians = (Actor.Clinician("k-kim"), Actor.Clinician("k-lou"));
    private static readonly Actor Sam = Actor.Supporter("s-sam");
    private static readonly Actor Pat = Actor.Proxy("s-pat", new("c-cleo"));

    /// <summary>Keeps it all. What is hidden from a proxy and belongs to nothing that they see is left out where it is said so.</summary>
    internal static async Task KeepAsync(Clinic clinic, bool withHidden = true)
    {
        var (store, now) = (clinic.Store, clinic.Time.Now);
        await store.AppendAsync([
            OfAda(now, store.Catalog),
            Half(AdasJoint, Clients.Ada, "ada ben", "ada", now, store.Catalog),
            Half(BensJoint, Clients.Ben, "ada ben", "ben", now, store.Catalog),
            OfCleo(now, store.Catalog, withHidden),
        ]);
        if (withHidden)
        {
            var place = HomeworkCycle
                .Propose(
                    new()
                    {
                        Id = CleosConcerns,
                        Client = new("c-cleo"),
                        Clinician = new("k-lou"),
                        IsForConcerns = true,
                    },
                    Clients.Cleo,
                    now,
                    store.Catalog)
                .OrThrow();
            await store.AppendAsync(
                place.RaiseConcern(new() { Category = ConcernCategory.HarmFromOthers, Note = For("cleo lou", "apart") }, Clients.Cleo, now).OrThrow());
        }
    }

    private static HomeworkCycle OfAda(Instant now, HomeworkCatalog catalog)
    {
        var plan = Plan(Adas, "c-ada", "k-kim", "ada kim", "kim", now);
        var cycle = HomeworkCycle.Propose(plan, Clinicians.Kim, now, catalog).OrThrow().Agree(Clients.Ada, now).OrThrow();
        var shared = Attempt(now, "ada kim", "ada kim sam");
        cycle = cycle
            .RecordAttempt(shared, Clients.Ada, now)
            .OrThrow()
            .RecordAttempt(
                Attempt(now, "ada", "ada") with
                {
                    KeptPrivate = [AttemptPart.Entry, AttemptPart.Reflections, AttemptPart.Barriers, AttemptPart.Feelings],
                },
                Clients.Ada,
                now)
            .OrThrow()
            .RecordAttempt(Attempt(now, "ada kim sam", "ada kim sam"), Sam, now)
            .OrThrow();
        var withdrawn = Attempt(now, "sam", "sam");
        return cycle.RecordAttempt(withdrawn, Sam, now).OrThrow().RetractAttempt(withdrawn.Id, Sam, now).OrThrow()
            .Share(Audience.Supporter, Clients.Ada, now, shared.Id, [AttemptPart.Reflections]).OrThrow()
            .Comment(For("ada kim", "comment"), Clients.Ada, now).OrThrow()
            .Comment(For("ada kim sam", "said"), Sam, now).OrThrow()
            .AskForHelp(Clients.Ada, now, For("ada kim", "help")).OrThrow().AnswerHelp(Clinicians.Kim, now, For("ada kim", "answer")).OrThrow()
            .AskForHelp(Sam, now, For("ada kim sam", "asked")).OrThrow()
            .RaiseConcern(new() { Category = ConcernCategory.HarmToSelf, Note = For("ada kim", "concern") }, Clients.Ada, now).OrThrow()
            .AcknowledgeConcern(Clinicians.Kim, now, For("ada kim", "acknowledged")).OrThrow()
            .Attach(new AttachmentRef { Key = "k", Title = For("ada kim", "file") }, Clients.Ada, now).OrThrow()
            .Submit(Clients.Ada, now, For("ada kim", "submitted")).OrThrow()
            .Review(ReviewDecision.Continue, new Review { Learned = For("ada kim", "learned") }, Clinicians.Kim, now).OrThrow();
    }

    private static HomeworkCycle OfCleo(Instant now, HomeworkCatalog catalog, bool withHidden)
    {
        var plan = Plan(Cleos, "c-cleo", "k-lou", "cleo lou pat", "lou", now);
        var shared = Attempt(now - Duration.FromMinutes(5), "cleo lou", "cleo lou pat");
        var cycle = HomeworkCycle
            .Propose(plan, Clinicians.Lou, now, catalog)
            .OrThrow()
            .Agree(Pat, now)
            .OrThrow()
            .RecordAttempt(shared, Clients.Cleo, now)
            .OrThrow()
            .RecordAttempt(Attempt(now, "cleo lou pat", "cleo lou pat"), Pat, now)
            .OrThrow()
            .Share(Audience.Proxy, Clients.Cleo, now, shared.Id, [AttemptPart.Reflections])
            .OrThrow()
            .RaiseConcern(
                new()
                {
                    Category = ConcernCategory.Medical,
                    Note = For("cleo lou pat", "told"),
                    ShownTo = [Audience.Proxy],
                },
                Clients.Cleo,
                now)
            .OrThrow();
        return !withHidden
            ? cycle
            : cycle
                .Comment(For("cleo lou", "comment"), Clients.Cleo, now)
                .OrThrow()
                .AskForHelp(Clients.Cleo, now, For("cleo lou", "help"))
                .OrThrow()
                .RaiseConcern(new() { Category = ConcernCategory.HarmFromOthers, Note = For("cleo lou", "parent") }, Clients.Cleo, now)
                .OrThrow();
    }

    private static HomeworkCycle Half(AssignmentId id, Actor client, string shared, string own, Instant now, HomeworkCatalog catalog)
    {
        var plan = new Assignment
        {
            Id = id, Client = new(client.Ref!), Clinician = new("k-kim"), Joint = Joint, Title = For(own + " kim", "half"),
            Task = new SharedExerciseTask { Prompts = [new() { Key = "p", Text = For(own + " kim", "prompt"), Half = PromptHalf.Shared }] },
        };
        var entry = new SharedExercise
        {
            SharedAnswers = [new() { Prompt = "p", Text = For(shared + " kim", "shared") }],
            PrivateAnswers = [new() { Prompt = "q", Text = For(own, "private") }],
            PrivateNote = For(own, "note"),
        };
        return HomeworkCycle.Propose(plan, Clinicians.Kim, now, catalog).OrThrow().Agree(client, now).OrThrow()
            .RecordAttempt(Attempt(now, own + " kim", own + " kim") with { Entry = entry }, client, now).OrThrow()
            .Share(Audience.Partner, client, now).OrThrow();
    }

    private static Assignment Plan(AssignmentId id, string client, string clinician, string readers, string clinicianName, Instant now) => new()
    {
        Id = id,
        Client = new(client),
        Clinician = new(clinician),
        Title = For(readers, "title"),
        Instructions = For(readers, "instructions"),
        Agreement = new Agreement { Rationale = For(readers, "rationale"), Obstacles = [new() { What = For(readers, "obstacle") }], Cue = For(readers, "cue") },
        Task = new ExposureTask
        {
            Format = ExposureFormat.Graded,
            Description = For(readers, "description"),
            Type = ExposureType.Interoceptive,
            SafetyNotes = For(readers, "safety"),
            MedicalScreening = new() { Epilepsy = false, Heart = false, Lung = false, NeckOrBack = false, Pregnancy = false, Note = For(clinicianName, "medical") },
        },
        ScreenFirst = [ScreenFirst.IntimatePartnerViolence],
        Weighed = [new() { Code = "assignment/screening-not-recorded", Subject = "intimate-partner-violence", By = new(clinician), At = now, Note = For(clinicianName, "weighed") }],
    };

    private static Attempt Attempt(Instant now, string readers, string reflections) => new()
    {
        Id = AttemptId.New(now),
        PerformedAt = now,
        Outcome = AttemptOutcome.Done,
        Entry = new ExposureRecord { Situation = For(readers, "situation") },
        Noticed = For(reflections, "noticed"),
        QuestionForSession = For(reflections, "question"),
        Barriers = [new() { Barrier = BarrierReason.Other, Note = For(readers, "barrier") }],
        FeelingsBefore = [new() { Name = For(readers, "feeling") }],
    };
}
