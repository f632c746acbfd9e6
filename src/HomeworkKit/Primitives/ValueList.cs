namespace HomeworkKit.Primitives;

/// <summary>Makes the read-only lists that records hold: copied once, equal by value.</summary>
/// <remarks>
/// Use it in the <c>init</c> of a list member: <c>public IReadOnlyList&lt;Step&gt; Steps { get; init =&gt; field = ValueList.From(value); }</c>.
/// A null becomes the empty list, so that a member that is absent in JSON reads as empty.
/// </remarks>
public static class ValueList
{
    /// <summary>Copies the items into a list that is equal to any other list of equal items in the same order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; null gives the empty list. A list that came from here is returned as it is.</param>
    /// <returns>An immutable list with structural equality.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static IReadOnlyList<T> From<T>(IEnumerable<T>? items) => items switch
    {
        null => ValueList<T>.Empty,
        ValueList<T> list => list,
        _ => ValueList<T>.Copy(items),
    };
}
