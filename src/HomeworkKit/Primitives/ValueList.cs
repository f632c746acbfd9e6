namespace HomeworkKit;

/// <summary>Makes the read-only lists that records hold: copied once, equal by value.</summary>
/// <remarks>
/// Use it in the <c>init</c> of a list member:
/// <c>public IReadOnlyList&lt;Step&gt; Steps { get =&gt; field ?? []; init =&gt; field = ValueList.From(value); }</c>.
/// A member that is absent in JSON then reads as empty.
/// </remarks>
public static class ValueList
{
    /// <summary>Copies the items into a list that is equal to any other list of equal items in the same order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items. A list that came from here is returned as it is.</param>
    /// <returns>
    /// An immutable list with structural equality; null for no items, so that a record that was never given a list equals one that was given an empty one.
    /// The member's getter turns null into the empty list.
    /// </returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static IReadOnlyList<T>? From<T>(IEnumerable<T>? items) => items switch
    {
        null => null,
        ValueList<T> list => list,
        _ => ValueList<T>.Copy(items),
    };
}
