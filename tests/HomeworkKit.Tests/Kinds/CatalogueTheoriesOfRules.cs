using System.Reflection;
using System.Text.RegularExpressions;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds;

/// <summary>What holds for the rules of every kind: their codes name the kind, and something looks for each.</summary>
public sealed class CatalogueTheoriesOfRules
{
    public static TheoryData<string> Names => CatalogueTheories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_codes_of_a_kind_begin_with_its_name(string name)
    {
        var main = CatalogueTheories.Pascal(name) + "Rules";
        Library.Nothing(
            RulesOf(name)
                .Where(rule => rule.Class.Name == main && !rule.Rule.Code.StartsWith(name + "/", StringComparison.Ordinal))
                .Select(static rule => rule.Rule.Code),
            "The kind's name, a slash, and words:");
        Assert.Contains(RulesOf(name), rule => rule.Class.Name == main);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Other_rules_in_the_folder_have_an_area_of_their_own(string name)
    {
        var main = CatalogueTheories.Pascal(name) + "Rules";
        Library.Nothing(
            RulesOf(name)
                .Where(rule => rule.Class.Name != main && HomeworkCatalog.BuiltIn.TryGet(rule.Rule.Code.Split('/')[0], out var kind) && kind.Name != name)
                .Select(static rule => rule.Rule.Code),
            "Not the name of another kind:");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_is_looked_for_somewhere(string name) => Library.Nothing(
        RulesOf(name).Where(static rule => !Library.Sources.Any(file => !file.Key.EndsWith(rule.Class.Name + ".cs", StringComparison.Ordinal)
            && Regex.IsMatch(file.Value, $@"\b{rule.Class.Name}\.{rule.Field}\b"))).Select(static rule => $"{rule.Class.Name}.{rule.Field}"),
        "Something outside its list that finds it:");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_code_that_ends_in_missing_is_a_gap(string name) =>
        Library.Nothing(
            RulesOf(name)
                .Where(static rule => rule.Rule.Code.EndsWith("-missing", StringComparison.Ordinal) && rule.Rule.Tier != FindingTier.Missing)
                .Select(static rule => rule.Rule.Code),
            "The tier of these is Missing:");

    private static IEnumerable<(Type Class, string Field, Rule Rule)> RulesOf(string name)
    {
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        return from type in typeof(HomeworkCatalog).Assembly.GetTypes()
               where CatalogueTheories.FolderOf(type) == CatalogueTheories.FolderOf(kind.TaskType) && type.Name.EndsWith("Rules", StringComparison.Ordinal)
               from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
               where field.FieldType == typeof(Rule)
               select (type, field.Name, (Rule)field.GetValue(null)!);
    }
}
