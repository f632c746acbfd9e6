namespace HomeworkKit.Storage.PostgreSql;

/// <summary>The texts of this folder's exceptions. None repeats what was entered.</summary>
internal static class PostgreSqlMessages
{
    internal const string Partitions = "Tables are divided into 1 or more parts.";
    internal const string Token = "The text is no change token of this store.";
    internal const string NoTransaction = "The transaction has ended.";
    internal const string ConnectionString = "The text is no connection string.";
    internal const string Again = "Another transaction made the same history first: the work is done again.";
}
