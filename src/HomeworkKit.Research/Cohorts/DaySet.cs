using System.Numerics;

namespace HomeworkKit.Research.Cohorts;

/// <summary>A set of days as bits, from the week of its first on: a year takes 48 bytes.</summary>
internal struct DaySet
{
    private const int BitsPerWord = 64;

    /// <summary>Days from the epoch, and so many on either side: 1900 to 2200.</summary>
    internal const int MostDays = 109_600;

    private ulong[]? _words;
    private int _firstWord;

    internal void Add(int day)
    {
        var word = (day + MostDays) / BitsPerWord;
        Reach(word, word);
        _words![word - _firstWord] |= 1UL << ((day + MostDays) % BitsPerWord);
    }

    internal void Add(in DaySet other)
    {
        if (other._words is null)
        {
            return;
        }

        Reach(other._firstWord, other._firstWord + other._words.Length - 1);
        for (var i = 0; i < other._words.Length; i++)
        {
            _words![other._firstWord + i - _firstWord] |= other._words[i];
        }
    }

    internal readonly int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words ?? [])
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>Gives the days in order, counted from the epoch.</summary>
    internal readonly IEnumerable<int> Days()
    {
        for (var i = 0; i < (_words?.Length ?? 0); i++)
        {
            for (var word = _words![i]; word != 0; word &= word - 1)
            {
                yield return ((_firstWord + i) * BitsPerWord) + BitOperations.TrailingZeroCount(word) - MostDays;
            }
        }
    }

    private void Reach(int first, int last)
    {
        if (_words is null)
        {
            (_words, _firstWord) = (new ulong[last - first + 1], first);
            return;
        }

        var (from, to) = (Math.Min(first, _firstWord), Math.Max(last, _firstWord + _words.Length - 1));
        if (from == _firstWord && to - from + 1 == _words.Length)
        {
            return;
        }

        var grown = new ulong[to - from + 1];
        _words.CopyTo(grown, _firstWord - from);
        (_words, _firstWord) = (grown, from);
    }
}
