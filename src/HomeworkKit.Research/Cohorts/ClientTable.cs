using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace HomeworkKit.Research;

/// <summary>Finds a client's sums by the bytes of the reference, without making a string.</summary>
internal sealed class ClientTable
{
    private const int FirstSize = 1024;
    private const int ChunkBits = 9;
    private const int ChunkSize = 1 << ChunkBits;
    private int[] _slots = NewSlots(FirstSize * 2);
    private readonly List<ClientSums[]> _chunks = [];
    private byte[] _keys = new byte[FirstSize * 16];
    private int _keysLength;
    private int _last = -1;

    internal int Count { get; private set; }

    /// <summary>Finds or makes the sums of a client; false for what may be no client's reference.</summary>
    internal bool TryFind(ReadOnlySpan<byte> client, out int index)
    {
        // Rows of one client mostly stand together.
        if (_last >= 0 && KeyOf(At(_last)).SequenceEqual(client))
        {
            index = _last;
            return true;
        }

        var hash = HashOf(client);
        var mask = (uint)_slots.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            index = _slots[slot];
            if (index < 0)
            {
                if (!Utf8.IsValid(client) || !ClientRef.TryParse(Encoding.UTF8.GetString(client), null, out _))
                {
                    return false;
                }

                index = _last = Add(client, hash, slot);
                return true;
            }

            if (At(index).Hash == hash && KeyOf(At(index)).SequenceEqual(client))
            {
                _last = index;
                return true;
            }
        }
    }

    /// <summary>Gives a client's sums, to be read or added to.</summary>
    internal ref ClientSums At(int index) => ref _chunks[index >> ChunkBits][index & (ChunkSize - 1)];

    internal void Add(ClientTable other)
    {
        for (var i = 0; i < other.Count; i++)
        {
            ref var theirs = ref other.At(i);
            if (TryFind(other.KeyOf(theirs), out var index))
            {
                At(index).Add(theirs);
            }
        }
    }

    /// <summary>
    /// Gives the clients in the order of their references' bytes, which is that of ordinal comparison for all but rare characters, and the same everywhere.
    /// </summary>
    internal int[] InOrder()
    {
        var order = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => KeyOf(At(a)).SequenceCompareTo(KeyOf(At(b))));
        return order;
    }

    internal string NameOf(int index) => Encoding.UTF8.GetString(KeyOf(At(index)));

    private static int[] NewSlots(int size)
    {
        var slots = new int[size];
        Array.Fill(slots, -1);
        return slots;
    }

    // FNV-1a over words of eight bytes, then mixed: references of one study differ in their last digits only.
    private static uint HashOf(ReadOnlySpan<byte> key)
    {
        var hash = 14695981039346656037UL;
        unchecked
        {
            foreach (var word in MemoryMarshal.Cast<byte, ulong>(key))
            {
                hash = (hash ^ word) * 1099511628211UL;
                hash ^= hash >> 29;
            }

            foreach (var one in key[(key.Length & ~7)..])
            {
                hash = (hash ^ one) * 1099511628211UL;
            }

            hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
            return (uint)(hash >> 32);
        }
    }

    private ReadOnlySpan<byte> KeyOf(in ClientSums sums) => _keys.AsSpan(sums.KeyStart, sums.KeyLength);

    private int Add(ReadOnlySpan<byte> client, uint hash, uint slot)
    {
        while (_keysLength + client.Length > _keys.Length)
        {
            Array.Resize(ref _keys, checked(_keys.Length * 2));
        }

        // In chunks, so that growing copies nothing and leaves nothing behind; large ones, which are never moved.
        if (Count == _chunks.Count * ChunkSize)
        {
            _chunks.Add(new ClientSums[ChunkSize]);
        }

        client.CopyTo(_keys.AsSpan(_keysLength));
        At(Count) = new ClientSums { KeyStart = _keysLength, KeyLength = client.Length, Hash = hash };
        _keysLength += client.Length;
        _slots[slot] = Count++;
        if (Count * 2 > _slots.Length)
        {
            Rehash();
        }

        return Count - 1;
    }

    private void Rehash()
    {
        _slots = NewSlots(_slots.Length * 2);
        var mask = (uint)_slots.Length - 1;
        for (var i = 0; i < Count; i++)
        {
            var slot = At(i).Hash & mask;
            while (_slots[slot] >= 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = i;
        }
    }
}
