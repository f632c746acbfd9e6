namespace HomeworkKit;

/// <summary>An immutable list that a longer one shares its items with, so that adding to it does not copy them.</summary>
/// <remarks>As in <see cref="EventLog"/>: the first to add behind a given length claims the place, a second one copies.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class GrowingList<T>
    where T : class
{
    private const int FirstCapacity = 2;

    private readonly Buffer _buffer;

    // Made when somebody asks for all of them, and kept: two threads may both do so and get equal lists.
    private IReadOnlyList<T>? _items;

    private GrowingList(Buffer buffer, int count) => (_buffer, Count) = (buffer, count);

    internal static GrowingList<T> Empty { get; } = new(new Buffer(0), 0);

    internal int Count { get; }

    internal T this[int index] => index < Count ? _buffer.Items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    internal IReadOnlyList<T> Items => _items ??= HomeworkKit.ValueList.From(_buffer.Items[..Count]) ?? [];

    internal GrowingList<T> Plus(T item)
    {
        if (Count < _buffer.Items.Length && Interlocked.CompareExchange(ref _buffer.Claimed, Count + 1, Count) == Count)
        {
            _buffer.Items[Count] = item;
            return new GrowingList<T>(_buffer, Count + 1);
        }

        var buffer = new Buffer(Math.Max(FirstCapacity, checked(Count * 2))) { Claimed = Count + 1 };
        _buffer.Items.AsSpan(0, Count).CopyTo(buffer.Items);
        buffer.Items[Count] = item;
        return new GrowingList<T>(buffer, Count + 1);
    }

    private sealed class Buffer(int capacity)
    {
        internal int Claimed;

        internal T[] Items { get; } = new T[capacity];
    }
}
