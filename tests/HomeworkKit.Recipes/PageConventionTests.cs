using System.Text.RegularExpressions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Recipes;

/// <summary>What holds for every page of the repository: its code is compiled, its links lead somewhere, and the files it names are there.</summary>
public sealed partial class PageConventionTests
{
    private static readonly string[] Folders = ["src", "samples", "tests", "benchmarks"];
    private static readonly string[] NoPages = ["Golden", "Inputs"];

    private static readonly (string Name, string Text)[] Pages =
    [
        .. Folders
            .SelectMany(static folder => SourceTree.Files(SourceTree.Path(folder), ".md"))
            .Select(static file => Path.GetRelativePath(SourceTree.Root, file).Replace('\\', '/'))
            .Where(static page => !page.Split('/').Intersect(NoPages).Any())
            .Concat(["README.md", "CHANGELOG.md"])
            .Order(StringComparer.Ordinal)
            .Select(static page => (page, File.ReadAllText(SourceTree.Path(page)).ReplaceLineEndings("\n"))),
    ];

    [Fact]
    public void Every_block_of_csharp_on_a_page_stands_in_a_file_that_is_compiled()
    {
        var compiled = Folders
            .SelectMany(static folder => SourceTree.SourceFiles(SourceTree.Path(folder)).Select(file => SourceTree.Path(folder, file)))
            .Select(File.ReadAllText)
            .Select(Lines)
            .ToArray();
        var blocks = Pages
            .SelectMany(static page => Code().Matches(page.Text).Select(match => (page.Name, Parts: Parts(match.Groups["code"].Value))))
            .ToArray();
        Assert.InRange(blocks.Length, 60, int.MaxValue);
        Assert.Empty(blocks.Where(block => !Array.Exists(compiled, file => block.Parts.All(part => file.Contains(part, StringComparison.Ordinal))))
            .Select(static block => $"{block.Name}: {block.Parts[0].Split('\n')[1]}"));
    }

    [Fact]
    public void Every_link_leads_to_a_file_or_heading_that_is_there() => Assert.Empty(
        from page in Pages
        from link in Link().Matches(page.Text).Select(static match => match.Groups["to"].Value)
        where !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal) && !Leads(page.Name, link)
        select $"{page.Name}: {link}");

    [Fact]
    public void Every_file_that_a_page_names_is_there() => Assert.Empty(
        from page in Pages
        from path in Named().Matches(page.Text).Select(static match => match.Groups["path"].Value)
        where !Path.Exists(SourceTree.Path(path))
        select $"{page.Name}: {path}");

    [Fact]
    public void Figures_of_speed_say_when_on_what_machine_and_by_which_command_they_were_taken() => Assert.Empty(
        from page in Pages
        from section in Section().Split(page.Text)
        where Timed().IsMatch(section) && !(Day().IsMatch(section) && section.Contains("cores", StringComparison.Ordinal) && Command().IsMatch(section))
        select $"{page.Name}: {section.Split('\n')[0]}");

    // A page may show several stretches of one file, with a blank line in between.
    private static string[] Parts(string code) =>
        [.. Lines(code).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(static part => $"\n{part.Trim('\n')}\n")];

    // Without indentation and without the marks of what is shown.
    private static string Lines(string text) =>
        $"\n{string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim()).Where(static line => !line.StartsWith("// <", StringComparison.Ordinal)))}\n";

    private static bool Leads(string page, string link)
    {
        var (path, heading) = link.Split('#') is [var first, var second] ? (first, second) : (link, null);
        var file = path.Length == 0 ? SourceTree.Path(page) : Path.GetFullPath(Path.Combine(SourceTree.Path(Path.GetDirectoryName(page)!), path));
        return Path.Exists(file)
            && (heading is null || Heading().Matches(File.ReadAllText(file)).Any(match => Anchor(match.Groups["text"].Value.Trim()) == heading));
    }

    // As code hosts make it: lower case, blanks as hyphens, other signs left out.
    private static string Anchor(string heading) =>
        string.Concat(
            heading
                .ToLowerInvariant()
                .Where(static sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '_')
                .Select(static sign => sign == ' ' ? '-' : sign));

    [GeneratedRegex(@"^ *```(csharp|cs|c#)\n(?<code>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<path>(src|samples|tests|benchmarks|\.ci)/[\w./-]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?=## )", RegexOptions.Multiline)]
    private static partial Regex Section();

    // A row of a table with a time in it.
    [GeneratedRegex(@"^\|.*\d[\d.,]* ?(ms|us|ns)\b", RegexOptions.Multiline)]
    private static partial Regex Timed();

    [GeneratedRegex(@"\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}")]
    private static partial Regex Day();

    [GeneratedRegex(@"`[^`\n]*(--\w|\.sh)[^`\n]*`")]
    private static partial Regex Command();
}
