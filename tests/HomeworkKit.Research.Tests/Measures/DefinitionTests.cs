using System.Text.RegularExpressions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Measures;

public sealed class DefinitionTests
{
    private static IEnumerable<MeasureDefinition> All =>
        [
            .. SingleCaseDefinitions.All,
            .. ChangeDefinitions.All,
            .. VariabilityDefinitions.All,
            .. AgreementDefinitions.All,
            .. ReliabilityDefinitions.All,
            .. HomeworkRatingDefinitions.All,
            .. ProcessDefinitions.All,
            .. ComplianceRule.All.Select(static rule => rule.Definition),
            ComplianceReport.LatencyDefinition,
        ];

    [Fact]
    public void No_two_definitions_share_a_name() =>
        Assert.Empty(All.GroupBy(static definition => definition.Id).Where(static group => group.Count() > 1).Select(static group => group.Key));

    [Fact]
    public void Every_definition_has_a_name_in_kebab_case_a_unit_and_a_source_with_its_year() => Assert.All(All, static definition =>
    {
        Assert.Matches("^[a-z]+(-[a-z0-9]+)*$", definition.Id);
        Assert.False(string.IsNullOrWhiteSpace(definition.Unit));
        Assert.Matches(new Regex("[A-Z].* (19|20)[0-9]{2}"), definition.Source);
    });

    [Fact]
    public void The_page_of_the_package_lists_every_definition()
    {
        var page = File.ReadAllText(SourceTree.Path("src", "HomeworkKit.Research", "README.md"));
        Assert.All(All, definition => Assert.Contains($"`{definition.Citation}`", page, StringComparison.Ordinal));
    }
}
