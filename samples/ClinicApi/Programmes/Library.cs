using HomeworkKit.Programmes;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Programmes;

/// <summary>The clinic's library: templates of homework, and programmes made of them. Documents of the store that are nobody's.</summary>
internal sealed class Library(IHomeworkStore store)
{
    public async Task<TemplateLibrary> TemplatesAsync(CancellationToken cancellationToken) =>
        new(await AllAsync<AssignmentTemplate>("library/template/", cancellationToken));

    public async Task<IReadOnlyList<Programme>> ProgrammesAsync(CancellationToken cancellationToken) =>
        await AllAsync<Programme>("library/programme/", cancellationToken);

    private async Task<List<T>> AllAsync<T>(string prefix, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        List<T> found = [];
        foreach (
            var known in (await store.ListDocumentsAsync(default, cancellationToken)).Where(one => one.Key.Name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            if (await store.GetDocumentAsync<T>(known.Key, cancellationToken) is { } stored)
            {
                found.Add(stored.Value);
            }
        }

        return found;
    }
}
