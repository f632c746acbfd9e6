using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Documentation;

/// <summary>What the README shows is what the library does.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = SourceTree.Path("README.md");

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/HomeworkKit/README.md")]
    public void The_first_example_is_the_one_that_is_compiled_and_run(string readme) =>
        Shows("quickstart", $"```csharp\n{Marked(0, "samples", "QuickStart", "Program.cs")}\n```\n", SourceTree.Path(readme.Split('/')));

    [Fact]
    public void The_packages_page_names_every_kind_and_every_other_package()
    {
        var file = SourceTree.Path("src", "HomeworkKit", "README.md");
        var kinds = Lines(file).SkipWhile(static line => !line.StartsWith("- **Seventeen kinds of homework**", StringComparison.Ordinal)).Take(2).ToArray();
        Assert.Equal(17, HomeworkCatalog.BuiltIn.Kinds.Count);
        Assert.All(HomeworkCatalog.BuiltIn.Kinds, kind => Assert.Contains(kind.Name.Replace('-', ' '), string.Join(' ', kinds).Replace('-', ' '), StringComparison.Ordinal));
        var packages = Directory.GetDirectories(SourceTree.Path("src")).Select(static folder => Path.GetFileName(folder)).Where(static name => name is not ("HomeworkKit" or "HomeworkKit.Generator"));
        Assert.All(packages, name => Assert.Contains($"`{name}`", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_stored_attempt_is_the_one_that_runs_on_the_packages() =>
        Shows("first-stored-attempt", $"```csharp\n{Marked(0, "tests", "HomeworkKit.PackageTest", "Program.cs")}\n```\n");

    [Fact]
    public void The_live_machine_is_the_one_that_is_tested() =>
        Shows("machine", $"```csharp\n{Marked(8, "tests", "HomeworkKit.Tests", "Cycles", "HomeworkMachineExample.cs").TrimEnd()}\n```\n");

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

    private static void Shows(string section, string expected) => Shows(section, expected, Readme);

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
