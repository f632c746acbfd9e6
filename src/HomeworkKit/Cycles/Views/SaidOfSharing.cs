namespace HomeworkKit;

/// <summary>What was last said about each part, of all attempts or of one: by whom it is shown and how it is hidden, for each precision.</summary>
internal sealed class SaidOfSharing
{
    private const int Precisions = 3;
    private static readonly AttemptPart[] Parts = Enum.GetValues<AttemptPart>();

    // By part and precision; 0 where nothing was said: the first event of a history shows and hides nothing.
    private readonly int[] _hidden = new int[Parts.Length * Precisions];
    private readonly Dictionary<(ActorRole Role, string? Ref), (Actor By, int[] Shown)> _shown = [];

    internal void Hide(int index, Func<AttemptPart, int> precision) => Say(_hidden, index, precision);

    internal void Show(int index, Actor by, Func<AttemptPart, int> precision)
    {
        // Clinicians all see the same; clients and proxies show what is theirs.
        var key = (by.Role, by.Role == ActorRole.Clinician ? null : by.Ref);
        if (!_shown.TryGetValue(key, out var said))
        {
            _shown.Add(key, said = (by, new int[Parts.Length * Precisions]));
        }

        Say(said.Shown, index, precision);
    }

    internal IEnumerable<SharingClaim> Hides(AttemptPart part, bool namesAttempt) => Claims(_hidden, part, namesAttempt);

    internal IEnumerable<(SharingClaim Claim, Actor By)> Shows(AttemptPart part, bool namesAttempt) =>
        _shown.Values.SelectMany(said => Claims(said.Shown, part, namesAttempt).Select(claim => (claim, said.By)));

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

    private static IEnumerable<SharingClaim> Claims(int[] said, AttemptPart part, bool namesAttempt)
    {
        for (var precision = 0; precision < Precisions; precision++)
        {
            if (said[((int)part * Precisions) + precision] is > 0 and var index)
            {
                yield return new SharingClaim(index, namesAttempt, precision);
            }
        }
    }
}
