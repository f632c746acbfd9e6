namespace HomeworkKit.Adherence;

/// <summary>Turns matches into a result by a definition.</summary>
internal sealed class AdherenceMeasure
{
    private readonly AdherenceDefinition _definition;
    private readonly OccurrenceMatches _matches;
    private readonly MatchedOccurrence[] _due;
    private readonly HashSet<TimedAttempt> _tooLate = new(ReferenceEqualityComparer.Instance);
    private int _withoutMinutes;

    private AdherenceMeasure(AdherenceDefinition definition, OccurrenceMatches matches)
    {
        (_definition, _matches) = (definition, matches);
        _due = [.. matches.Occurrences.Where(IsDue)];
    }

    internal static AdherenceResult Of(AdherenceDefinition definition, OccurrenceMatches matches)
    {
        var measure = new AdherenceMeasure(definition.OrThrow(), matches);
        var (numerator, denominator) = definition.Unit switch
        {
            AdherenceUnit.Minutes => measure.Minutes(),
            AdherenceUnit.Days => measure.Days(),
            _ => measure.Occurrences(),
        };
        var counts = matches.Counts;
        return denominator == 0 ? new NothingDue { Definition = definition, AsOf = matches.AsOf, Counts = counts }
            : counts.Recorded == 0 ? new NothingRecorded { Definition = definition, AsOf = matches.AsOf, Counts = counts, Denominator = denominator }
            : new Measured
            {
                Definition = definition,
                AsOf = matches.AsOf,
                Counts = counts,
                Numerator = numerator,
                Denominator = denominator,
                EnteredTooLate = measure._tooLate.Count,
                WithoutMinutes = measure._withoutMinutes,
            };
    }

    private bool IsDue(MatchedOccurrence matched) =>
        !matched.IsInvitation && matched.Status is not (OccurrenceStatus.SetAside or OccurrenceStatus.NotApplicable)
        && ((_definition.Span == AdherenceSpan.Final && !_matches.IsOpenEnded) || matched.Occurrence.Closes <= _matches.AsOf);

    private (decimal Numerator, decimal Denominator) Occurrences() =>
        (_due.Sum(matched => matched.Answer is { } answer ? CreditOf(matched.Status, answer) : 0), _due.Length);

    private (decimal Numerator, decimal Denominator) Minutes()
    {
        var due = _due.Select(static matched => matched.Occurrence.Id).ToHashSet();
        var done = 0m;
        foreach (var matched in _matches.Attempts)
        {
            var counts = matched.Allocation == AttemptAllocation.Extra || (matched.Occurrence is { } id && due.Contains(id));
            var credit = counts ? CreditOf(StatusOf(matched.Attempt.Outcome), matched.Attempt) : 0;
            if (credit > 0 && matched.Attempt.Minutes is null)
            {
                _withoutMinutes++;
            }

            done += credit * (matched.Attempt.Minutes ?? 0);
        }

        return (done, _due.Sum(static matched => matched.AgreedMinutes ?? 0));
    }

    private (decimal Numerator, decimal Denominator) Days()
    {
        Dictionary<LocalDate, decimal> practised = [];
        var invitations = _matches.Occurrences.Where(static matched => matched.IsInvitation).Select(static matched => matched.Occurrence.Id).ToHashSet();
        foreach (var matched in _matches.Attempts)
        {
            if (
                matched.Allocation is AttemptAllocation.Answers or AttemptAllocation.Superseded or AttemptAllocation.Extra
                && !(matched.Occurrence is { } id && invitations.Contains(id)))
            {
                var day = matched.Attempt.Date ?? matched.Attempt.At.InZoneWithin(_matches.Zone).Date;
                practised[day] = Math.Max(practised.GetValueOrDefault(day), CreditOf(StatusOf(matched.Attempt.Outcome), matched.Attempt));
            }
        }

        var (numerator, denominator) = (0m, 0m);
        foreach (var day in _due.Where(static matched => !matched.Occurrence.IsAnyTime).Select(static matched => matched.Occurrence.Local.Date).Distinct())
        {
            numerator += practised.GetValueOrDefault(day);
            denominator++;
        }

        foreach (
            var quota in _due.Where(static matched => matched.Occurrence.IsAnyTime)
                .GroupBy(static matched => (matched.Occurrence.Id.Element, matched.Occurrence.Opens, matched.Occurrence.Closes)))
        {
            var days = practised.Where(day => Lies(day.Key, quota.Key.Opens, quota.Key.Closes)).Select(static day => day.Value);
            numerator += days.OrderDescending().Take(quota.Count()).Sum();
            denominator += quota.Count();
        }

        return (numerator, denominator);
    }

    private bool Lies(LocalDate day, Instant opens, Instant closes) => day.StartIn(_matches.Zone) is var start && start >= opens && start < closes;

    private decimal CreditOf(OccurrenceStatus status, TimedAttempt attempt)
    {
        var credit = _definition.CreditOf(status);
        if (
            credit == 0
            || _definition.EnteredWithin is not { } within
            || (attempt.RecordedAt is { } recorded && recorded - (attempt.EndedAt ?? attempt.At) <= within))
        {
            return credit;
        }

        _tooLate.Add(attempt);
        return 0;
    }

    private static OccurrenceStatus StatusOf(AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Done => OccurrenceStatus.Done,
        AttemptOutcome.Partly => OccurrenceStatus.Partly,
        _ => OccurrenceStatus.NotDone,
    };
}
