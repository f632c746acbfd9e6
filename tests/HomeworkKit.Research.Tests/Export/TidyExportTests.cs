using System.Globalization;
using System.Text;
using System.Text.Json;
using HomeworkKit.Adherence;
using HomeworkKit.Research.Readers;
using HomeworkKit.Research.Synthetic;

namespace HomeworkKit.Research.Tests.Export;

public sealed class TidyExportTests
{
    private static readonly IReadOnlyList<HomeworkCycle> Examples = ExampleCycles.Of(HomeworkCatalog.BuiltIn);
    private static readonly SyntheticCohort Cohort = new() { Seed = 11, Clients = 12, Start = new LocalDate(2026, 3, 2), Weeks = 3 };

    [Fact]
    public async Task Equal_cycles_give_the_same_bytes_in_whatever_order_they_come()
    {
        using var folder = new ExportFolder();
        HomeworkCycle[] cycles = [.. Cohort.GetCycles(), .. Examples];

        await folder.WriteAsync(cycles);
        var first = folder.Files().ToDictionary(static file => Path.GetFileName(file), File.ReadAllBytes);
        await folder.WriteAsync(Enumerable.Reverse(cycles));
        var second = folder.Files().ToDictionary(static file => Path.GetFileName(file), File.ReadAllBytes);

        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, file => Assert.True(file.Value.AsSpan().SequenceEqual(second[file.Key]), file.Key));
    }

    [Fact]
    public async Task Every_occurrence_has_a_row_and_those_without_an_entry_say_why()
    {
        using var folder = new ExportFolder();
        var cycle = Examples[0];

        await folder.WriteAsync([cycle]);

        var rows = folder.Rows("occurrences");
        Assert.Equal(6, rows.Count);
        Assert.Contains(rows, static row =>
            (row["status"], row["missing_reason"], row["attempt_id"], row["in_denominator"], row["credit"]) == ("no-entry", "no-entry", "", "1", "0"));
        Assert.Contains(rows, static row => (row["status"], row["missing_reason"], row["attempt_id"].Length) == ("done-late", "", 26));
    }

    [Fact]
    public async Task Credits_and_denominators_add_up_to_the_figure_of_the_definition()
    {
        using var folder = new ExportFolder();
        var options = ExportFolder.Options with { Definition = AdherenceDefinition.SoFarLenient, AsOf = Cohort.Until };
        HomeworkCycle[] cycles = [.. Cohort.GetCycles()];

        await folder.WriteAsync(cycles, options: options);

        var byAssignment = folder.Rows("occurrences").ToLookup(static row => row["assignment_id"]);
        var figures = folder.Rows("assignments");
        Assert.Equal(cycles.Length, figures.Count);
        Assert.Contains(figures, static row => row["adherence_numerator"].Length > 0);
        Assert.All(figures, row =>
        {
            var occurrences = byAssignment[row["assignment_id"]].ToList();
            Assert.Equal(occurrences.Count(static occurrence => occurrence["in_denominator"] == "1"), (int)Number(row["adherence_denominator"]));
            Assert.Equal(occurrences.Sum(static occurrence => Number(occurrence["credit"])), Number(row["adherence_numerator"]));
        });

        static decimal Number(string cell) => cell.Length == 0 ? 0 : decimal.Parse(cell, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_first_event_lies_on_study_day_one_in_local_time()
    {
        using var folder = new ExportFolder();
        var day = Cohort.GetClient(0);

        await folder.WriteAsync(
            day.Cycles,
            options: ExportFolder.Options with
            {
                ContextOf = client => AdherenceContext.In(DateTimeZoneProviders.Tzdb[day.Zone]),
            });

        var days = folder.Rows("assignments").Select(static row => int.Parse(row["proposed_study_day"], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(1, days.Min());
    }

    [Fact]
    public async Task What_is_kept_private_exists_with_its_outcome_and_nothing_else()
    {
        using var folder = new ExportFolder();

        await folder.WriteAsync(
            [Examples.First(static cycle => cycle.Assignment.Task is HomeworkKit.Kinds.ThoughtRecordTask)],
            ExportProfile.Identified() with
            {
                IncludesFreeText = true,
            });

        var hidden = Assert.Single(folder.Rows("attempts"), static row => row["parts_kept_private"] == "4");
        Assert.Equal(("partly", "0", "kept-private", ""), (hidden["outcome"], hidden["has_entry"], hidden["entry_missing_reason"], hidden["barriers_count"]));
        Assert.Single(folder.Rows("records_thought_record"));
        Assert.DoesNotContain(folder.Rows("attempts_feelings"), row => row["attempt_id"] == hidden["attempt_id"]);
        Assert.DoesNotContain(folder.Rows("attempts_barriers"), row => row["attempt_id"] == hidden["attempt_id"]);
        var events = folder
            .Text("events.ndjson")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonDocument.Parse(line).RootElement)
            .ToList();
        var written = Assert.Single(events, line =>
            line.TryGetProperty("attempt", out var attempt)
            && attempt.ValueKind == JsonValueKind.Object
            && attempt.GetProperty("id").GetString() == hidden["attempt_id"]);
        Assert.False(written.GetProperty("attempt").TryGetProperty("entry", out _));
        Assert.False(written.GetProperty("attempt").TryGetProperty("noticed", out _));
    }

    [Fact]
    public async Task What_was_taken_back_is_in_no_table_and_counted()
    {
        using var folder = new ExportFolder();

        var result = await folder.WriteAsync([Examples[0]]);

        Assert.Equal(3, folder.Rows("attempts").Count);
        Assert.Equal("1", folder.Rows("assignments")[0]["attempts_retracted"]);
        Assert.Equal(1, result.Report[Removal.Retracted]);
    }

    [Fact]
    public async Task Safety_concerns_stay_out_unless_they_are_asked_for()
    {
        using var folder = new ExportFolder();

        var result = await folder.WriteAsync([Examples[0]], ExportProfile.Identified());
        var without = string.Join('\n', folder.Files().Select(File.ReadAllText));
        await folder.WriteAsync([Examples[0]], ExportProfile.Identified() with { IncludesSafetyConcerns = true });

        Assert.Equal(1, result.Report[Removal.SafetyConcern]);
        Assert.DoesNotContain("concern-raised", without, StringComparison.Ordinal);
        Assert.DoesNotContain("harm-from-others", without, StringComparison.Ordinal);
        Assert.DoesNotContain("intimate-partner-violence", without, StringComparison.Ordinal);
        Assert.Contains("harm-from-others", folder.Text("events.ndjson"), StringComparison.Ordinal);
        Assert.Equal("1", folder.Rows("assignments")[0]["safety_concerns"]);
    }

    [Fact]
    public async Task Text_that_a_spreadsheet_would_run_is_guarded_and_negative_numbers_are_not()
    {
        using var folder = new ExportFolder();
        var cycles = ExampleCycles.Of(HomeworkCatalog.BuiltIn, static word => word.StartsWith("client", StringComparison.Ordinal) ? "=cmd()" + word : word);

        await folder.WriteAsync(cycles, ExportProfile.Identified());
        Assert.All(folder.Rows("participants"), static row => Assert.StartsWith("'=cmd()", row["participant_id"], StringComparison.Ordinal));
        Assert.Contains(folder.Rows("occurrences"), static row => row["latency_minutes"].StartsWith('-'));
        Assert.All(folder.Rows("occurrences"), static row => Assert.DoesNotContain('\'', row["latency_minutes"]));

        await folder.WriteAsync(cycles, ExportProfile.Identified(), ExportFolder.Options with { GuardsFormulas = false });
        Assert.All(folder.Rows("participants"), static row => Assert.StartsWith("=cmd()", row["participant_id"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Partners_of_a_joint_exercise_are_moved_by_the_same_days_and_others_by_their_own()
    {
        using var folder = new ExportFolder();
        var profile = ExportFolder.DeIdentified with { Shift = new DateShift { MaximumDays = 3653 } };

        await folder.WriteAsync(Examples, profile);

        var moved = folder
            .Rows("participants")
            .ToDictionary(
                static row => row["participant_id"],
                static row => LocalDate.FromDateTime(DateTime.Parse(row["first_date"], CultureInfo.InvariantCulture)));
        var people = Examples
            .GroupBy(static cycle => cycle.Client)
            .ToDictionary(static cycles => cycles.Key.Value, static cycles => cycles.Min(static cycle => cycle.Events[0].At).InUtc().Date);
        int Shift(string client) => Period.DaysBetween(people[client], moved[profile.Pseudonyms!.Of(IdentityScopes.Participant, client)]);
        Assert.Equal(Shift("client-0"), Shift("client-1"));
        Assert.NotEqual(Shift("client-0"), Shift("client-2"));
        Assert.Equal(0, Shift("client-2") % 7);
    }

    [Fact]
    public async Task A_word_keeps_its_key_within_a_participant_and_leaves_only_if_it_is_on_the_list()
    {
        using var folder = new ExportFolder();

        await folder.WriteAsync(Examples, ExportFolder.DeIdentified with { RetainedWords = ["sad"] });
        Assert.All(folder.Rows("attempts_feelings"), static row => Assert.Equal("sad", row["name"]));
        var keys = folder
            .Rows("attempts_feelings")
            .GroupBy(static row => row["participant_id"])
            .Select(static rows => rows.Select(static row => row["name_key"]).Distinct().Single())
            .ToList();
        Assert.Equal(5, keys.Distinct().Count());

        await folder.WriteAsync(Examples);
        Assert.All(folder.Rows("attempts_feelings"), static row => Assert.Equal("", row["name"]));
    }

    [Fact]
    public async Task A_directory_with_files_in_it_is_refused()
    {
        using var folder = new ExportFolder();
        await folder.WriteAsync([Examples[0]]);

        var refused = await Assert.ThrowsAsync<ExportException>(() =>
            TidyExport.WriteAsync(Examples, folder.Last!, ExportFolder.DeIdentified, ExportFolder.Options));

        Assert.Equal(ExportCodes.DirectoryNotEmpty, refused.Code);
    }

    [Fact]
    public async Task Free_text_does_not_leave_with_pseudonyms_or_study_days()
    {
        using var folder = new ExportFolder();

        foreach (var profile in new[] { ExportFolder.DeIdentified, ExportProfile.Identified(ExportFolder.Pseudonyms()) })
        {
            var refused = await Assert.ThrowsAsync<ExportException>(() => folder.WriteAsync(Examples, profile with { IncludesFreeText = true }));
            Assert.Equal(ExportCodes.TextNeedsIdentified, refused.Code);
        }
    }

    [Fact]
    public async Task A_cycle_that_comes_twice_and_a_definition_of_minutes_are_refused()
    {
        using var folder = new ExportFolder();

        Assert.Equal(ExportCodes.DuplicateCycle, (await Assert.ThrowsAsync<ExportException>(() => folder.WriteAsync([Examples[0], Examples[0]]))).Code);
        Assert.Equal(
            ExportCodes.DefinitionUnit,
            (
                await Assert.ThrowsAsync<ExportException>(() =>
                    folder.WriteAsync(Examples, options: ExportFolder.Options with { Definition = AdherenceDefinition.DoseMinutes }))
            ).Code);
    }

    [Fact]
    public async Task Cycles_that_change_between_the_two_readings_are_refused()
    {
        using var folder = new ExportFolder();
        var readings = 0;

        IEnumerable<HomeworkCycle> Changing() => readings++ == 0 ? Examples : Examples.Take(3);
        IEnumerable<HomeworkCycle> Lazy()
        {
            foreach (var cycle in Changing())
            {
                yield return cycle;
            }
        }

        Assert.Equal(ExportCodes.CyclesChanged, (await Assert.ThrowsAsync<ExportException>(() => folder.WriteAsync(Lazy()))).Code);
    }

    [Fact]
    public async Task No_row_waits_on_disk_when_the_export_is_over()
    {
        using var folder = new ExportFolder();

        await folder.WriteAsync(Examples);

        Assert.False(Directory.Exists(Path.Combine(folder.Last!, ".rows")));
        Assert.All(folder.Files(), static file => Assert.DoesNotContain((byte)'\r', File.ReadAllBytes(file)));
    }

    [Fact]
    public async Task A_byte_order_mark_is_written_where_it_is_asked_for()
    {
        using var folder = new ExportFolder();

        await folder.WriteAsync([Examples[0]], options: ExportFolder.Options with { ByteOrderMark = true });
        Assert.All(folder.Files().Where(static file => file.EndsWith(".csv", StringComparison.Ordinal)), static file =>
            Assert.True(File.ReadAllBytes(file).AsSpan().StartsWith(Encoding.UTF8.Preamble)));

        await folder.WriteAsync([Examples[0]]);
        Assert.All(folder.Files(), static file => Assert.False(File.ReadAllBytes(file).AsSpan().StartsWith(Encoding.UTF8.Preamble)));
    }

    [Fact]
    public async Task Few_people_of_a_kind_are_not_counted_in_the_readme()
    {
        using var folder = new ExportFolder();

        await folder.WriteAsync(Examples);

        Assert.Contains("| thought-record | fewer than 10 |", folder.Text("README.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("safety concern |", folder.Text("README.md"), StringComparison.Ordinal);
    }
}
