namespace HomeworkKit.Storage.Sqlite;

/// <summary>The texts of this folder's exceptions. None repeats what was entered.</summary>
internal static class SqliteMessages
{
    internal const string Token = "The text is no change token of this store.";
    internal const string NoTransaction = "The connection has no transaction that is still open.";
    internal const string Closed = "The connection is closed.";
    internal const string NotAFile = "A store is a file: for one in memory take the in-memory store.";
    internal const string MaximumBytes = "A store needs room for at least one page.";
}
