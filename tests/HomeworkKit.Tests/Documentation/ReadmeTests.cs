using HomeworkKit.Tests.Cycles;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Documentation;

/// <summary>What the README shows is what the library does.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = SourceTree.Path("README.md");

    [Fact]
    public void The_first_example_is_the_one_that_is_compiled_and_run() =>
        Shows("first-example", $"```csharp\n{Marked("samples", "QuickStart", "FirstExample.cs")}\n```\n", Readme);

    [Fact]
    public void The_first_example_fits_a_glance_and_imports_three_namespaces_of_ours()
    {
        var lines = Marked("samples", "QuickStart", "FirstExample.cs").Split('\n');
        Assert.Equal(3, lines.Count(static line => line.StartsWith("using HomeworkKit", StringComparison.Ordinal)));
        Assert.InRange(lines.Count(static line => line.Trim().Length > 1 && !line.StartsWith("using ", StringComparison.Ordinal)), 10, 15);
        Assert.InRange(Lines(Readme).Length, 40, 90);
    }

    [Fact]
    public void The_walk_from_plan_to_document_is_the_sample_that_is_run() =>
        Shows("quickstart", $"```csharp\n{Marked("samples", "QuickStart", "Program.cs")}\n```\n", Page("src", "HomeworkKit"));

    [Fact]
    public void The_packages_page_names_every_kind_and_every_other_package()
    {
        var file = SourceTree.Path("src", "HomeworkKit", "README.md");
        var kinds = Lines(file).SkipWhile(static line => !line.StartsWith("- **Eighteen kinds of homework**", StringComparison.Ordinal)).Take(2).ToArray();
        Assert.Equal(18, HomeworkCatalog.BuiltIn.Kinds.Count);
        Assert.All(HomeworkCatalog.BuiltIn.Kinds, kind =>
            Assert.Contains(kind.Name.Replace('-', ' '), string.Join(' ', kinds).Replace('-', ' '), StringComparison.Ordinal));
        var packages = Directory
            .GetDirectories(SourceTree.Path("src"), "HomeworkKit*")
            .Select(static folder => Path.GetFileName(folder))
            .Where(static name => name is not ("HomeworkKit" or "HomeworkKit.Generator"));
        Assert.All(packages, name => Assert.Contains($"`{name}`", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_stored_attempt_is_the_one_that_runs_on_the_packages() =>
        Shows("first-stored-attempt", $"```csharp\n{Marked("tests", "HomeworkKit.PackageTest", "Program.cs")}\n```\n", Page("src"));

    [Fact]
    public void The_example_of_a_form_is_the_one_that_is_tested() =>
        Shows(
            "forms",
            $"```csharp\n{Marked("tests", "HomeworkKit.Tests", "Forms", "FormExample.cs")}\n```\n",
            SourceTree.Path("src", "HomeworkKit", "Forms", "README.md"));

    [Fact]
    public void The_example_of_a_worksheet_is_the_one_that_is_tested() =>
        Shows(
            "worksheet",
            $"```csharp\n{Marked("tests", "HomeworkKit.Tests", "Kinds", "Worksheets", "WorksheetPageExample.cs")}\n```\n",
            SourceTree.Path("src", "HomeworkKit", "Kinds", "Worksheets", "README.md"));

    [Fact]
    public void The_live_machine_is_the_one_that_is_tested() =>
        Shows(
            "machine",
            $"```csharp\n{Marked("tests", "HomeworkKit.Tests", "Cycles", "HomeworkMachineExample.cs")}\n```\n",
            Page("src", "HomeworkKit", "Cycles"));

    [Theory]
    [InlineData("schedule", "Scheduling", "ScheduleExample.cs")]
    [InlineData("adherence", "Adherence", "AdherenceExample.cs")]
    [InlineData("programmes", "Programmes", "ProgrammeExample.cs")]
    [InlineData("endings", "Cycles", "EndingsExample.cs")]
    public void The_example_of_a_page_is_one_that_is_tested(string section, string folder, string file) =>
        Shows(section, $"```csharp\n{Marked("tests", "HomeworkKit.Tests", "Documentation", file)}\n```\n", Page("src", "HomeworkKit", folder));

    [Fact]
    public void The_diagram_is_the_tables_own() =>
        Shows("cycle-diagram", $"```mermaid\n{CycleDiagram.Mermaid(CycleTable.Standard)}```\n", Page("src", "HomeworkKit", "Cycles"));

    [Fact]
    public void The_table_is_the_one_that_decides() =>
        Shows("cycle-table", "\n" + CycleDiagram.Markdown(CycleTable.Standard) + "\n", Page("src", "HomeworkKit", "Cycles"));

    [Fact]
    public void Every_kind_of_homework_has_a_row()
    {
        var rows = Lines(Page("src", "HomeworkKit", "Kinds"))
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Split('`')[1]);
        Assert.Equal(
            HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name).Order(StringComparer.Ordinal),
            rows.Where(static name => !name.StartsWith("HomeworkKit", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_two_commands_are_there()
    {
        var lines = Lines(Readme);
        Assert.Contains(lines, static line => line.StartsWith("dotnet run --project samples/ClinicConsole", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("dotnet test", StringComparison.Ordinal));
    }

    private static string Page(params string[] folder) => SourceTree.Path([.. folder, "README.md"]);

    // The lines between each pair of markers, without the indentation of where they stand.
    private static string Marked(params string[] file)
    {
        var regions = new List<List<string>>();
        var isOpen = false;
        foreach (var line in Lines(SourceTree.Path(file)))
        {
            switch (line.Trim())
            {
                case "// <readme>":
                    regions.Add([]);
                    isOpen = true;
                    break;
                case "// </readme>":
                    isOpen = false;
                    break;
                default:
                    if (isOpen)
                    {
                        regions[^1].Add(line);
                    }

                    break;
            }
        }

        return string.Join('\n', regions.SelectMany(static region => Outdented(region))).TrimEnd();
    }

    private static IEnumerable<string> Outdented(List<string> region)
    {
        var indentation = region.Where(static line => line.Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return region.Select(line => line.Length > indentation ? line[indentation..] : string.Empty);
    }

    private static string[] Lines(string path) => File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');

    private static void Shows(string section, string expected, string readme)
    {
        var text = File.ReadAllText(readme).ReplaceLineEndings("\n");
        var start = text.IndexOf('\n', text.IndexOf($"<!-- {section}", StringComparison.Ordinal)) + 1;
        var end = text.IndexOf($"<!-- /{section} -->", StringComparison.Ordinal);
        Assert.True(start > 0 && end >= start, $"The README marks its section {section}.");
        if (GoldenFile.MayUpdate && text[start..end] != expected)
        {
            File.WriteAllText(readme, text[..start] + expected + text[end..]);
            return;
        }

        Assert.Equal(expected, text[start..end]);
    }
}
