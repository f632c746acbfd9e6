namespace HomeworkKit.Kinds;

/// <summary>One possible solution. Many are gathered before any is judged.</summary>
public sealed partial record AlternativeSolution : ContentRecord
{
    /// <summary>Gets the solution's key, by which it is chosen.</summary>
    /// <value>Lower-case words with hyphens; an app may number them <c>s1</c>, <c>s2</c>.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets the solution in the client's words.</summary>
    public string? Text { get; init; }

    /// <summary>Gets what speaks for it.</summary>
    public IReadOnlyList<Consequence> Pros { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what speaks against it.</summary>
    public IReadOnlyList<Consequence> Cons { get => field ?? []; init => field = ValueList.From(value); }
}
