using HomeworkKit.Adherence;
using HomeworkKit.Primitives;
using HomeworkKit.Research.Measures;

namespace HomeworkKit.Research.Cohorts;

/// <summary>Turns sums into figures.</summary>
internal sealed class CohortSummarizer(AdherenceDefinition definition)
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private readonly MeasureDefinition _adherence = CohortMeasures.Adherence(definition);
    private readonly decimal[] _credits = [.. Enumerable.Range(0, (int)PracticeRowStatus.NotApplicable + 1).Select(status => definition.CreditOf((OccurrenceStatus)status))];

    internal CohortSummary Summarize(ClientTable table, long rows)
    {
        var clients = new ClientSummary[table.Count];
        var (done, due, attempts, sessions) = (0m, 0L, 0L, 0L);
        var (minutes, rating) = (default(ExactSum), default(ExactSum));
        var next = 0;
        foreach (var index in table.InOrder())
        {
            ref readonly var sums = ref table.At(index);
            var client = clients[next++] = Client(table.NameOf(index), sums);
            (done, due, attempts, sessions) = (done + client.Done, due + client.Due, attempts + client.Attempts, sessions + client.Sessions);
            minutes.Add(sums.Minutes);
            rating.Add(sums.Rating);
        }

        double[] shares = [.. clients.Select(static client => client.Adherence.Value).OfType<double>()];
        var mean = CohortMeasures.MeanAdherence(definition);
        return new CohortSummary
        {
            Clients = clients,
            Adherence = Share(done, due, attempts),
            MeanAdherence = shares.Length == 0
                ? Measure.None(mean, NoValueReason.TooFewValues, 0, clients.Length)
                : Measure.Of(mean, shares.Average(), shares.Length, clients.Length - shares.Length),
            RatingMean = Mean(rating),
            RatingSd = Sd(rating),
            Attempts = attempts,
            Sessions = sessions,
            TotalMinutes = minutes.Sum,
            Rows = rows,
        };
    }

    private static Measure Mean(in ExactSum rating) => rating.Count == 0
        ? Measure.None(CohortMeasures.RatingMean, NoValueReason.NotRecorded, 0)
        : Measure.Of(CohortMeasures.RatingMean, rating.Mean, checked((int)rating.Count));

    private static Measure Sd(in ExactSum rating) => rating.Count < 2
        ? Measure.None(CohortMeasures.RatingSd, rating.Count == 0 ? NoValueReason.NotRecorded : NoValueReason.TooFewValues, (int)rating.Count)
        : Measure.Of(CohortMeasures.RatingSd, Math.Sqrt(rating.Variance), checked((int)rating.Count));

    private ClientSummary Client(string name, in ClientSums sums)
    {
        var counted = definition.Span == AdherenceSpan.Final ? sums.All : sums.Closed;
        var (done, due) = (0m, 0);
        for (var status = 0; status < _credits.Length; status++)
        {
            if ((PracticeRowStatus)status is not (PracticeRowStatus.SetAside or PracticeRowStatus.NotApplicable))
            {
                done += _credits[status] * counted[status];
                due += counted[status];
            }
        }

        int[] days = [.. sums.Days.Days()];
        var counts = new int[PracticeRowNames.Count];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = sums.All[i];
        }

        return new ClientSummary
        {
            Client = new ClientRef(name),
            Adherence = Share(done, due, sums.Attempts),
            Done = done,
            Due = due,
            Attempts = sums.Attempts,
            Sessions = sums.Sessions,
            ActiveDays = days.Length,
            FirstDay = days.Length == 0 ? null : Epoch.PlusDays(days[0]),
            LastDay = days.Length == 0 ? null : Epoch.PlusDays(days[^1]),
            LongestGapDays = days.Length < 2 ? null : days.Zip(days.Skip(1), static (one, other) => other - one).Max(),
            TotalMinutes = sums.Minutes.Sum,
            SessionsWithoutMinutes = sums.Sessions - (int)sums.Minutes.Count,
            RatingMean = Mean(sums.Rating),
            RatingSd = Sd(sums.Rating),
            Counts = counts,
        };
    }

    private Measure Share(decimal done, long due, long attempts) =>
        due == 0 ? Measure.None(_adherence, NoValueReason.NothingDue, 0)
        : attempts == 0 ? Measure.None(_adherence, NoValueReason.NothingRecorded, checked((int)due))
        : Measure.Of(_adherence, (double)(done / due), checked((int)due));
}
