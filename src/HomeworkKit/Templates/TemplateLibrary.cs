using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit;

/// <summary>A clinician's or a clinic's templates in all their versions, to find one and to look for some.</summary>
/// <remarks>Immutable and thread-safe. Of two with the same id and version the later given counts.</remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is looked things up in, not gone through.")]
public sealed class TemplateLibrary
{
    private readonly Dictionary<(TemplateId Id, int Version), AssignmentTemplate> _all = [];
    private readonly Dictionary<TemplateId, AssignmentTemplate> _newest = [];

    /// <summary>Makes a library.</summary>
    /// <param name="templates">The templates in any order.</param>
    public TemplateLibrary(IEnumerable<AssignmentTemplate> templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        foreach (var template in templates)
        {
            _all[(template.Id, template.VersionOrFirst)] = template;
            if (!_newest.TryGetValue(template.Id, out var known) || known.VersionOrFirst <= template.VersionOrFirst)
            {
                _newest[template.Id] = template;
            }
        }
    }

    /// <summary>Gets the library without templates.</summary>
    public static TemplateLibrary Empty { get; } = new([]);

    /// <summary>Gets how many templates there are, each version counted.</summary>
    public int Count => _all.Count;

    /// <summary>Finds one version of a template.</summary>
    /// <param name="id">The template.</param>
    /// <param name="version">The version.</param>
    /// <returns>The template; null if the library does not have it.</returns>
    public AssignmentTemplate? Find(TemplateId id, int version) => _all.GetValueOrDefault((id, version));

    /// <summary>Finds the newest version of a template, in use or not.</summary>
    /// <param name="id">The template.</param>
    /// <returns>The template; null if the library does not have it.</returns>
    public AssignmentTemplate? FindNewest(TemplateId id) => _newest.GetValueOrDefault(id);

    /// <summary>Looks for templates among the newest versions.</summary>
    /// <param name="query">Which.</param>
    /// <param name="now">The moment that retirement is judged by.</param>
    /// <returns>The templates, those whose title has all the words first, then by title.</returns>
    public IReadOnlyList<AssignmentTemplate> Search(TemplateQuery query, Instant now)
    {
        ArgumentNullException.ThrowIfNull(query);
        string[] words = query.Text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return ValueList.From(_newest.Values
            .Where(template => Matches(template, query, words, now))
            .OrderBy(template => Array.TrueForAll(words, word => Has(template.Title, word)) ? 0 : 1)
            .ThenBy(static template => template.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(static template => template.Id.Value)) ?? [];
    }

    private static bool Matches(AssignmentTemplate template, TemplateQuery query, string[] words, Instant now) =>
        (query.IncludeRetired || template.RetiredAt is not { } retired || retired > now)
        && (query.Purpose is null || query.Purpose == template.Purpose)
        && (query.Owner is null || query.Owner == template.Owner)
        && (query.Approach is null || string.Equals(query.Approach, template.Approach, StringComparison.OrdinalIgnoreCase))
        && (query.Language is null || IsOfLanguage(template.Language, query.Language))
        && query.Tags.All(tag => template.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase))
        && Array.TrueForAll(words, word => Texts(template).Any(text => Has(text, word)));

    private static IEnumerable<string?> Texts(AssignmentTemplate template) =>
        [template.Title, template.Approach, template.Source, template.Instructions, .. template.Tags, .. template.Skills.Select(static skill => skill.Name)];

    private static bool Has(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsOfLanguage(string? language, string asked) =>
        language is not null
        && language.StartsWith(asked, StringComparison.OrdinalIgnoreCase)
        && (language.Length == asked.Length || language[asked.Length] == '-');
}
