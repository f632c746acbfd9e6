using System.Text.RegularExpressions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Recipes;

/// <summary>The code on the pages of src is code that is compiled, and the files that they name are those that there are.</summary>
public sealed partial class RecipePagesTests
{
    private static readonly string[] Pages = [.. SourceTree.Files(SourceTree.Path("src"), ".md").Order(StringComparer.Ordinal)];

    [Fact]
    public void Code_on_a_page_is_the_code_that_is_compiled() => Holds(Code(), static (file, region) => $"```csharp\n{Region(file, region)}\n```\n");

    [Fact]
    public void Files_on_a_page_are_those_that_name_the_type() =>
        Holds(Files(), static (type, folder) => string.Concat(NamingFiles(type, folder).Select(static file => $"- `{file}`\n")));

    [Fact]
    public void Every_recipe_is_on_a_page()
    {
        var all = string.Concat(Pages.Select(File.ReadAllText));
        Assert.All(
            SourceTree
                .SourceFiles(SourceTree.Path("tests", "HomeworkKit.Recipes"))
                .Where(static file =>
                    File.ReadAllText(SourceTree.Path("tests", "HomeworkKit.Recipes", file)).Contains("// <readme", StringComparison.Ordinal)
                    && file != "RecipePagesTests.cs"),
            file => Assert.Contains($"HomeworkKit.Recipes/{file}", all, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_name_on_a_page_is_one_that_the_code_has()
    {
        var known = new[] { "src", "tests", "samples" }
            .SelectMany(static folder => SourceTree.SourceFiles(SourceTree.Path(folder)).Select(file => File.ReadAllText(SourceTree.Path(folder, file))))
            .SelectMany(static text => Word().Matches(text).Select(static match => match.Value)).ToHashSet(StringComparer.Ordinal);

        // The page on upgrading also names what there was.
        var unknown = from page in Pages.Append(SourceTree.Path("README.md"))
                      where Path.GetFileName(page) != "upgrading.md"
                      from name in Named().Matches(File.ReadAllText(page)).SelectMany(static match => match.Groups["name"].Value.Split('.'))
                      where !known.Contains(name)
                      select $"{Path.GetFileName(Path.GetDirectoryName(page))}: {name}";
        Assert.Empty(unknown);
    }

    [Fact]
    public void An_event_and_a_schedule_element_are_known_in_few_places()
    {
        Assert.InRange(NamingFiles("WindowClosed", "src/HomeworkKit").Count(), 2, 6);
        Assert.InRange(NamingFiles("Monthly", "src/HomeworkKit").Count(), 2, 9);
    }

    private static void Holds(Regex marker, Func<string, string, string> expected)
    {
        var found = 0;
        foreach (var page in Pages)
        {
            var text = File.ReadAllText(page).ReplaceLineEndings("\n");
            var right = marker.Replace(text, match =>
            {
                found++;
                return match.Groups["open"].Value + expected(match.Groups["what"].Value, match.Groups["which"].Value) + match.Groups["close"].Value;
            });
            if (GoldenFile.MayUpdate && right != text)
            {
                File.WriteAllText(page, right);
                continue;
            }

            Assert.Equal(right, text);
        }

        Assert.NotEqual(0, found);
    }

    private static IEnumerable<string> NamingFiles(string type, string folder) => SourceTree.SourceFiles(SourceTree.Path(folder))
        .Where(file => Regex.IsMatch(File.ReadAllText(SourceTree.Path(folder, file)), $@"\b{type}\b", RegexOptions.None, TimeSpan.FromSeconds(1)))
        .Select(file => $"{folder}/{file}");

    // A whole file, or the lines between the markers of that name, without the indentation of where they stand.
    private static string Region(string file, string name)
    {
        var lines = File.ReadAllText(SourceTree.Path(file)).ReplaceLineEndings("\n").Split('\n');
        if (name == "all")
        {
            return string.Join('\n', lines).TrimEnd();
        }

        var opening = name.Length == 0 ? "// <readme>" : $"// <readme {name}>";
        var regions = new List<List<string>>();
        var isOpen = false;
        foreach (var line in lines)
        {
            var mark = line.Trim();
            if (mark == opening)
            {
                regions.Add([]);
                isOpen = true;
            }
            else if (mark == "// </readme>")
            {
                isOpen = false;
            }
            else if (isOpen)
            {
                regions[^1].Add(line);
            }
        }

        Assert.NotEmpty(regions);
        return string.Join("\n\n", regions.Select(static region => string.Join('\n', Outdented(region)).Trim('\n')));
    }

    private static IEnumerable<string> Outdented(List<string> region)
    {
        var indentation = region.Where(static line => line.Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return region.Select(line => line.Length > indentation ? line[indentation..] : string.Empty);
    }

    [GeneratedRegex(
        @"(?<open><!-- code: (?<what>[^\s#]+)(#(?<which>\w+))? -->\n)(.*?)(?<close><!-- /code -->)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    // A type or a member in a sentence, as in `Attempt.Outcome` or `Of(x)`; not paths, commands, codes or words of JSON.
    [GeneratedRegex(@"`(?<name>[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)*)(\([^`]*\))?`", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"(?<open><!-- files: (?<what>\w+) in (?<which>\S+) -->\n)(.*?)(?<close><!-- /files -->)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Files();
}
