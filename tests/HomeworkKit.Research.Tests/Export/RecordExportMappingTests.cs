using System.Text;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Export;

public sealed class RecordExportMappingTests
{
    private static readonly ColumnForms Forms = new(ExportFolder.DeIdentified);

    [Fact]
    public void Somebody_has_decided_about_every_member_of_every_built_in_kind() =>
        Assert.Empty(new RecordShapes(HomeworkCatalog.BuiltIn, RecordExportMappings.BuiltIn, Forms).Undecided);

    [Fact]
    public void Every_built_in_kind_has_a_plan() =>
        Assert.Equal(
            HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name).Order(StringComparer.Ordinal),
            RecordExportMappings.BuiltIn.Select(static plan => plan.Kind).Order(StringComparer.Ordinal));

    [Fact]
    public void A_member_without_a_decision_is_reported()
    {
        var plan = RecordExportMappings.BuiltIn.First(static plan => plan.Kind == "thought-record");
        var poorer = plan with { Entry = [.. plan.Entry.Where(static field => field.Path != "emotions.before")] };

        Assert.Equal(
            ["records_thought_record: emotions.before"],
            new RecordShapes(HomeworkCatalog.BuiltIn, [.. RecordExportMappings.BuiltIn, poorer], Forms).Undecided);
    }

    [Fact]
    public void A_decision_about_a_member_that_does_not_exist_is_refused()
    {
        var plan = new RecordExportMapping { Kind = "reading", Entry = [FieldExportMapping.Data("pagesSkipped", "None of ours")] };

        var refused = Assert.Throws<ExportException>(() => new RecordShapes(HomeworkCatalog.BuiltIn, [plan], Forms));

        Assert.Equal((ExportCodes.PlanMismatch, "records_reading.pagesSkipped"), (refused.Code, refused.Field));
    }

    [Fact]
    public void Without_a_plan_texts_are_dropped_and_numbers_leave()
    {
        var shapes = new RecordShapes(HomeworkCatalog.BuiltIn, [], Forms);

        var reading = shapes.Entries["reading"].Columns.Table.Columns.Select(static column => column.Name).ToList();
        Assert.Contains("percent_read", reading);
        Assert.Contains("takeaway_has_text", reading);
        Assert.DoesNotContain("takeaway", reading);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Names_are_short_snake_case_and_no_word_that_a_reader_keeps_for_itself(bool isIdentified)
    {
        string[] kept =
        [
            "all",
            "and",
            "by",
            "eq",
            "ge",
            "gt",
            "le",
            "lt",
            "ne",
            "not",
            "or",
            "to",
            "with",
            "in",
            "if",
            "using",
            "byte",
            "int",
            "long",
            "float",
            "double",
            "for",
            "from",
        ];
        var profile = isIdentified ? ExportProfile.Identified() : ExportFolder.DeIdentified;
        var tables = new ExportTables(profile, ExportFolder.Options, HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name));

        Assert.All(tables.All.SelectMany(static table => table.Columns), column =>
        {
            Assert.Matches("^[a-z][a-z0-9_]{0,31}$", column.Name);
            Assert.DoesNotContain(column.Name, kept);
            Assert.DoesNotMatch("^.{20,26}_[a-z2-7]{5}$", column.Name.Length == ColumnNames.MaximumLength ? column.Name : string.Empty);
            Assert.NotEmpty(column.Label);
        });
    }

    [Fact]
    public void The_columns_of_every_table_are_those_that_were_reviewed()
    {
        var tables = new ExportTables(ExportFolder.DeIdentified, ExportFolder.Options, HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name));
        var text = new StringBuilder();
        foreach (var table in tables.All)
        {
            text.Append(table.Name).Append(" [").AppendJoin(' ', table.Key).Append("]\n");
            foreach (var column in table.Columns)
            {
                text.Append("  ")
                    .Append(column.Name)
                    .Append(' ')
                    .Append(DataPackageText.TypeName(column.Type))
                    .Append(column.Unit is null ? string.Empty : " in " + column.Unit)
                    .Append(
                        column.Categories.Count == 0 ? string.Empty : " of " + string.Join('|', column.Categories.Select(static category => category.Value)))
                    .Append('\n');
            }
        }

        GoldenFile.CheckAt(SourceTree.Path("tests", "HomeworkKit.Research.Tests", "Golden", "tidy-export-columns.txt"), text.ToString());
    }
}
