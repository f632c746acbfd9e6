namespace HomeworkKit.Words;

/// <summary>How the words of one language differ from another's, for translators and tests.</summary>
public sealed partial record WordsReport
{
    /// <summary>Gets the keys that the other lacks.</summary>
    public IReadOnlyList<string> Missing { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the keys that only the other has: mistyped, or a host's own.</summary>
    public IReadOnlyList<string> Surplus { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the keys whose placeholders differ.</summary>
    public IReadOnlyList<string> OtherPlaceholders { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the keys that lack a plural form which the other's language uses, or have one that it does not use.</summary>
    public IReadOnlyList<string> OtherPlurals { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether nothing differs.</summary>
    public bool IsEmpty => Missing.Count + Surplus.Count + OtherPlaceholders.Count + OtherPlurals.Count == 0;
}
