using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Documentation;

/// <summary>What the package's page shows is compiled and run.</summary>
public sealed class ReadmeTests
{
    private const int Indentation = 8;
    private static readonly string[] Examples =
    [
        .. Directory.EnumerateFiles(SourceTree.Path("tests", "HomeworkKit.Research.Tests", "Documentation"), "*Examples.cs"),
    ];
    private static readonly string Readme = SourceTree.Path("src", "HomeworkKit.Research", "README.md");

    [Theory]
    [InlineData("synthetic-cohort")]
    [InlineData("dataset")]
    [InlineData("csv")]
    [InlineData("measures")]
    [InlineData("cohort")]
    [InlineData("single-case")]
    [InlineData("chart")]
    [InlineData("deidentification")]
    [InlineData("tidy-export")]
    public void The_page_shows_the_example_that_runs(string name)
    {
        var text = File.ReadAllText(Readme).ReplaceLineEndings("\n");
        var start = text.IndexOf('\n', text.IndexOf($"<!-- {name}:", StringComparison.Ordinal)) + 1;
        var end = text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(start > 0 && end >= start, $"The page marks its example {name}.");
        var expected = $"```csharp\n{Example(name)}\n```\n";
        if (GoldenFile.MayUpdate && text[start..end] != expected)
        {
            File.WriteAllText(Readme, text[..start] + expected + text[end..]);
            return;
        }

        Assert.Equal(expected, text[start..end]);
    }

    [Fact]
    public void Sections_stand_in_the_order_of_an_analysis() => Assert.Equal(
        ["Synthetic cohorts", "Datasets", "Measures", "Cohorts in one pass", "Single case and change", "Charts", "De-identification", "Tidy export"],
        File.ReadLines(Readme).Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..]));

    // The lines between the marks, without the indentation of where they stand.
    private static string Example(string name) => string.Join('\n', string.Concat(Examples.Select(File.ReadAllText)).ReplaceLineEndings("\n").Split('\n')
        .SkipWhile(line => line.Trim() != $"// <{name}>").Skip(1).TakeWhile(line => line.Trim() != $"// </{name}>")
        .Select(static line => line.Length > Indentation ? line[Indentation..] : string.Empty));
}
