using System.Collections;
using System.Diagnostics;

namespace HomeworkKit;

/// <summary>An immutable list that is equal to any list of equal items in the same order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[DebuggerDisplay("Count = {Count}")]
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, ICollection
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    // ICollection only for its count, which serialisers and LINQ use; it is read-only.
    bool ICollection.IsSynchronized => true;

    object ICollection.SyncRoot => this;

    public T this[int index] => _items[index];

    internal static ValueList<T>? Copy(IEnumerable<T> items)
    {
        // What a query's own copying does, which would have to be compiled for each type of number when a process starts.
        T[] copy;
        if (items is ICollection<T> collection)
        {
            copy = new T[collection.Count];
            collection.CopyTo(copy, 0);
        }
        else
        {
            copy = [.. items];
        }

        if (copy.Length == 0)
        {
            return null;
        }

        foreach (var item in copy)
        {
            if (item is null)
            {
                throw new ArgumentException(PrimitiveMessages.NullItem, nameof(items));
            }
        }

        return new ValueList<T>(copy);
    }

    /// <summary>Makes a list of items that nobody else holds, is empty or has a null.</summary>
    internal static ValueList<T> Own(T[] items) => new(items);

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"{Count} items (content not shown)";

    // Not the array's own: code that is shared between element types looks that one up at every call.
    public IEnumerator<T> GetEnumerator() => new Enumerator(_items);

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => _items.CopyTo(array, index);

    private sealed class Enumerator(T[] items) : IEnumerator<T>
    {
        private int _index = -1;

        public T Current => items[_index];

        object? IEnumerator.Current => Current;

        public bool MoveNext() => ++_index < items.Length;

        public void Reset() => _index = -1;

        public void Dispose()
        {
        }
    }
}
