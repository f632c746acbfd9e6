using System.Text;
using System.Text.Json;
using Question = Hl7.Fhir.Model.Questionnaire.ItemComponent;

namespace HomeworkKit.Fhir;

/// <summary>
/// A member of entries as an item: its link id, what the questionnaire asks there, and the members inside. Each is made once: the entries of a cycle have the
/// same.
/// </summary>
internal sealed class EntryLink
{
    // How far ahead a member is looked for where those between are absent.
    private const int Ahead = 8;

    private readonly Dictionary<string, Question> _asked;
    private readonly List<(byte[] Name, EntryLink? Link)> _members = [];
    private readonly Dictionary<string, EntryLink?> _known = new(StringComparer.Ordinal);

    /// <summary>Makes the link of a whole entry.</summary>
    /// <param name="kind">The name of its kind.</param>
    /// <param name="items">What the questionnaire asks.</param>
    internal EntryLink(string kind, IEnumerable<Question> items)
        : this(kind, ByLink(items))
    {
    }

    private EntryLink(string id, Dictionary<string, Question> asked) => (Id, Question, _asked) = (id, asked.GetValueOrDefault(id), asked);

    internal string Id { get; }

    /// <summary>Gets what is asked here; null where nothing is.</summary>
    internal Question? Question { get; }

    /// <summary>Gets how many members were met here so far.</summary>
    internal int Count => _members.Count;

    /// <summary>Gives the link of the member whose name is read.</summary>
    /// <param name="reader">It stands at the name.</param>
    /// <param name="place">Where the next member usually is; moved on.</param>
    /// <returns>Null for a discriminator, which is no item.</returns>
    internal EntryLink? Of(ref Utf8JsonReader reader, ref int place)
    {
        for (var at = place; at < _members.Count && at < place + Ahead; at++)
        {
            if (reader.ValueTextEquals(_members[at].Name))
            {
                place = at + 1;
                return _members[at].Link;
            }
        }

        var name = reader.GetString()!;
        if (!_known.TryGetValue(name, out var link))
        {
            link = name is "kind" or "kindVersion" ? null : new EntryLink($"{Id}/{FormLinks.Kebab(name)}", _asked);
            _known.Add(name, link);
            _members.Add((Encoding.UTF8.GetBytes(name), link));
            place = _members.Count;
        }

        return link;
    }

    private static Dictionary<string, Question> ByLink(IEnumerable<Question> items)
    {
        Dictionary<string, Question> byLink = new(StringComparer.Ordinal);
        Stack<Question> open = new(items);
        while (open.TryPop(out var item))
        {
            byLink.TryAdd(item.LinkId!, item);
            item.Item.ForEach(open.Push);
        }

        return byLink;
    }
}
