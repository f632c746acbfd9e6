namespace HomeworkKit.Serialization;

/// <summary>A record as it is in JSON, described once by its own source: what schemas, forms, exports and redaction are made from.</summary>
/// <remarks>Immutable and thread-safe. Get one from <see cref="HomeworkCatalog.Describe"/>.</remarks>
public sealed class RecordDescription
{
    private readonly int _summary;
    private string? _description;
    private MemberDescription[]? _required;

    internal RecordDescription(Type type, string name, bool keepsUnknownMembers, int summary, IReadOnlyList<MemberDescription> members)
    {
        (Type, Name, KeepsUnknownMembers, _summary, Members) = (type, name, keepsUnknownMembers, summary, members);
    }

    /// <summary>Gets the type.</summary>
    public Type Type { get; }

    /// <summary>Gets the name of its definition in the JSON Schema, such as <c>emotion-rating</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the members in the order in which they are written.</summary>
    public IReadOnlyList<MemberDescription> Members { get; }

    /// <summary>Gets whether members that this version does not know survive a rewrite.</summary>
    public bool KeepsUnknownMembers { get; }

    /// <summary>Gets what it is, in one sentence.</summary>
    /// <value>Null for a host's own type.</value>
    public string? Description => _description ??= RecordSummaries.At(_summary);

    /// <summary>Gets the members without which an object is refused.</summary>
    internal IReadOnlyList<MemberDescription> Required => _required ??= [.. Members.Where(static member => member.IsRequired)];

    /// <summary>Gets what gives the values of all members of a record at once; null for a host's own.</summary>
    internal Func<object, object?[]>? Values { get; set; }

    /// <summary>Finds a member by its name.</summary>
    /// <param name="name">The name as JSON spells it.</param>
    /// <returns>The member; null if there is none of that name.</returns>
    public MemberDescription? Find(string name)
    {
        // By number: a loop over an interface would make an object each time.
        for (var i = 0; i < Members.Count; i++)
        {
            if (string.Equals(Members[i].Name, name, StringComparison.Ordinal))
            {
                return Members[i];
            }
        }

        return null;
    }

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
