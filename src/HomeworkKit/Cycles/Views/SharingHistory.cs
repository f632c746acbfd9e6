namespace HomeworkKit;

/// <summary>What was last said about each part, of all attempts or of one: by whom it is shown and how it is hidden, for each precision.</summary>
internal sealed class SharingHistory
{
    private const int Precisions = 3;
    private static readonly AttemptPart[] Parts = Enum.GetValues<AttemptPart>();

    // By part and precision; 0 where nothing was said: the first event of a history shows and hides nothing.
    private readonly int[] _hidden = new int[Parts.Length * Precisions];
    private readonly Dictionary<(ActorRole Role, string? Ref), (Actor By, int[] Shown)> _shown = [];

    // What a proxy hides is theirs: an entry of the client's is hidden from its reader by nobody but the client.
    private readonly Dictionary<string, int[]> _hiddenByProxies = [];

    internal void Hide(int index, Actor by, Func<AttemptPart, int> precision)
    {
        if (by.Role != ActorRole.Supporter)
        {
            Say(_hidden, index, precision);
            return;
        }

        if (!_hiddenByProxies.TryGetValue(by.Ref!, out var said))
        {
            _hiddenByProxies.Add(by.Ref!, said = new int[Parts.Length * Precisions]);
        }

        Say(said, index, precision);
    }

    internal void Show(int index, Actor by, Func<AttemptPart, int> precision)
    {
        // All clinicians see the same; clients and proxies share what is theirs.
        var key = (by.Role, by.Role == ActorRole.Clinician ? null : by.Ref);
        if (!_shown.TryGetValue(key, out var said))
        {
            _shown.Add(key, said = (by, new int[Parts.Length * Precisions]));
        }

        Say(said.Shown, index, precision);
    }

    /// <summary>Adds what hides a part.</summary>
    /// <param name="hides">Where to.</param>
    /// <param name="part">The part.</param>
    /// <param name="namesAttempt">Whether this is of one attempt.</param>
    /// <param name="namesPerson">Whether this was said of the viewer by name.</param>
    /// <param name="author">Who made the attempt; null where none is looked at.</param>
    internal void AddHides(List<SharingClaim> hides, AttemptPart part, bool namesAttempt, bool namesPerson, Actor? author)
    {
        AddClaims(hides, _hidden, part, namesAttempt, namesPerson);
        foreach (var (proxy, said) in _hiddenByProxies)
        {
            if (part == AttemptPart.Plan || (author?.Role == ActorRole.Supporter && author.Ref == proxy))
            {
                AddClaims(hides, said, part, namesAttempt, namesPerson);
            }
        }
    }

    /// <summary>Adds what shows a part, and who said so.</summary>
    internal void AddShows(List<(SharingClaim Claim, Actor By)> shows, AttemptPart part, bool namesAttempt, bool namesPerson)
    {
        foreach (var (by, said) in _shown.Values)
        {
            for (var precision = 0; precision < Precisions; precision++)
            {
                if (ClaimOf(said, part, precision, namesAttempt, namesPerson) is { } claim)
                {
                    shows.Add((claim, by));
                }
            }
        }
    }

    private static void Say(int[] said, int index, Func<AttemptPart, int> precision)
    {
        foreach (var part in Parts)
        {
            if (precision(part) is >= 0 and var found)
            {
                said[((int)part * Precisions) + found] = index;
            }
        }
    }

    private static void AddClaims(List<SharingClaim> claims, int[] said, AttemptPart part, bool namesAttempt, bool namesPerson)
    {
        for (var precision = 0; precision < Precisions; precision++)
        {
            if (ClaimOf(said, part, precision, namesAttempt, namesPerson) is { } claim)
            {
                claims.Add(claim);
            }
        }
    }

    private static SharingClaim? ClaimOf(int[] said, AttemptPart part, int precision, bool namesAttempt, bool namesPerson) =>
        said[((int)part * Precisions) + precision] is > 0 and var index ? new SharingClaim(index, namesAttempt, namesPerson, precision) : null;
}
