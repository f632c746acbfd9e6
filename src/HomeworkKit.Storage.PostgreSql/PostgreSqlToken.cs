using System.Globalization;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>A place in the feed: the transaction of the last change that was told, and the assignment within it.</summary>
internal static class PostgreSqlToken
{
    internal static (ulong Transaction, Guid Assignment) Read(ChangeToken token)
    {
        if (token.Value.Length == 0)
        {
            return default;
        }

        var parts = token.Value.Split('.');
        return parts.Length == 2
            && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var transaction)
            && Guid.TryParseExact(parts[1], "N", out var assignment)
                ? (transaction, assignment)
                : throw new ArgumentException(PostgreSqlMessages.Token, nameof(token));
    }

    internal static ChangeToken Write(string transaction, Guid assignment) => new(transaction + "." + assignment.ToString("N"));
}
