using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>Collects the sentences that describe records and their members, from the summaries of their documentation.</summary>
internal sealed class Summaries
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [];

    internal int Add(INamedTypeSymbol type) => Add(Summary(type.GetDocumentationCommentXml(), "summary", null), type.Name);

    internal int Add(IPropertySymbol property)
    {
        var text = Summary(property.GetDocumentationCommentXml(), "summary", null)
            ?? Summary(property.ContainingType.GetDocumentationCommentXml(), "param", property.Name)
            ?? (property.OverriddenProperty is { } overridden ? Summary(overridden.GetDocumentationCommentXml(), "summary", null) : null)
            ?? FromInterface(property);
        return Add(text, property.ContainingType.Name + "." + property.Name);
    }

    /// <summary>Gives all sentences, a line each, deflated, as the items of a collection expression.</summary>
    internal string Packed() => PackedText.ItemsOf(string.Join("\n", _lines));

    private static string? FromInterface(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.AllInterfaces.SelectMany(one => one.GetMembers(property.Name)))
        {
            if (Summary(member.GetDocumentationCommentXml(), "summary", null) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private int Add(string? text, string name)
    {
        if (text is null)
        {
            throw new GeneratorException("HKG002", $"{name} has no summary: it is what schemas, forms and exports say of it.");
        }

        if (!_places.TryGetValue(text, out var place))
        {
            _places.Add(text, place = _lines.Count);
            _lines.Add(text);
        }

        return place;
    }

    private static string? Summary(string? documentation, string element, string? name)
    {
        if (string.IsNullOrWhiteSpace(documentation))
        {
            return null;
        }

        XElement root;
        try
        {
            root = XElement.Parse("<all>" + documentation + "</all>");
        }
        catch (XmlException)
        {
            return null;
        }

        var found = root.Descendants(element).FirstOrDefault(one => name is null || (string?)one.Attribute("name") == name);
        var text = found is null ? string.Empty : Plain(found);
        return text.Length == 0 ? null : Sentence(text);
    }

    private static string Plain(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(
                node switch
                {
                    XText plain => plain.Value,
                    XElement { HasElements: false, IsEmpty: true } reference => Last(
                        (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? string.Empty
                    ),
                    XElement other => Plain(other),
                    _ => string.Empty,
                });
        }

        return string.Join(" ", text.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    // "T:HomeworkKit.Kinds.ThoughtRecord" is shown as "ThoughtRecord".
    private static string Last(string reference)
    {
        var end = reference.IndexOf('(');
        var name = end < 0 ? reference : reference.Substring(0, end);
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }

    private static string Sentence(string text)
    {
        foreach (var beginning in (string[])["Gets a value indicating ", "Gets or sets ", "Gets "])
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                text = text.Substring(beginning.Length);
                break;
            }
        }

        return char.ToUpperInvariant(text[0]) + text.Substring(1);
    }
}
