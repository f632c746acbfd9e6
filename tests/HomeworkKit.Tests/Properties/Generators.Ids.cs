using FsCheck;
using FsCheck.Fluent;

namespace HomeworkKit.Tests.Properties;

/// <summary>Ids, references and the people who act.</summary>
internal static partial class Generators
{
    internal static Gen<Guid> Guids => Gen.ArrayOf(Gen.Choose(0, 255), 16)
        .Select(static bytes => new Guid([.. bytes.Select(static value => (byte)value)]));

    internal static Gen<AssignmentId> AssignmentIds => Ids<AssignmentId>();

    internal static Gen<AttemptId> AttemptIds => Ids<AttemptId>();

    internal static Gen<EventId> EventIds => Ids<EventId>();

    internal static Gen<GoalId> GoalIds => Ids<GoalId>();

    internal static Gen<TemplateId> TemplateIds => Ids<TemplateId>();

    internal static Gen<JointExerciseId> JointExerciseIds => Ids<JointExerciseId>();

    internal static Gen<ClientRef> ClientRefs => Refs<ClientRef>();

    internal static Gen<ClinicianRef> ClinicianRefs => Refs<ClinicianRef>();

    internal static Gen<SessionRef> SessionRefs => Refs<SessionRef>();

    /// <summary>Every kind of actor, the system and proxies among them.</summary>
    internal static Gen<Actor> Actors => Gen.OneOf(
        ReferenceText.Select(Actor.Client),
        ReferenceText.Select(Actor.Clinician),
        ReferenceText.Select(static reference => Actor.Supporter(reference)),
        ReferenceText.Select(static reference => Actor.Supporter(reference) with { IsProxy = true }),
        from reference in ReferenceText from client in ReferenceText select Actor.Proxy(reference, new(client)),
        Gen.Constant(Actor.System));

    /// <summary>Actors who are people.</summary>
    internal static Gen<Actor> People => Actors.Where(static actor => actor.Role != ActorRole.System);

    internal static Gen<TId> Ids<TId>()
        where TId : struct, IGuidId<TId> => Guids.Select(TId.From);

    internal static Gen<TRef> Refs<TRef>()
        where TRef : struct, IHostRef<TRef> => ReferenceText.Select(TRef.From);
}
