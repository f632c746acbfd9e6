using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The cognitive distortions that an app knows, with the names that different authors and data sets give them.</summary>
/// <remarks>
/// It resolves names that a person chose; it never classifies a text. Immutable: <see cref="With"/> and <see cref="WithRetired"/> give new catalogues, and
/// nothing is ever taken out, so that old records stay readable. Thread-safe. Equality is by reference.
/// </remarks>
public sealed class DistortionCatalog
{
    private readonly Dictionary<string, Distortion> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Distortion>> _byLabel = new(StringComparer.Ordinal);

    private DistortionCatalog(IEnumerable<Distortion> distortions)
    {
        All = ValueList.From(distortions) ?? [];
        foreach (var distortion in All)
        {
            Add(distortion);
        }

        foreach (var distortion in All)
        {
            CheckReferences(distortion);
        }
    }

    /// <summary>Gets the catalogue that comes with the library.</summary>
    public static DistortionCatalog BuiltIn { get; } = new(BuiltInDistortions.All);

    /// <summary>Gets all distortions, retired ones included: the built-in ones first, then the host's in the order in which they were added.</summary>
    public IReadOnlyList<Distortion> All { get; }

    /// <summary>Gets the distortions to offer: those that are not retired.</summary>
    public IEnumerable<Distortion> Offered => All.Where(static distortion => !distortion.IsRetired);

    /// <summary>Makes a catalogue with further distortions.</summary>
    /// <param name="distortions">The host's distortions, each with a prefixed slug. Their names may be shared with others: such a name is then
    /// ambiguous.</param>
    /// <returns>A new catalogue; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">A slug has no prefix or is taken, a name or definition is blank, or a parent or reading points nowhere.</exception>
    public DistortionCatalog With(params IEnumerable<Distortion> distortions)
    {
        ArgumentNullException.ThrowIfNull(distortions);
        Distortion[] added = [.. distortions];
        if (Array.Exists(added, static distortion => !KindName.IsValid(distortion.Slug) || !KindName.HasPrefix(distortion.Slug)))
        {
            throw new ArgumentException(DistortionMessages.SlugForm, nameof(distortions));
        }

        return new DistortionCatalog([.. All, .. added]);
    }

    /// <summary>Makes a catalogue that no longer offers some distortions. Their slugs and names still resolve.</summary>
    /// <param name="slugs">Their slugs.</param>
    /// <returns>A new catalogue; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">The catalogue has no distortion of a slug.</exception>
    public DistortionCatalog WithRetired(params IEnumerable<string> slugs)
    {
        ArgumentNullException.ThrowIfNull(slugs);
        var retired = slugs.ToHashSet(StringComparer.Ordinal);
        return retired.All(_bySlug.ContainsKey)
            ? new DistortionCatalog(All.Select(distortion => retired.Contains(distortion.Slug) ? distortion with { IsRetired = true } : distortion))
            : throw new ArgumentException(DistortionMessages.SlugUnknown, nameof(slugs));
    }

    /// <summary>Makes a catalogue with names and definitions in other languages. The names there were still resolve.</summary>
    /// <param name="words">The language: <c>distortion/</c> with a slug is its name, with <c>/definition</c> behind it its definition. Call it again for a
    /// further language.</param>
    /// <returns>A new catalogue; a distortion without words in the language stays as it is.</returns>
    public DistortionCatalog In(HomeworkWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new DistortionCatalog(All.Select(distortion =>
        {
            var (name, definition) = KeysOf(distortion);
            return distortion with
            {
                Name = words.Find(name) ?? distortion.Name,
                Definition = words.Find(definition) ?? distortion.Definition,
                Aliases = [.. distortion.Aliases.Append(distortion.Name).Distinct(StringComparer.Ordinal)],
            };
        }));
    }

    internal static (string Name, string Definition) KeysOf(Distortion distortion) =>
        ("distortion/" + distortion.Slug, "distortion/" + distortion.Slug + "/definition");

    /// <summary>Finds a distortion by its slug, exactly.</summary>
    /// <param name="slug">The slug as records hold it.</param>
    /// <param name="distortion">The distortion, retired or not.</param>
    /// <returns>Whether the catalogue has it.</returns>
    public bool TryGet(string slug, [NotNullWhen(true)] out Distortion? distortion) => _bySlug.TryGetValue(slug, out distortion);

    /// <summary>Says what a label means: a name, an alias or a slug, in any usual spelling.</summary>
    /// <remarks>Letter case, spaces, hyphens, s/z and ou/o spellings and a final word "thinking" make no difference.</remarks>
    /// <param name="label">The label that a person or a data set gave. It is looked up whole: sentences are not searched.</param>
    /// <param name="source">Whose list it comes from, if that is known; it settles names that authors file differently.</param>
    /// <returns>The distortions that it may stand for, and why.</returns>
    public DistortionResolution Resolve(string label, DistortionSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        var folded = DistortionLabel.Fold(label);
        if (BuiltInDistortions.NoDistortionLabels.Contains(folded))
        {
            return new DistortionResolution(DistortionReason.NoDistortion);
        }

        if (BuiltInDistortions.FeelingLabels.Contains(folded))
        {
            return new DistortionResolution(DistortionReason.FeelingExpressed);
        }

        if (!_byLabel.TryGetValue(folded, out var named))
        {
            return new DistortionResolution(DistortionReason.Unknown);
        }

        return named.Count > 1
            ? new DistortionResolution(DistortionReason.SeveralShareName, named.SelectMany(distortion => Meanings(distortion, source)))
            : ResolveOne(named[0], source);
    }

    private static DistortionResolution ResolveOne(Distortion distortion, DistortionSource? source)
    {
        string[] meanings = [.. Meanings(distortion, source)];
        var reason = distortion.Readings.Count == 0 ? DistortionReason.Named
            : distortion.Readings.Any(reading => reading.Source == source) ? DistortionReason.SettledBySource
            : DistortionReason.AuthorsDiffer;
        return new DistortionResolution(reason, meanings);
    }

    private static IEnumerable<string> Meanings(Distortion distortion, DistortionSource? source)
    {
        if (distortion.Readings.Count == 0)
        {
            return [distortion.Slug];
        }

        var settled = distortion.Readings.Where(reading => reading.Source == source).ToList();
        return (settled.Count > 0 ? settled : distortion.Readings).Select(static reading => reading.Slug);
    }

    private void Add(Distortion distortion)
    {
        if (string.IsNullOrWhiteSpace(distortion.Name) || string.IsNullOrWhiteSpace(distortion.Definition))
        {
            throw new ArgumentException(DistortionMessages.NameBlank, nameof(distortion));
        }

        if (!_bySlug.TryAdd(distortion.Slug, distortion))
        {
            throw new ArgumentException(DistortionMessages.SlugTaken, nameof(distortion));
        }

        foreach (
            var label in distortion
                .Aliases.Append(distortion.Name)
                .Append(distortion.Slug)
                .Select(DistortionLabel.Fold)
                .Where(static label => label.Length > 0)
                .Distinct(StringComparer.Ordinal))
        {
            if (_byLabel.TryGetValue(label, out var sharing))
            {
                sharing.Add(distortion);
            }
            else
            {
                _byLabel.Add(label, [distortion]);
            }
        }
    }

    private void CheckReferences(Distortion distortion)
    {
        if (distortion.Parent is { } parent && !_bySlug.ContainsKey(parent))
        {
            throw new ArgumentException(DistortionMessages.ParentUnknown, nameof(distortion));
        }

        if (distortion.Readings.Any(reading => !_bySlug.TryGetValue(reading.Slug, out var meant) || meant.Readings.Count > 0))
        {
            throw new ArgumentException(DistortionMessages.ReadingUnknown, nameof(distortion));
        }
    }
}
