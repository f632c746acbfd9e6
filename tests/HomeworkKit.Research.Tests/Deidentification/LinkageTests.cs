using System.Globalization;
using HomeworkKit.Adherence;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Research.Tests.Export;
using HomeworkKit.Tests.Goldens;
using Xunit.Abstractions;

namespace HomeworkKit.Research.Tests.Deidentification;

/// <summary>
/// Measures what the choices of a de-identified export are worth against somebody who joins two exports of the same people, and holds the package's page to it.
/// </summary>
public sealed class LinkageTests(ITestOutputHelper output)
{
    private static readonly SyntheticCohort Cohort = new() { Seed = 31, Clients = 30, Start = new LocalDate(2026, 3, 2), Weeks = 4 };
    private static readonly HomeworkCycle[] Cycles = [.. Cohort.GetCycles()];

    private static readonly (string Name, TimeOfDayForm Form, int Jitter)[] Choices =
    [
        ("minute of the day", TimeOfDayForm.Minute, 0),
        ("minute, moved by up to 30 minutes", TimeOfDayForm.Minute, 30),
        ("minute, moved by up to 180 minutes", TimeOfDayForm.Minute, 180),
        ("hour", TimeOfDayForm.Hour, 0),
        ("part of the day", TimeOfDayForm.PartOfDay, 0),
        ("none", TimeOfDayForm.None, 0),
    ];

    [Fact]
    public async Task The_page_claims_what_joining_two_exports_shows()
    {
        List<string> rows = [];
        List<double> moments = [];
        foreach (var (name, form, jitter) in Choices)
        {
            using var folder = new ExportFolder();
            var first = await ExportAsync(folder, "first", form, jitter);
            var second = await ExportAsync(folder, "second", form, jitter);
            var truth = Cohort.GetClients().ToDictionary(
                static client => ExportFolder.Pseudonyms("first").Of(IdentityScopes.Participant, client.Client.Value),
                static client => ExportFolder.Pseudonyms("second").Of(IdentityScopes.Participant, client.Client.Value));
            moments.Add(Linkage.ByOneMoment(first[0], second[0], truth));
            rows.Add(
                $"| {name} | {Percent(moments[^1])} | {Percent(Linkage.ByAllMoments(first[0], second[0], truth))} | {Percent(Linkage.ByValues(first, second, truth))} |"
            );
            output.WriteLine(rows[^1]);
        }

        // What is coarser tells less by one moment.
        Assert.True(moments[0] > 0.9);
        Assert.True(moments[3] < moments[0] && moments[4] < moments[3] && moments[5] <= moments[4] && moments[1] < moments[0] && moments[2] < moments[1]);
        GoldenFile.CheckAt(SourceTree.Path("tests", "HomeworkKit.Research.Tests", "Golden", "linkage.txt"), string.Join('\n', rows) + "\n");
        Assert.Contains(
            string.Join('\n', rows),
            File.ReadAllText(SourceTree.Path("src", "HomeworkKit.Research", "README.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coarser_time_leaves_nothing_finer_in_any_column()
    {
        foreach (var (form, unit) in new[] { (TimeOfDayForm.Hour, 60), (TimeOfDayForm.None, 24 * 60) })
        {
            using var folder = new ExportFolder();
            await ExportAsync(folder, "coarse", form, 0);

            Assert.All(folder.Rows("occurrences").Concat(folder.Rows("attempts")), row =>
            {
                Assert.DoesNotContain(row.Keys, static column => column.EndsWith("minute_of_day", StringComparison.Ordinal));
                Assert.All(row.Where(static cell => cell.Key is "latency_minutes" or "recording_delay_minutes" && cell.Value.Length > 0), cell =>
                    Assert.Equal(0, int.Parse(cell.Value, CultureInfo.InvariantCulture) % unit));
                Assert.True(
                    !row.TryGetValue("duration_seconds", out var seconds)
                        || seconds.Length == 0
                        || long.Parse(seconds, CultureInfo.InvariantCulture) % (unit * 60) == 0);
            });
            Assert.All(folder.Rows("records_sleep_diary"), row =>
                Assert.All(row.Where(static cell => cell.Value.Contains(':', StringComparison.Ordinal)), cell =>
                    Assert.True(form == TimeOfDayForm.Hour && cell.Value.EndsWith(":00:00", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public async Task A_moved_moment_is_the_same_in_every_table_and_another_in_every_scope()
    {
        using var folder = new ExportFolder();
        await ExportAsync(folder, "first", TimeOfDayForm.Minute, 45);
        var attempts = folder.Rows("attempts").ToDictionary(static row => row["attempt_id"]);
        Assert.All(folder.Rows("occurrences").Where(static row => row["attempt_id"].Length > 0), row =>
        {
            Assert.Equal(attempts[row["attempt_id"]]["performed_study_day"], row["performed_study_day"]);
            Assert.Equal(attempts[row["attempt_id"]]["performed_minute_of_day"], row["performed_minute_of_day"]);
        });
        var first = folder.Rows("attempts").Select(static row => row["performed_minute_of_day"]).Order(StringComparer.Ordinal).ToArray();
        await ExportAsync(folder, "second", TimeOfDayForm.Minute, 45);
        var second = folder.Rows("attempts").Select(static row => row["performed_minute_of_day"]).Order(StringComparer.Ordinal).ToArray();
        await ExportAsync(folder, "first", TimeOfDayForm.Minute, 45);

        Assert.NotEqual(first, second);
        Assert.Equal(first, folder.Rows("attempts").Select(static row => row["performed_minute_of_day"]).Order(StringComparer.Ordinal));
        Assert.Contains("moved by up to 45 minutes", folder.Text("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_moment_is_moved_by_at_most_so_many_minutes_either_way()
    {
        var (jitter, secret) = (new TimeJitter { MaximumMinutes = 7 }, ExportFolder.Pseudonyms());
        var drawn = Enumerable.Range(0, 3000).Select(i => jitter.MinutesFor(secret, "c-1", i.ToString(CultureInfo.InvariantCulture))).ToArray();

        Assert.Equal(Enumerable.Range(-7, 15).Select(static minutes => (long)minutes), drawn.Distinct().Order());
        Assert.InRange(drawn.Average(), -0.5, 0.5);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeJitter { MaximumMinutes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeJitter { MaximumMinutes = 721 });
    }

    [Fact]
    public async Task An_identified_export_tells_times_as_they_were_whatever_is_chosen()
    {
        using var folder = new ExportFolder();
        await folder.WriteAsync(Cycles.Take(5), ExportProfile.Identified());
        var plain = folder.Text("attempts.csv");
        await folder.WriteAsync(Cycles.Take(5), ExportProfile.Identified() with { TimeOfDay = TimeOfDayForm.None, Jitter = new TimeJitter() });

        Assert.Equal(plain, folder.Text("attempts.csv"));
    }

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static async Task<IReadOnlyList<Dictionary<string, string>>[]> ExportAsync(ExportFolder folder, string scope, TimeOfDayForm form, int jitter)
    {
        var profile = ExportProfile.DeIdentified(ExportFolder.Pseudonyms(scope)) with
        {
            TimeOfDay = form,
            Jitter = jitter == 0 ? null : new TimeJitter { MaximumMinutes = jitter },
        };
        await folder.WriteAsync(Cycles, profile, new TidyExportOptions { AsOf = Cohort.Until, ContextOf = static _ => AdherenceContext.In(DateTimeZone.Utc) });
        return
        [
            folder.Rows("attempts"),
            .. folder
                .Files()
                .Select(Path.GetFileNameWithoutExtension)
                .Where(static file => file!.StartsWith("records_", StringComparison.Ordinal))
                .Select(file => folder.Rows(file!)),
        ];
    }
}
