namespace HomeworkKit.Storage.Providers;

/// <content>The documents of a client.</content>
public abstract partial class TransactionalSession
{
    /// <inheritdoc/>
    public Task<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken = default)
        where T : ContentRecord => ReadAsync((transaction, token) => transaction.GetDocumentAsync<T>(key, token), ofOneMoment: false, cancellationToken);

    /// <inheritdoc/>
    public Task<int> PutDocumentAsync<T>(DocumentKey key, T value, int expectedVersion, CancellationToken cancellationToken = default)
        where T : ContentRecord
    {
        ArgumentNullException.ThrowIfNull(value);
        Check(key, expectedVersion);
        return WriteAsync(
            async (transaction, token) =>
            {
                if (HomeworkJson.ProblemOfWriting(value, transaction.Catalog) is { } problem)
                {
                    throw new HomeworkContentException(StoreCodes.ContentRefused, key, problem);
                }

                var current = await transaction.GetDocumentVersionAsync(key, token).ConfigureAwait(false);
                if (expectedVersion == current)
                {
                    await transaction.PutDocumentAsync(key, current + 1, value, token).ConfigureAwait(false);
                    return current + 1;
                }

                // Putting the same content once more, after a cut connection, is no conflict.
                return expectedVersion + 1 == current && (await transaction.GetDocumentAsync<T>(key, token).ConfigureAwait(false))?.Value.Equals(value) == true
                    ? current
                    : throw new HomeworkConflictException(key, expectedVersion, current);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteDocumentAsync(DocumentKey key, int expectedVersion, CancellationToken cancellationToken = default)
    {
        Check(key, expectedVersion);
        var wasThere = await WriteAsync(
            async (transaction, token) =>
            {
                var current = await transaction.GetDocumentVersionAsync(key, token).ConfigureAwait(false);
                if (current == 0)
                {
                    return false;
                }

                if (expectedVersion != current)
                {
                    throw new HomeworkConflictException(key, expectedVersion, current);
                }

                await transaction.DeleteDocumentAsync(key, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
        if (wasThere)
        {
            await ErasedAsync(cancellationToken).ConfigureAwait(false);
        }

        return wasThere;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken = default) =>
        ReadAsync((transaction, token) => transaction.ListDocumentsAsync(client, token), ofOneMoment: false, cancellationToken);

    private static void Check(DocumentKey key, int expectedVersion)
    {
        if (key.Name.Length == 0)
        {
            throw new ArgumentException(ProviderMessages.NoDocument, nameof(key));
        }

        if (expectedVersion < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(expectedVersion), ProviderMessages.NegativeVersion);
        }
    }
}
