using System.Reflection;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Conventions;

/// <summary>What is listed in one place is everything that there is.</summary>
public sealed class CatalogListsTests
{
    [Fact]
    public void The_catalogue_of_rules_has_every_rule_that_is_declared()
    {
        var declared = Library
            .WrittenTypes.SelectMany(static type =>
                type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static field => field.FieldType == typeof(Rule) && !field.DeclaringType!.ContainsGenericParameters)
            .Select(static field => (Rule)field.GetValue(null)!);
        Assert.Equal(declared.Select(static rule => rule.Code).Order(StringComparer.Ordinal), RuleCatalog.All.Select(static rule => rule.Code));
    }

    [Fact]
    public void A_rule_is_found_by_its_code_and_a_code_of_others_is_not()
    {
        Assert.Equal(FindingTier.Missing, RuleCatalog.Find("thought-record/situation-missing")!.Tier);
        Assert.Null(RuleCatalog.Find("acme/breathing/round-long"));
        Assert.Throws<ArgumentNullException>(() => RuleCatalog.Find(null!));
    }

    [Fact]
    public void Every_kind_of_the_library_is_there_with_its_types() => Assert.Equal(
        HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name).Order(StringComparer.Ordinal),
        typeof(HomeworkKinds).GetProperties().Select(static property => ((HomeworkKind)property.GetValue(null)!).Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_kind_gives_its_validators_and_makes_each_once()
    {
        var kind = HomeworkKinds.ThoughtRecord;
        Assert.Same(kind.GetEntryValidator(), kind.GetEntryValidator());
        Assert.Equal(kind.Validate(kind.GetExample().Task), kind.GetTaskValidator().GetReport((HomeworkKit.Kinds.ThoughtRecordTask)kind.GetExample().Task));
    }
}
