using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>Which roles an actor may act in.</summary>
internal static class CycleRoleRules
{
    internal static readonly ActorRole[] All = [ActorRole.Client, ActorRole.Clinician, ActorRole.Supporter, ActorRole.System];

    internal static CycleRoles MaskOf(ActorRole role) => role switch
    {
        ActorRole.Client => CycleRoles.Client,
        ActorRole.Clinician => CycleRoles.Clinician,
        ActorRole.Supporter => CycleRoles.Supporter,
        _ => CycleRoles.System,
    };

    internal static CycleRoles RolesOf(Actor actor, bool hasClinician)
    {
        var roles = MaskOf(actor.Role) | (actor.IsProxy ? CycleRoles.Client : CycleRoles.None);
        return !hasClinician && (roles & CycleRoles.Client) != 0 ? roles | CycleRoles.Clinician : roles;
    }
}
