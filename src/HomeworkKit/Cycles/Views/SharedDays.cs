using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What was shown of the attempts of some days, looked up by a day: however many words there are, the last one alone matters for each.</summary>
internal sealed class SharedDays
{
    private static readonly AttemptPart[] Parts = Enum.GetValues<AttemptPart>();

    private readonly Dictionary<
        (AttemptId? Attempt, AttemptPart Part),
        Dictionary<(ActorRole Role, string? Ref, bool NamesPerson, int Precision), Calendar>
    > _words = [];

    internal bool IsEmpty => _words.Count == 0;

    /// <summary>Gets the attempts that were named.</summary>
    internal IEnumerable<AttemptId?> Named => _words.Keys.Select(static key => key.Attempt).Where(static attempt => attempt is not null).Distinct();

    internal void Add(ContentShared shared, int index, Func<IReadOnlyList<AttemptPart>, AttemptPart, int> precisionOf)
    {
        // Clinicians all see the same; clients and proxies show what is theirs.
        var reference = shared.By.Role == ActorRole.Clinician ? null : shared.By.Ref;
        foreach (var part in Parts)
        {
            // The plan is of no day.
            if (part == AttemptPart.Plan || precisionOf(shared.Parts, part) is not (>= 0 and var precision))
            {
                continue;
            }

            if (!_words.TryGetValue((shared.Attempt, part), out var words))
            {
                _words.Add((shared.Attempt, part), words = []);
            }

            var word = (shared.By.Role, reference, shared.To.Count > 0, precision);
            if (!words.TryGetValue(word, out var calendar))
            {
                words.Add(word, calendar = new Calendar(shared.By));
            }

            calendar.Add(shared.MadeFrom, shared.MadeUntil, index);
        }
    }

    /// <summary>Gives what shows a part of an attempt.</summary>
    /// <param name="attempt">The attempt; null for all of them.</param>
    /// <param name="part">The part.</param>
    /// <param name="made">The day on which it was made; null for any.</param>
    internal IEnumerable<(SharingClaim Claim, Actor By)> Claims(AttemptId? attempt, AttemptPart part, LocalDate? made) =>
        attempt is null ? ClaimsOf(null, part, made) : ClaimsOf(attempt, part, made).Concat(ClaimsOf(null, part, made));

    private IEnumerable<(SharingClaim Claim, Actor By)> ClaimsOf(AttemptId? attempt, AttemptPart part, LocalDate? made)
    {
        foreach (var (word, calendar) in _words.GetValueOrDefault((attempt, part)) ?? [])
        {
            if (calendar.LastOn(made) is > 0 and var index)
            {
                yield return (new SharingClaim(index, attempt is not null, word.NamesPerson, word.Precision), calendar.By);
            }
        }
    }

    /// <summary>Which of several stretches of days holds a day and was named last.</summary>
    private sealed class Calendar(Actor by)
    {
        private readonly List<(LocalDate From, LocalDate? Until, int Index)> _stretches = [];

        // Between one beginning and the next the same one holds. Worked out on first use.
        private LocalDate[]? _begins;
        private int[] _last = [];

        internal Actor By => by;

        internal void Add(LocalDate? from, LocalDate? until, int index) => _stretches.Add((from ?? LocalDate.MinIsoValue, until, index));

        internal int LastOn(LocalDate? day)
        {
            if (day is not { } date)
            {
                return _stretches[^1].Index;
            }

            _begins ??= Begins();
            var place = Array.BinarySearch(_begins, date);
            place = place < 0 ? ~place - 1 : place;
            return place < 0 ? 0 : _last[place];
        }

        private LocalDate[] Begins()
        {
            LocalDate[] begins =
            [
                .. _stretches.Select(static one => one.From).Concat(_stretches.Select(static one => one.Until).OfType<LocalDate>()).Distinct().Order(),
            ];
            _last = new int[begins.Length];

            // From the last word to the first; what one has taken is passed over by those before it.
            int[] free = [.. Enumerable.Range(0, begins.Length + 1)];
            int Free(int place)
            {
                while (free[place] != place)
                {
                    place = free[place] = free[free[place]];
                }

                return place;
            }

            for (var i = _stretches.Count - 1; i >= 0; i--)
            {
                var (from, until, index) = _stretches[i];
                var end = until is { } date ? Array.BinarySearch(begins, date) : begins.Length;
                for (var place = Free(Array.BinarySearch(begins, from)); place < end; place = Free(place))
                {
                    (_last[place], free[place]) = (index, place + 1);
                }
            }

            return begins;
        }
    }
}
