using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>Turns the driver's exceptions into the store's. Their texts are not passed on: servers quote values.</summary>
internal static class PostgreSqlErrors
{
    internal static HomeworkStoreException Of(NpgsqlException exception)
    {
        if (exception is not PostgresException { SqlState: var state })
        {
            return new HomeworkStoreUnavailableException(StoreCodes.Unreachable, isTransient: true);
        }

        var provider = "postgresql/" + state;
        return state switch
        {
            PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.LockNotAvailable
            or PostgresErrorCodes.QueryCanceled => new HomeworkStoreUnavailableException(StoreCodes.Locked, provider, isTransient: true),
            PostgresErrorCodes.DiskFull => new HomeworkStoreUnavailableException(StoreCodes.Full, provider),
            PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege => new HomeworkStoreUnavailableException(
                StoreCodes.ReadOnly,
                provider),
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new HomeworkContentException(StoreCodes.Corrupted),
            PostgresErrorCodes.IoError => new HomeworkStoreUnavailableException(StoreCodes.InputOutput, provider),
            PostgresErrorCodes.TooManyConnections
            or PostgresErrorCodes.AdminShutdown
            or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow => new HomeworkStoreUnavailableException(StoreCodes.Unreachable, provider, isTransient: true),
            PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                new HomeworkStoreUnavailableException(StoreCodes.CannotOpen, provider),
            _ when state.StartsWith("08", StringComparison.Ordinal) => new HomeworkStoreUnavailableException(
                StoreCodes.Unreachable,
                provider,
                isTransient: true),
            _ => new HomeworkStoreUnavailableException(StoreCodes.Failed, provider),
        };
    }

    /// <summary>Says whether a transaction that ended so may simply be run again: it was rolled back for the sake of another.</summary>
    internal static bool MayRunAgain(Exception exception) =>
        exception
            is RetryTransactionException
                or PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };
}
