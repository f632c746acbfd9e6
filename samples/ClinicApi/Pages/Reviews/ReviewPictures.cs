using System.Globalization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;
using HomeworkKit.Samples.ClinicApi.Accounts;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>The pictures of a piece of homework, from what the viewer may see: what was rated, distress over an exposure, nights, and the calendar.</summary>
internal static class ReviewPictures
{
    private const int MostExposures = 3;
    private const int MostNights = 14;
    private const int CalendarWeeks = 6;

    internal static IReadOnlyList<ReviewPicture> Of(HomeworkCycle cycle, DigestItem item, Actor viewer, Instant now, AdherenceContext context, PageText words)
    {
        var seen = cycle.VisibleTo(viewer).Attempts.Where(static one => !one.IsRetracted).OrderBy(static one => one.Attempt.PerformedAt).ToArray();
        List<ReviewPicture> pictures = [];
        if (Ratings(item, words) is { } ratings)
        {
            pictures.Add(ratings);
        }

        var exposures = seen.Where(static one => one.Attempt.Entry is ExposureRecord { Series.Count: > 1 }).TakeLast(MostExposures);
        pictures.AddRange(exposures.Select((one, index) => Distress(one, index + 1, words)));
        SleepNightMeasures[] nights =
        [
            .. seen.Select(static one => one.Attempt.Entry)
                .OfType<SleepNight>()
                .Where(static night => night.WakeDate is not null)
                .TakeLast(MostNights)
                .Select(static night => night.Measure()),
        ];
        if (nights.Length > 0)
        {
            pictures.Add(new ReviewPicture("nights", words["Nights"], SleepChart.Draw(nights, Options(words["Nights"], null))));
        }

        var from = now.InZone(DemoAccounts.Zone).Date.PlusWeeks(-CalendarWeeks);
        CalendarMark[] marks =
        [
            .. cycle
                .Match(now, context)
                .Occurrences.Where(matched => matched.Occurrence.Opens <= now && matched.Occurrence.Local.Date > from)
                .Select(static matched => new CalendarMark(matched.Occurrence.Local.Date, matched.Status)),
        ];
        if (marks.Length > 0)
        {
            pictures.Add(new ReviewPicture("calendar", words["Calendar"], CalendarChart.Draw(marks, Options(words["Calendar"], null))));
        }

        return pictures;
    }

    // The first thing that was rated both before and after, attempt by attempt.
    private static ReviewPicture? Ratings(DigestItem item, PageText words)
    {
        if (
            item.Attempts.SelectMany(static attempt => attempt.Changes).FirstOrDefault(static change => change is { Before: not null, After: not null })
            is not { } first)
        {
            return null;
        }

        var rated = item
            .Attempts.Select(
                (attempt, index) =>
                    (
                        Number: index + 1,
                        Change: attempt.Changes.FirstOrDefault(change => change.Name == first.Name && change.Scale.HasSameValuesAs(first.Scale))))
            .Where(static one => one.Change is not null)
            .ToArray();
        RatingLine Line(string name, Func<RatingChange, decimal?> value) =>
            new() { Name = name, Values = [.. rated.Select(one => new SessionValue(one.Number, (double?)value(one.Change!)))] };
        var said = string.Join(
            "; ",
            rated.Select(one => words["attempt {0}: {1} before, {2} after", one.Number, Told(one.Change!.Before, words), Told(one.Change.After, words)]));
        var title = char.ToUpperInvariant(first.Name[0]) + first.Name[1..];
        var svg = RatingLinesChart.Draw(
            [Line(words["Before"], static change => change.Before), Line(words["After"], static change => change.After)],
            [],
            Options(title, words["{0}, from {1} to {2}; {3}.", title, Told(first.Scale.Minimum, words), Told(first.Scale.Maximum, words), said]) with
            {
                XLabel = words["Attempt"],
                YLabel = words["Rating"],
            },
            (double)first.Scale.Minimum,
            (double)first.Scale.Maximum);
        return new ReviewPicture("ratings", title, svg);
    }

    private static string Told(decimal? value, PageText words) => value is { } rated ? words.Library.Number(rated) : words["not rated"];

    private static ReviewPicture Distress(AttemptView seen, int number, PageText words)
    {
        var title = words["Distress, {0}", words.Of(seen.Attempt.PerformedAt)];
        return new ReviewPicture(
            string.Create(CultureInfo.InvariantCulture, $"distress-{number}"),
            title,
            SudsChart.OverMinutes(((ExposureRecord)seen.Attempt.Entry!).Series, Options(title, null) with { YLabel = words["{0} to {1}", 0, 100] }));
    }

    // As wide as a phone's page, so that its letters are read there.
    private static ChartOptions Options(string title, string? words) => new() { Title = title, Description = words, Width = 320, Height = 220 };
}
