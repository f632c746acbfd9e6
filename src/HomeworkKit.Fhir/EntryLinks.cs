namespace HomeworkKit.Fhir;

/// <summary>The link ids of an entry's members, each made once: the entries of a cycle have the same.</summary>
internal sealed class EntryLinks
{
    private readonly Dictionary<(string Holder, string Member), string> _known = [];

    internal string Of(string holder, string member)
    {
        if (!_known.TryGetValue((holder, member), out var link))
        {
            _known.Add((holder, member), link = $"{holder}/{FormLinks.Kebab(member)}");
        }

        return link;
    }
}
