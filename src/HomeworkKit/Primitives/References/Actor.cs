using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Who did something: a role and the host's opaque reference to the person.</summary>
/// <remarks>
/// The library trusts the host to have established who is acting. Equality is by role, reference, proxy and for whom a proxy acts. There is no way to construct
/// an actor without saying the role.
/// </remarks>
/// <example>
/// <code>
/// var client = Actor.Client("c-42"); // references of your own, never names
/// var mother = Actor.Proxy("s-3", new("c-42")); // acts in the client's place
/// </code>
/// </example>
public sealed partial record Actor : IKeepsUnknownFields
{
    private static readonly Actor TheSystem = new() { Role = ActorRole.System };

    /// <summary>Gets the role in which the person acts.</summary>
    public required ActorRole Role { get; init; }

    /// <summary>Gets the host's reference to the person.</summary>
    /// <value>1 to 128 visible characters; null for the system only.</value>
    public string? Ref { get; init; }

    /// <summary>Gets a value indicating whether a supporter acts in the client's place, as a young child's parent does.</summary>
    /// <value>False unless the actor is a supporter whom the host has established as a proxy.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsProxy { get; init; }

    /// <summary>Gets the client in whose place a proxy acts.</summary>
    /// <value>
    /// Null for everybody else, and for proxies in histories older than this member. A proxy who acts for one client does and sees nothing of another's
    /// homework.
    /// </value>
    public ClientRef? ActsFor { get; init; }

    /// <summary>Gets the system: the host's own automation.</summary>
    public static Actor System => TheSystem;

    /// <summary>Makes an actor who is the client.</summary>
    /// <param name="reference">The host's reference, equal to the assignment's <c>Client</c>.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentException">The reference is not 1 to 128 visible characters.</exception>
    public static Actor Client(string reference) => Person(ActorRole.Client, reference);

    /// <summary>Makes an actor who is a clinician.</summary>
    /// <param name="reference">The host's reference.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentException">The reference is not 1 to 128 visible characters.</exception>
    public static Actor Clinician(string reference) => Person(ActorRole.Clinician, reference);

    /// <summary>Makes an actor who supports the client.</summary>
    /// <param name="reference">The host's reference.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentException">The reference is not 1 to 128 visible characters.</exception>
    public static Actor Supporter(string reference) => Person(ActorRole.Supporter, reference);

    /// <summary>Makes an actor who is a supporter acting in a client's place, as a young child's parent does.</summary>
    /// <remarks>
    /// A proxy may do what the client may, attributed to the proxy, and sees less: the plan, their own entries and what is shared with proxies.
    /// </remarks>
    /// <param name="reference">The host's reference to the supporter.</param>
    /// <param name="client">The client in whose place they act.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentException">The reference is not 1 to 128 visible characters, or the client is the empty reference.</exception>
    public static Actor Proxy(string reference, ClientRef client) => client.IsEmpty
        ? throw new ArgumentException(PrimitiveMessages.ProxyNeedsClient, nameof(client))
        : Person(ActorRole.Supporter, reference) with { IsProxy = true, ActsFor = client };

    /// <summary>Returns the role and the reference, which is opaque and safe to log.</summary>
    /// <returns>For example <c>client c-42</c>.</returns>
    public override string ToString() => Role switch
    {
        ActorRole.Client => "client " + Ref,
        ActorRole.Clinician => "clinician " + Ref,
        ActorRole.Supporter => IsProxy ? "proxy " + Ref : "supporter " + Ref,
        _ => "system",
    };

    UnknownFields? IKeepsUnknownFields.Unknown { get; set; }

    // Not part of equality: whoever made an attempt is still the same person when a newer app says more about them.
    /// <inheritdoc/>
    public bool Equals(Actor? other) => other is not null && Role == other.Role && Ref == other.Ref && IsProxy == other.IsProxy && ActsFor == other.ActsFor;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Role, Ref, IsProxy, ActsFor);

    /// <summary>Returns what is wrong with the combination of members, as a message, or null.</summary>
    internal string? Problem() => Role switch
    {
        < ActorRole.Client or > ActorRole.System => PrimitiveMessages.UnknownRole,
        ActorRole.System when Ref is not null => PrimitiveMessages.SystemHasNoReference,
        not ActorRole.System when !HostRef.IsValid(Ref) => PrimitiveMessages.ActorNeedsReference,
        not ActorRole.Supporter when IsProxy => PrimitiveMessages.OnlySupportersAreProxies,
        _ when ActsFor is { } client && (!IsProxy || client.IsEmpty) => PrimitiveMessages.ProxyNeedsClient,
        _ => null,
    };

    /// <summary>Says whether the actor acts in the place of somebody other than a client.</summary>
    internal bool ActsForAnother(ClientRef client) => ActsFor is { } named && named != client;

    /// <summary>
    /// Says whether a client's own documents, as goals, skills and what sessions taught, are for the actor to see: the client's and clinicians' alone.
    /// </summary>
    internal bool MaySeeDocumentsOf(ClientRef client) =>
        Problem() is null && (Role == ActorRole.Clinician || (Role == ActorRole.Client && Ref == client.Value));

    private static Actor Person(ActorRole role, string reference) => new() { Role = role, Ref = HostRef.Checked(reference) };
}
