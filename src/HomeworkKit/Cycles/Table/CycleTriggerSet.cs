using System.Collections;
using System.Numerics;

namespace HomeworkKit;

/// <summary>A set of triggers, in the order of the enum.</summary>
/// <remarks>A value of eight bytes: asking for it allocates nothing. Equality is by value; the <c>default</c> is empty.</remarks>
public readonly partial record struct CycleTriggerSet : IReadOnlyCollection<CycleTrigger>
{
    private readonly ulong _bits;

    internal CycleTriggerSet(ulong bits) => _bits = bits;

    /// <summary>Gets how many triggers are in the set.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Says whether a trigger is in the set.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(CycleTrigger trigger) => (_bits & (1UL << (int)trigger)) != 0;

    /// <inheritdoc/>
    public IEnumerator<CycleTrigger> GetEnumerator()
    {
        for (var bits = _bits; bits != 0; bits &= bits - 1)
        {
            yield return (CycleTrigger)BitOperations.TrailingZeroCount(bits);
        }
    }

    /// <summary>Returns the triggers' names.</summary>
    /// <returns>For example <c>agree, decline</c>.</returns>
    public override string ToString() => string.Join(", ", this.Select(KebabCase.Of));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
