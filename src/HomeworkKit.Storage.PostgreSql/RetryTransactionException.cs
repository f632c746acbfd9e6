namespace HomeworkKit.Storage.PostgreSql;

/// <summary>Ends a transaction whose work has to be done again, because another one made the same history in the meantime. Never leaves the store.</summary>
internal sealed class RetryTransactionException() : Exception(PostgreSqlMessages.Again);
