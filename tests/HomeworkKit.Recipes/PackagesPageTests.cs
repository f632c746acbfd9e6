using System.Text.Json;
using System.Text.RegularExpressions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Recipes;

/// <summary>The page on packages lists what there is, and what restore resolves for each.</summary>
public sealed partial class PackagesPageTests
{
    private static readonly string Page = SourceTree.Path("src", "README.md");

    private static readonly string[] Projects =
    [
        .. Directory
            .EnumerateDirectories(SourceTree.Path("src"), "HomeworkKit*")
            .Select(static folder => Path.GetFileName(folder))
            .Where(static name => name != "HomeworkKit.Generator")
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_printed_dependencies_are_those_that_restore_resolves()
    {
        var expected = string.Concat(Projects.Select(static project => $"- `{project}`: {Resolved(project)}\n"));
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var right = Dependencies().Replace(text, match => match.Groups["open"].Value + expected + match.Groups["close"].Value);
        if (GoldenFile.MayUpdate && right != text)
        {
            File.WriteAllText(Page, right);
            return;
        }

        Assert.Equal(right, text);
    }

    [Fact]
    public void One_command_packs_every_package()
    {
        using var filter = JsonDocument.Parse(File.ReadAllText(SourceTree.Path("src", "Packages.slnf")));
        var listed = filter
            .RootElement.GetProperty("solution")
            .GetProperty("projects")
            .EnumerateArray()
            .Select(static project => project.GetString()!.Split('\\')[1]);
        Assert.Equal([.. Projects, "HomeworkKit.Generator"], listed.Order(StringComparer.Ordinal).OrderBy(static name => name == "HomeworkKit.Generator"));
        Assert.All(Projects, static project => Assert.Contains($"| `{project}` |", File.ReadAllText(Page), StringComparison.Ordinal));
    }

    // What a package names itself first; then, in brackets, what comes through others. Analyzers and generators are in no package.
    private static string Resolved(string project)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(SourceTree.Path("src", project, "obj", "project.assets.json")));
        var framework = assets.RootElement.GetProperty("project").GetProperty("frameworks").EnumerateObject().Single().Value;
        var named = framework.TryGetProperty("dependencies", out var packages)
            ? packages
                .EnumerateObject()
                .Where(static package => !package.Value.TryGetProperty("suppressParent", out var kept) || kept.GetString() != "All")
                .Select(static package => package.Name)
            : [];
        var target = assets.RootElement.GetProperty("targets").EnumerateObject().First().Value;
        var resolved = target
            .EnumerateObject()
            .Select(static library => (Name: library.Name.Split('/')[0], Version: library.Name.Split('/')[1], library.Value))
            .ToDictionary(static library => library.Name, StringComparer.OrdinalIgnoreCase);
        var direct = named
            .Concat(
                assets
                    .RootElement.GetProperty("project")
                    .GetProperty("restore")
                    .GetProperty("frameworks")
                    .EnumerateObject()
                    .Single()
                    .Value.TryGetProperty("projectReferences", out var references)
                    ? references
                        .EnumerateObject()
                        .Select(static reference => Path.GetFileNameWithoutExtension(reference.Name))
                        .Where(static name => name != "HomeworkKit.Generator")
                    : [])
            .ToArray();
        var reached = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        var waiting = new Queue<string>(direct);
        while (waiting.TryDequeue(out var name))
        {
            if (resolved.TryGetValue(name, out var library) && reached.Add(library.Name) && library.Value.TryGetProperty("dependencies", out var further))
            {
                foreach (var one in further.EnumerateObject())
                {
                    waiting.Enqueue(one.Name);
                }
            }
        }

        string Shown(string name) =>
            resolved[name] is var library && Projects.Contains(library.Name, StringComparer.OrdinalIgnoreCase)
                ? library.Name
                : $"{library.Name} {library.Version}";
        var first = direct.Where(reached.Contains).Order(StringComparer.OrdinalIgnoreCase).ToArray();
        var rest = reached.Except(first, StringComparer.OrdinalIgnoreCase).Where(static name => name != "HomeworkKit.Generator").ToArray();
        return (first.Length == 0 ? "nothing" : string.Join(", ", first.Select(Shown)))
            + (rest.Length == 0 ? string.Empty : $" (and through them {string.Join(", ", rest.Select(Shown))})");
    }

    [GeneratedRegex(@"(?<open><!-- dependencies -->\n)(.*?)(?<close><!-- /dependencies -->)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Dependencies();
}
