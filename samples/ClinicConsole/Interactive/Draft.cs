using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Something half-written that is no event yet, such as a plan: kept in the store at every step, and gone once it is put forward.</summary>
/// <param name="host">The app.</param>
/// <param name="key">Under which name it is kept.</param>
/// <param name="value">What there is so far.</param>
/// <param name="version">Its version in the store; 0 for none.</param>
internal sealed class Draft<T>(HomeworkHost host, DocumentKey key, T value, int version)
    where T : ContentRecord
{
    private int _version = version;

    /// <summary>Gets what there is so far.</summary>
    internal T Value { get; private set; } = value;

    /// <summary>Gets a value indicating whether it was begun earlier.</summary>
    internal bool WasBegun { get; } = version > 0;

    internal async Task KeepAsync(T value)
    {
        _version = await host.Store.PutDocumentAsync(key, value, _version, CancellationToken.None);
        Value = value;
    }

    internal async Task DropAsync()
    {
        if (_version > 0)
        {
            await host.Store.DeleteDocumentAsync(key, _version, CancellationToken.None);
        }
    }

    internal static async Task<Draft<T>> OpenAsync(HomeworkHost host, ClientRef client, string name, T fresh)
    {
        var key = new DocumentKey(client, $"draft/{name}");
        var kept = await host.Store.GetDocumentAsync<T>(key, CancellationToken.None);
        return new Draft<T>(host, key, kept?.Value ?? fresh, kept?.Version ?? 0);
    }
}
