namespace HomeworkKit.Serialization;

/// <summary>A member of a record as it is in JSON: its name, what it holds and what it means.</summary>
public sealed class MemberDescription
{
    private readonly MemberTraits _traits;
    private readonly int _summary;
    private string? _description;

    internal MemberDescription(string name, Type type, MemberRole role, MemberTraits traits, int summary = -1, string? unit = null)
    {
        (Name, Type, Role, _traits, _summary, Unit) = (name, type, role, traits, summary, unit);
    }

    /// <summary>Gets the name as JSON spells it.</summary>
    public string Name { get; }

    /// <summary>Gets the type of the value, without the question mark of a nullable one; of a list, the type of its items.</summary>
    public Type Type { get; }

    /// <summary>Gets what kind of content it holds; of a list, what its items hold.</summary>
    public MemberRole Role { get; }

    /// <summary>Gets what a number is counted in.</summary>
    /// <value>Null where that goes without saying, and for what is no number.</value>
    public string? Unit { get; }

    /// <summary>Gets whether an object without it is refused.</summary>
    public bool IsRequired => _traits.HasFlag(MemberTraits.Required);

    /// <summary>Gets whether null may stand in its place.</summary>
    public bool TakesNull => _traits.HasFlag(MemberTraits.TakesNull);

    /// <summary>Gets whether it is a list.</summary>
    public bool IsList => _traits.HasFlag(MemberTraits.List);

    /// <summary>Gets whether an app fills it in, so that nobody is asked for it.</summary>
    public bool IsFilledByApp => _traits.HasFlag(MemberTraits.FilledByApp);

    /// <summary>Gets what it means, in one sentence.</summary>
    /// <value>Null for a member of a host's own type.</value>
    public string? Description => _description ??= RecordSummaries.At(_summary);

    internal Func<object, object?>? Getter { get; set; }

    // Where it stands in the table of members; of no meaning for a host's own.
    internal int Place { get; init; }

    /// <summary>Reads the member of a record.</summary>
    /// <param name="record">The record that is described.</param>
    /// <returns>The value; null where there is none.</returns>
    /// <exception cref="InvalidCastException">The record is of another type.</exception>
    public object? GetValue(object record) => Getter?.Invoke(record);

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
