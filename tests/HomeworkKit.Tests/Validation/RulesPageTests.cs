using System.Reflection;
using System.Text;
using System.Xml.Linq;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Tests.Goldens;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Validation;

/// <summary>The page of all codes beside the code: made from the rules themselves, so that it is complete or a test fails.</summary>
public sealed class RulesPageTests
{
    private static readonly XElement Documentation = XElement.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml"));

    [Fact]
    public void The_page_lists_every_code() => GoldenFile.CheckAt(SourceTree.Path("src", "HomeworkKit", "RULES.md"), Page());

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append(
            "# Codes\n\nEvery code that this library gives, made from the code itself. Codes last: apps translate and count by them. A test fails where this page is not complete.\n\n"
        );
        page.Append(
            "## Findings\n\nWhat judging a task, an entry or an assignment finds. Errors stop a save; what is missing stops completeness only; warnings stop nothing.\n"
        );
        foreach (var area in Rules().GroupBy(static rule => rule.Code.Split('/')[0]).OrderBy(static area => area.Key, StringComparer.Ordinal))
        {
            page.Append("\n### ").Append(area.Key).Append("\n\n| code | tier | message |\n|---|---|---|\n");
            foreach (var rule in area.OrderBy(static rule => rule.Code, StringComparer.Ordinal))
            {
                page.Append("| `").Append(rule.Code).Append("` | ").Append(KebabCase.Of(rule.Tier)).Append(" | ").Append(rule.Message).Append(" |\n");
            }
        }

        page.Append("\n## Problems and refusals\n\nWhat reading JSON, a schedule or a move of a cycle answers with.\n\n| code | meaning |\n|---|---|\n");
        foreach (var (code, meaning) in Constants().DistinctBy(static known => known.Code).OrderBy(static known => known.Code, StringComparer.Ordinal))
        {
            page.Append("| `").Append(code).Append("` | ").Append(meaning).Append(" |\n");
        }

        return page.ToString();
    }

    // Classes of rules are internal: the catalogue has them all.
    private static IReadOnlyList<Rule> Rules() => RuleCatalog.All;

    private static IEnumerable<(string Code, string Meaning)> Constants() =>
        from type in Library.PublicTypes
        where type.Name.EndsWith("Codes", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where field.IsLiteral && field.FieldType == typeof(string)
        select ((string)field.GetRawConstantValue()!, SummaryOf($"F:{type.FullName}.{field.Name}"));

    private static string SummaryOf(string member) =>
        string.Join(
            ' ',
            Documentation
                .Descendants("member")
                .Single(element => (string?)element.Attribute("name") == member)
                .Element("summary")!
                .Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
