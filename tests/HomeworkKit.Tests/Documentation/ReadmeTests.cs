using HomeworkKit.Cycles;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Documentation;

/// <summary>What the README shows is what the library does.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = SourceTree.Path("README.md");

    [Fact]
    public void The_first_example_is_the_one_that_is_compiled_and_run()
    {
        Shows("quickstart", $"```csharp\n{Marked(0, "samples", "QuickStart", "Program.cs")}\n```\n");
    }

    [Fact]
    public void The_first_stored_attempt_is_the_one_that_runs_on_the_packages() =>
        Shows("first-stored-attempt", $"```csharp\n{Marked(0, "tests", "HomeworkKit.PackageTest", "Program.cs")}\n```\n");

    [Fact]
    public void The_loop_for_another_machine_is_the_one_that_is_tested() =>
        Shows("other-machine", $"```csharp\n{Marked(8, "tests", "HomeworkKit.Tests", "Cycles", "TableFeedsAnotherMachine.cs").TrimEnd()}\n```\n");

    [Fact]
    public void The_diagram_is_the_tables_own() => Shows("cycle-diagram", $"```mermaid\n{CycleDiagram.Mermaid(CycleTable.Standard)}```\n");

    [Fact]
    public void The_table_is_the_one_that_decides() => Shows("cycle-table", "\n" + CycleDiagram.Markdown(CycleTable.Standard) + "\n");

    [Fact]
    public void Every_kind_of_homework_has_a_row()
    {
        var rows = Lines(Readme).Where(static line => line.StartsWith("| `", StringComparison.Ordinal)).Select(static line => line.Split('`')[1]);
        Assert.Equal(HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name).Order(StringComparer.Ordinal), rows.Where(static name => !name.StartsWith("HomeworkKit", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_two_commands_are_there()
    {
        var lines = Lines(Readme);
        Assert.Contains(lines, static line => line.StartsWith("dotnet run --project samples/ClinicConsole", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("dotnet test", StringComparison.Ordinal));
    }

    // The lines between the markers, without the indentation of where they stand.
    private static string Marked(int indentation, params string[] file) => string.Join('\n', Lines(SourceTree.Path(file))
        .SkipWhile(static line => line.Trim() != "// <readme>").Skip(1).TakeWhile(static line => line.Trim() != "// </readme>")
        .Select(line => line.Length > indentation ? line[indentation..] : string.Empty));

    private static string[] Lines(string path) => File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');

    private static void Shows(string section, string expected)
    {
        var text = File.ReadAllText(Readme).ReplaceLineEndings("\n");
        var start = text.IndexOf('\n', text.IndexOf($"<!-- {section}", StringComparison.Ordinal)) + 1;
        var end = text.IndexOf($"<!-- /{section} -->", StringComparison.Ordinal);
        Assert.True(start > 0 && end >= start, $"The README marks its section {section}.");
        if (GoldenFile.MayUpdate && text[start..end] != expected)
        {
            File.WriteAllText(Readme, text[..start] + expected + text[end..]);
            return;
        }

        Assert.Equal(expected, text[start..end]);
    }
}
