namespace HomeworkKit;

/// <summary>Which roles an actor may act in.</summary>
internal static class CycleRoleRules
{
    /// <summary>Every set of roles that an actor can have: alone, as a proxy, and where there is no clinician.</summary>
    internal static readonly CycleRoles[] Sets =
    [
        CycleRoles.Client, CycleRoles.Clinician, CycleRoles.Supporter, CycleRoles.System,
        CycleRoles.Client | CycleRoles.Supporter, CycleRoles.Client | CycleRoles.Clinician, CycleRoles.Persons,
    ];

    internal static readonly ActorRole[] All = [ActorRole.Client, ActorRole.Clinician, ActorRole.Supporter, ActorRole.System];

    // Bits are in the order of the roles.
    internal static CycleRoles MaskOf(ActorRole role) => (uint)role < (uint)ActorRole.System ? (CycleRoles)(1 << (int)role) : CycleRoles.System;

    /// <summary>Says whether two actors are one person: whether the host counts a supporter as a proxy may change in between.</summary>
    internal static bool IsSamePerson(Actor one, Actor other) => one.Role == other.Role && string.Equals(one.Ref, other.Ref, StringComparison.Ordinal);

    /// <summary>
    /// Gives the roles of an actor. A proxy who acts as the clinician too may see less than that: without the cycle at hand it is taken for granted that no
    /// concern is meant for them.
    /// </summary>
    internal static CycleRoles RolesOf(Actor actor, bool hasClinician)
    {
        var roles = MaskOf(actor.Role) | (actor.IsProxy ? CycleRoles.Client : CycleRoles.None);
        return hasClinician || (roles & CycleRoles.Client) == 0
            ? roles
            : roles | CycleRoles.Clinician | (actor.IsProxy ? CycleRoles.UnawareOfConcerns : CycleRoles.None);
    }
}
