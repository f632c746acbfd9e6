using System.Text;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Oracle;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Serialization.Descriptions;

/// <summary>A record's description is what the serialiser's own metadata says of it, and what its documentation does.</summary>
public sealed class RecordDescriptionTests
{
    private static readonly HomeworkJsonContract Contract = new(HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);

    private static IEnumerable<RecordDescription> Records => Library.WrittenTypes
        .Where(static type => typeof(ContentRecord).IsAssignableFrom(type) && !type.IsAbstract && type != typeof(CycleDocument))
        .Select(HomeworkCatalog.BuiltIn.Describe).OfType<RecordDescription>()
        .OrderBy(static record => record.Type.Name, StringComparer.Ordinal);

    [Fact]
    public void Every_record_has_the_members_that_the_serialiser_sees_in_the_same_order() => Library.Nothing(
        from record in Records
        where Contract.Options.TryGetTypeInfo(record.Type, out _)
        let members = MembersOf(record.Type).Select(static property => $"{property.Name} {property.IsRequired}").ToArray()
        where !members.SequenceEqual(record.Members.Select(static member => $"{member.Name} {member.IsRequired}"))
        select record.Name,
        "Names, order and what is required:");

    [Fact]
    public void A_member_gives_the_value_that_the_serialiser_writes()
    {
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            foreach (var record in (ContentRecord[])[kind.GetExample().Task, kind.GetExample().Entry])
            {
                var description = HomeworkCatalog.BuiltIn.Describe(record.GetType())!;
                Assert.All(MembersOf(record.GetType()), property => Assert.Equal(property.Get!(record), description.Find(property.Name)!.GetValue(record)));
            }
        }
    }

    [Fact]
    public void Every_record_and_member_says_what_it_is_and_no_text_is_taken_for_anything_but_words() => Library.Nothing(
        Records.Where(static record => string.IsNullOrWhiteSpace(record.Description)).Select(static record => record.Name)
            .Concat(from record in Records
                    from member in record.Members
                    where
                        string.IsNullOrWhiteSpace(member.Description)
                        || (member.Type == typeof(string) && member.Role is not (MemberRole.FreeText or MemberRole.ShortText))
                        || (member.Unit is not null && member.Role != MemberRole.Number)
                    select $"{record.Name}.{member.Name}"),
            "A sentence, and a role that fits:");

    [Fact]
    public void What_each_member_holds_is_decided_on_purpose()
    {
        var text = new StringBuilder("What each member of each record holds.\n\n");
        foreach (var record in Records)
        {
            text.Append(record.Name).Append('\n');
            foreach (var member in record.Members)
            {
                text.Append("  ").Append(member.Name).Append(": ").Append(KebabCase.Spell(member.Role.ToString()))
                    .Append(member.IsList ? ", list" : string.Empty).Append(member.IsFilledByApp ? ", filled by an app" : string.Empty)
                    .Append(member.Unit is { } unit ? ", " + unit : string.Empty).Append('\n');
            }
        }

        GoldenFile.Check("roles.txt", text.ToString());
    }

    [Fact]
    public void A_type_that_is_no_record_and_a_choice_of_none_are_described_by_nothing()
    {
        Assert.Null(HomeworkCatalog.BuiltIn.Describe(typeof(Percent)));
        Assert.Null(HomeworkCatalog.BuiltIn.DescribeChoice(typeof(Assignment)));
        Assert.Equal("kind", HomeworkCatalog.BuiltIn.DescribeChoice(typeof(HomeworkEntry))!.Discriminator);
        Assert.Throws<ArgumentNullException>(static () => HomeworkCatalog.BuiltIn.Describe(null!));
    }

    private static IEnumerable<JsonPropertyInfo> MembersOf(Type type) =>
        Contract.Options.GetTypeInfo(type).Properties.Where(static property => !property.IsExtensionData && property.Name != "kindVersion");
}
