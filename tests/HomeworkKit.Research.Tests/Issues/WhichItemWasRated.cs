using HomeworkKit.Research.Synthetic;
using HomeworkKit.Research.Tests.Export;

namespace HomeworkKit.Research.Tests.Issues;

/// <summary>A study's own items are named in its tables; what only a few people rate is not.</summary>
public sealed class WhichItemWasRated
{
    private static readonly SyntheticCohort Cohort = new() { Seed = 5, Clients = 30, Start = new LocalDate(2026, 3, 2), Weeks = 2 };

    [Fact]
    public async Task Item_keys_that_enough_people_share_stand_in_the_ratings_of_a_de_identified_export()
    {
        using var folder = new ExportFolder();

        await folder.WriteAsync(Cohort.GetCycles());

        var rows = folder.Rows("records_mood_log_ratings");
        Assert.NotEmpty(rows);
        Assert.All(rows, static row => Assert.NotEmpty(row["item"]));
        Assert.Contains("keys of items that 10 or more participants have in their plans", folder.Text("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_keys_of_fewer_people_than_a_summary_may_show_stay_pseudonyms()
    {
        using var folder = new ExportFolder();
        var strict = ExportFolder.DeIdentified with { SmallCells = new SmallCells { Smallest = 31 } };

        await folder.WriteAsync(Cohort.GetCycles(), strict);

        Assert.All(folder.Rows("records_mood_log_ratings"), static row => Assert.Equal((string.Empty, true), (row["item"], row["item_key"].Length > 0)));
    }

    [Fact]
    public async Task The_place_of_an_item_in_its_plan_can_always_be_found_by_its_pseudonym()
    {
        using var folder = new ExportFolder();
        await folder.WriteAsync(Cohort.GetCycles().Take(12));

        var places = folder.Rows("tasks_mood_log_items").ToLookup(static row => (row["participant_id"], row["key_key"]), static row => row["items_no"]);

        Assert.All(folder.Rows("records_mood_log_ratings"), row => Assert.NotEmpty(places[(row["participant_id"], row["item_key"])]));
    }

    [Fact]
    public async Task The_loader_of_DuckDB_names_every_column_with_its_type()
    {
        using var folder = new ExportFolder();

        var result = await folder.WriteAsync(Cohort.GetCycles());

        var text = folder.Text("load_duckdb.sql");
        foreach (var table in result.Tables)
        {
            var start = text.IndexOf($"CREATE OR REPLACE TABLE \"{table.Name}\" ", StringComparison.Ordinal);
            var statement = text[start..text.IndexOf("\n});", start, StringComparison.Ordinal)];
            Assert.All(table.Columns, column => Assert.Contains($"  '{column.Name}': '{Expected(column.Type)}'", statement, StringComparison.Ordinal));
        }

        static string Expected(ColumnType type) => type switch
        {
            ColumnType.Boolean => "BOOLEAN",
            ColumnType.Integer => "BIGINT",
            ColumnType.Number => "DOUBLE",
            ColumnType.Date => "DATE",
            ColumnType.Time => "TIME",
            ColumnType.Timestamp => "TIMESTAMP",
            _ => "VARCHAR",
        };
    }
}
