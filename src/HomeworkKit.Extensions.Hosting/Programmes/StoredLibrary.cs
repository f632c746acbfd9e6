using HomeworkKit.Programmes;
using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Programmes with their templates as they are stored, kept for a while: published versions are not changed.</summary>
/// <param name="store">The store.</param>
/// <param name="kept">How long what was read is kept.</param>
internal sealed class StoredLibrary(IHomeworkStore store, Duration kept)
{
    private readonly Dictionary<(ProgrammeId Id, int Version), (StoredProgramme Programme, Instant Until)> _known = [];

    /// <summary>Gives a programme with the templates of its steps; null if it is not there.</summary>
    internal async Task<StoredProgramme?> FindAsync(ProgrammeId id, int version, Instant now, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((id, version), out var known) && known.Until > now)
        {
            return known.Programme;
        }

        if (
            await store.GetDocumentAsync<Programme>(ProgrammeDocuments.Programme(id, version), cancellationToken).ConfigureAwait(false)
            is not { Value: var programme })
        {
            return null;
        }

        List<AssignmentTemplate> templates = [];
        (TemplateId Template, int Version)[] needed = [.. programme.Steps.Select(static step => (step.Template, step.TemplateVersion)).Distinct()];
        foreach (var (template, of) in needed)
        {
            if (
                await store.GetDocumentAsync<AssignmentTemplate>(ProgrammeDocuments.Template(template, of), cancellationToken).ConfigureAwait(false) is
                { } stored)
            {
                templates.Add(stored.Value);
            }
        }

        var found = new StoredProgramme(programme, new TemplateLibrary(templates));

        // What is incomplete is asked for again: somebody may be importing it.
        if (templates.Count == needed.Length)
        {
            _known[(id, version)] = (found, now + kept);
        }

        return found;
    }
}
