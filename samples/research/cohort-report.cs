#:package HomeworkKit.Research@*
#:property PublishAot=false
// One page about a cohort, for reading and printing: figures with their definitions, and pictures. No script, nothing from outside, nobody ranked.
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using HomeworkKit;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;
using NodaTime;

if (args.Length < 2)
{
    Console.Error.WriteLine("""
        usage: dotnet run cohort-report.cs -- FILE PAGE [--zone ZONE] [--client CLIENT]
          PAGE      the HTML file to write
          --zone    where people are if their plans do not say so; otherwise Etc/UTC
          --client  adds one person's calendar, nights and exposures: the page is then as confidential as the record
        Occurrences are looked at as of the last event in the file.
        """);
    return 2;
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at ? args.ElementAtOrDefault(at + 1) : null;
var rows = Path.GetTempFileName();
try
{
    var only = ClientRef.TryParse(Option("--client"), null, out var client) ? client : default(ClientRef?);
    var place = AdherenceContext.In(DateTimeZoneProviders.Tzdb[Option("--zone") ?? "Etc/UTC"]);
    var (dataset, report, asOf) = (new HomeworkDataset(new HomeworkJson(HomeworkCatalog.BuiltIn)), new DatasetReport(), Instant.MinValue);
    await dataset.ScanAsync([args[0]], line => asOf = Instant.Max(asOf, line.LastAt));
    await using (var stream = File.Create(rows))
    {
        await PracticeRows.WriteAsync(stream, dataset.ReadAsync(args[0]), asOf, context: _ => place);
    }

    List<CalendarMark> marks = [];
    List<(ClientRef Client, HomeworkEntry Entry)> entries = [];
    await foreach (var cycle in dataset.ReadAsync(args[0], new DatasetOptions { Report = report }))
    {
        // As a clinician may see it: what a client keeps private is in no figure.
        entries.AddRange(
            cycle
                .VisibleTo(Actor.Clinician("researcher"))
                .Attempts.Where(view => !view.IsRetracted && view.Attempt.Entry is not null)
                .OrderBy(view => view.Attempt.PerformedAt)
                .Select(view => (cycle.Client, view.Attempt.Entry!)));
        marks.AddRange(
            cycle.Client == only ? cycle.Match(asOf, place).Occurrences.Select(matched => new CalendarMark(matched.Occurrence.Local.Date, matched.Status)) : []
        );
    }

    IEnumerable<Measure> Each<TEntry>(Func<IEnumerable<TEntry>, Measure> figure) =>
        entries.Where(pair => pair.Entry is TEntry).GroupBy(pair => pair.Client, pair => pair.Entry).Select(person => figure(person.OfType<TEntry>()));
    List<(string Title, string Axis, Measure[] Figures, DistributionScale Scale)> all =
    [
        (
            "Homework recorded as done",
            "Share of what was due",
            [.. (await CohortScan.RunAsync(rows)).Clients.Select(person => person.Adherence)],
            new(0, 1, 10)),
        (
            "Sleep efficiency over all nights",
            "Percent of the time in bed",
            [.. Each<SleepNight>(nights => ProcessFigures.Of(SleepWeek.Of(nights.Select(night => night.Measure())))[ProcessDefinitions.WeekEfficiencyOfSums])],
            new(0, 100, 10)),
        (
            "Exposure, first peak minus last",
            "SUDS, on the step that was tried first",
            [
                .. Each<ExposureRecord>(records =>
                    ProcessFigures.Of(ExposureRepeats.Of(records.Where(record => record.Step == records.First().Step)))[ProcessDefinitions.BetweenSessions]),
            ],
            new(-100, 100, 10)),
    ];
    var (page, pictures) = (
        new StringBuilder(
            $"<h1>Homework of a cohort</h1>\n<p>{report.Read} assignments, as of {asOf}. Figures describe what is recorded; they judge nobody. Groups of fewer than {CohortSpread.UsualSmallestGroup} people are not shown.</p>\n<h2>People together</h2>\n"
        ),
        0);
    string Id() => $"picture-{++pictures}";
    foreach (var (title, axis, figures, scale) in all)
    {
        var spread = CohortSpread.Of(figures);
        page.Append(
            spread is null ? $"<section><h3>{title}</h3><p>Nobody recorded this.</p>\n"
            : spread.Mean.Reason is not null ? $"<section><h3>{title}</h3><p>Not shown: {spread.Mean}.</p>\n"
            : "<section>"
                + DistributionChart.Draw(
                    figures,
                    scale,
                    new ChartOptions
                    {
                        Title = title,
                        Id = Id(),
                        Width = 344,
                        Height = 260,
                        XLabel = axis,
                    }));
        page.Append(
                spread?.Mean.Reason is null && spread is not null
                    ? $"<ul><li>{string.Join("</li><li>", new[] { spread.Mean, spread.Sd, spread.LowerQuartile, spread.Median, spread.UpperQuartile }.Select(figure => WebUtility.HtmlEncode(figure.ToString())))}</li></ul>\n"
                    : string.Empty)
            .Append("</section>\n");
    }

    string[] own = only is null
        ? []
        :
        [
            CalendarChart.Draw(
                marks.Where(mark => mark.Date > asOf.InUtc().Date.PlusWeeks(-8)),
                new ChartOptions
                {
                    Title = "The last eight weeks",
                    Id = Id(),
                    Width = 344,
                }),
            .. entries.Where(pair => pair.Client == only).Select(pair => pair.Entry).OfType<SleepNight>().TakeLast(14).ToArray() is { Length: > 0 } nights
                ?
                [
                    SleepChart.Draw(
                        nights.Select(night => night.Measure()),
                        new ChartOptions
                        {
                            Title = "The last nights",
                            Id = Id(),
                            Width = 344,
                        }),
                ]
                : Array.Empty<string>(),
            .. entries
                .Where(pair => pair.Client == only)
                .Select(pair => pair.Entry)
                .OfType<ExposureRecord>()
                .GroupBy(record => record.Step)
                .Select(
                    (step, index) =>
                        SudsChart.OverRepeats(
                            ExposureRepeats.Of(step),
                            new ChartOptions
                            {
                                Title = $"Exposures, step {index + 1}",
                                Id = Id(),
                                Width = 344,
                                Height = 260,
                            })),
        ];
    page.Append(own.Length == 0 ? string.Empty : $"<h2>One person</h2>\n<section>{string.Join("</section>\n<section>", own)}</section>\n");
    const string Style =
        "\nbody{margin:0 auto;max-width:74rem;padding:1rem;font:1rem/1.5 sans-serif;color:#1a1a1a;background:#fff}\nmain{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,344px),1fr));gap:1.5rem}\nh1,h2,main>p{grid-column:1/-1;margin:0}\nh1{font-size:1.4rem}h2{font-size:1.1rem}h3{font-size:.9rem;margin:0}\nsvg{display:block;max-width:100%;height:auto}\nul{margin:.5rem 0 0;padding:0;list-style:none;font-size:.8rem;color:#555;overflow-wrap:anywhere}\nli{padding-left:2rem;text-indent:-1rem}\n@media (prefers-color-scheme:dark){body{color:#f0f0f0;background:#16181d}ul{color:#b8b8b8}}\n";
    var hashes = Regex
        .Matches($"<style>{Style}</style>{page}", "<style>(.*?)</style>", RegexOptions.Singleline)
        .Select(style => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Groups[1].Value)))}'")
        .Distinct();
    await File.WriteAllTextAsync(
        args[1],
        $"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {string.Join(' ', hashes)}; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Homework of a cohort</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n{page}</main>\n</body>\n</html>\n"
    );
    Console.WriteLine($"{args[1]}: {report.Read} assignments, {pictures} pictures.");
    return 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or TimeZoneNotFoundException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
finally
{
    File.Delete(rows);
}
