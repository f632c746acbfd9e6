using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;

namespace HomeworkKit.Tool.Output;

/// <summary>The figures and pictures of a report.</summary>
internal sealed class ReportFigures(IReadOnlyList<(ClientRef Client, HomeworkEntry Entry)> entries)
{
    internal IEnumerable<(string Title, string Axis, IReadOnlyList<Measure> Figures, DistributionScale Scale)> Together(IReadOnlyList<Measure> adherence) =>
        [
            ("Homework recorded as done", "Share of what was due", adherence, new(0, 1, 10)),
            (
                "Sleep efficiency over all nights",
                "Percent of the time in bed",
                Each<SleepNight>(static nights =>
                    ProcessFigures.Of(SleepWeek.Of(nights.Select(static night => night.Measure())))[ProcessDefinitions.WeekEfficiencyOfSums]),
                new(0, 100, 10)),
            (
                "Exposure, first peak minus last",
                "SUDS, on the step that was tried first",
                Each<ExposureRecord>(static records =>
                    ProcessFigures.Of(ExposureRepeats.Of(records.Where(record => record.Step == records[0].Step)))[ProcessDefinitions.BetweenSessions]),
                new(-100, 100, 10)),
        ];

    internal void Own(ClientRef client, ReportPage page, IReadOnlyList<CalendarMark> marks, int nights)
    {
        if (marks.Count > 0)
        {
            page.Picture(options => CalendarChart.Draw(marks, options), "The last eight weeks");
        }

        SleepNight[] slept = [.. Of<SleepNight>(client).TakeLast(nights)];
        if (slept.Length > 0)
        {
            page.Picture(options => SleepChart.Draw(slept.Select(static night => night.Measure()), options), "The last nights");
        }

        foreach (var (index, step) in Of<ExposureRecord>(client).GroupBy(static record => record.Step).Index())
        {
            page.Picture(options => SudsChart.OverRepeats(ExposureRepeats.Of(step), options), $"Exposures, step {index + 1}");
        }
    }

    private List<Measure> Each<TEntry>(Func<IReadOnlyList<TEntry>, Measure> figure)
        where TEntry : HomeworkEntry =>
        [
            .. entries
                .Where(static one => one.Entry is TEntry)
                .GroupBy(static one => one.Client, static one => (TEntry)one.Entry)
                .Select(person => figure([.. person])),
        ];

    private IEnumerable<TEntry> Of<TEntry>(ClientRef client)
        where TEntry : HomeworkEntry => entries.Where(one => one.Client == client).Select(static one => one.Entry).OfType<TEntry>();
}
