using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>Turns sums into figures.</summary>
internal sealed class CohortSummarizer(AdherenceDefinition definition)
{
    private readonly MeasureDefinition _adherence = ProcessDefinitions.Adherence(definition);
    private readonly decimal[] _credits =
    [
        .. Enumerable.Range(0, (int)PracticeRowStatus.NotApplicable + 1).Select(status => definition.CreditOf((OccurrenceStatus)status)),
    ];

    internal CohortFigures Summarize(ClientTable table, long rows)
    {
        var clients = new CohortClients(table, this);
        var (done, due, recorded, missing, attempts, sessions) = (0m, 0L, 0L, 0L, 0L, 0L);
        var (minutes, rating) = (default(ExactSum), default(ExactSum));
        var (shares, sum) = (0, 0.0);
        foreach (var row in clients.Rows)
        {
            ref readonly var sums = ref table.At(row);
            var own = Due(sums);
            (done, due, attempts, sessions) = (done + own.Done, due + own.Due, attempts + sums.Attempts, sessions + sums.Sessions);
            (recorded, missing) = (recorded + own.Recorded, missing + own.Missing);
            minutes.Add(sums.Minutes);
            rating.Add(sums.Rating);
            if (own.Due > 0 && sums.Attempts > 0)
            {
                // In the order of the clients, since sums of binary fractions depend on it.
                (shares, sum) = (shares + 1, sum + (double)(own.Done / own.Due));
            }
        }

        var mean = CohortMeasures.MeanAdherence(definition);
        return new CohortFigures
        {
            Clients = clients,
            Adherence = Share(done, due, recorded, missing, attempts),
            MeanAdherence = shares == 0
                ? Measure.None(mean, NoValueReason.TooFewValues, 0, clients.Count)
                : Measure.Of(mean, sum / shares, shares, clients.Count - shares),
            RatingMean = Mean(rating),
            RatingSd = Sd(rating),
            Attempts = attempts,
            Sessions = sessions,
            TotalMinutes = minutes.Sum,
            Rows = rows,
        };
    }

    internal static Measure Mean(in ExactSum rating) => rating.Count == 0
        ? Measure.None(CohortMeasures.RatingMean, NoValueReason.NotRecorded, 0)
        : Measure.Of(CohortMeasures.RatingMean, rating.Mean, checked((int)rating.Count));

    internal static Measure Sd(in ExactSum rating) => rating.Count < 2
        ? Measure.None(CohortMeasures.RatingSd, rating.Count == 0 ? NoValueReason.NotRecorded : NoValueReason.TooFewValues, (int)rating.Count)
        : Measure.Of(CohortMeasures.RatingSd, Math.Sqrt(rating.Variance), checked((int)rating.Count));

    internal Measure Adherence(in ClientSums sums)
    {
        var (done, due, recorded, missing) = Due(sums);
        return Share(done, due, recorded, missing, sums.Attempts);
    }

    /// <summary>Counts what was due: how much of it counts as done, of how much something is recorded, and what closed without an entry.</summary>
    internal (decimal Done, int Due, int Recorded, int Missing) Due(in ClientSums sums)
    {
        var (done, due, recorded, missing) = (0m, 0, 0, 0);
        for (var status = 0; status < _credits.Length; status++)
        {
            if ((PracticeRowStatus)status is not (PracticeRowStatus.SetAside or PracticeRowStatus.NotApplicable)
                && sums.All[status] - (definition.Span == AdherenceSpan.Final ? 0 : sums.Open[status]) is not 0 and var counted)
            {
                done += _credits[status] * counted;
                due += counted;
                recorded += PracticeRowNames.TellsAttempt((PracticeRowStatus)status) ? counted : 0;
                missing += (PracticeRowStatus)status == PracticeRowStatus.NoEntry ? counted : 0;
            }
        }

        return (done, due, recorded, missing);
    }

    private Measure Share(decimal done, long due, long recorded, long missing, long attempts) =>
        due == 0 ? Measure.None(_adherence, NoValueReason.NothingDue, 0)
        : attempts == 0 ? Measure.None(_adherence, NoValueReason.NothingRecorded, 0, checked((int)missing))
        : Measure.Of(_adherence, (double)(done / due), checked((int)recorded), checked((int)missing));
}
