using System.Numerics;

namespace HomeworkKit.Research;

/// <summary>A set of days as bits: two to four months in place, more in an array of 8 bytes for each 64 days.</summary>
internal struct DaySet
{
    private const int BitsPerWord = 64;

    // Days from the epoch, and so many on either side: 1900 to 2200.
    private const int MostDays = 109_600;

    private ulong _first;
    private ulong _second;
    private ulong[]? _words;
    private int _firstWord;

    internal void Add(int day) => Add((day + MostDays) / BitsPerWord, 1UL << ((day + MostDays) % BitsPerWord));

    internal void Add(in DaySet other)
    {
        for (var i = 0; i < other.Length; i++)
        {
            if (other.Word(i) is not 0 and var bits)
            {
                Add(other._firstWord + i, bits);
            }
        }
    }

    /// <summary>Looks at the days in order.</summary>
    internal readonly DaySpan Span()
    {
        var span = default(DaySpan);
        for (var i = 0; i < Length; i++)
        {
            for (var word = Word(i); word != 0; word &= word - 1)
            {
                span = span.With(((_firstWord + i) * BitsPerWord) + BitOperations.TrailingZeroCount(word) - MostDays);
            }
        }

        return span;
    }

    private readonly int Length => _words?.Length ?? 2;

    private readonly ulong Word(int index) => _words is not null ? _words[index] : index == 0 ? _first : _second;

    private void Add(int word, ulong bits)
    {
        if (_words is null)
        {
            if (TryInPlace(word, bits))
            {
                return;
            }

            _words = [_first, _second];
        }

        var (from, to) = (Math.Min(word, _firstWord), Math.Max(word + 1, _firstWord + _words.Length));
        if (to - from > _words.Length)
        {
            var grown = new ulong[to - from];
            _words.CopyTo(grown, _firstWord - from);
            (_words, _firstWord) = (grown, from);
        }

        _words[word - _firstWord] |= bits;
    }

    private bool TryInPlace(int word, ulong bits)
    {
        if ((_first | _second) == 0)
        {
            _firstWord = word;
        }
        else if (word == _firstWord - 1 && _second == 0)
        {
            (_first, _second, _firstWord) = (0, _first, word);
        }

        switch (word - _firstWord)
        {
            case 0:
                _first |= bits;
                return true;
            case 1:
                _second |= bits;
                return true;
            default:
                return false;
        }
    }
}
