using System.Xml.Linq;

namespace HomeworkKit.Tests.Conventions;

/// <summary>The compiler sees to it that every public member has documentation; these tests, that it says something.</summary>
public sealed class DocumentationTests
{
    private static readonly XElement Documentation = XElement.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml"));

    [Fact]
    public void Every_summary_says_something_or_inherits_it() =>
        Library.Nothing(Members(Documentation).Where(static member => !IsDocumented(member)).Select(NameOf), "A summary that is not empty:");

    [Fact]
    public void Every_parameter_result_and_exception_that_is_named_is_described() =>
        Library.Nothing(
            Members(Documentation)
                .Where(static member =>
                    member
                        .Elements()
                        .Any(static part => part.Name.LocalName is "param" or "typeparam" or "returns" or "value" or "exception" or "remarks" && IsEmpty(part)))
                .Select(NameOf),
            "No empty parts:");

    [Fact]
    public void A_summary_ends_as_a_sentence_does() =>
        Library.Nothing(
            Members(Documentation)
                .Where(static member => member.Element("summary") is { } summary && !IsEmpty(summary) && !summary.Value.TrimEnd().EndsWith('.'))
                .Select(NameOf),
            "A full stop at the end:");

    [Fact]
    public void Documentation_covers_every_public_type()
    {
        var documented = Members(Documentation).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        Library.Nothing(
            Library.PublicTypes.Select(static type => "T:" + type.FullName!.Replace('+', '.')).Where(name => !documented.Contains(name)),
            "Each type has documentation:");
    }

    [Fact]
    public void An_empty_summary_is_noticed()
    {
        Assert.False(IsDocumented(XElement.Parse("<member name='M:A.B'><summary> \n </summary></member>")));
        Assert.False(IsDocumented(XElement.Parse("<member name='M:A.B'><param name='c'>C.</param></member>")));
        Assert.True(IsDocumented(XElement.Parse("<member name='M:A.B'><summary><see cref='C'/></summary></member>")));
        Assert.True(IsDocumented(XElement.Parse("<member name='M:A.B'><inheritdoc/></member>")));
    }

    // What the source generator of System.Text.Json documents is not ours.
    private static IEnumerable<XElement> Members(XElement documentation) =>
        documentation
            .Descendants("member")
            .Where(static member =>
                !NameOf(member).Contains("JsonContext", StringComparison.Ordinal)
                && !NameOf(member).Contains("Generated", StringComparison.Ordinal)
                && NameOf(member)[2..].StartsWith("HomeworkKit", StringComparison.Ordinal));

    private static bool IsDocumented(XElement member) =>
        member.Element("inheritdoc") is not null || (member.Element("summary") is { } summary && !IsEmpty(summary));

    private static bool IsEmpty(XElement part) => !part.HasElements && string.IsNullOrWhiteSpace(part.Value);

    private static string NameOf(XElement member) => (string)member.Attribute("name")!;
}
