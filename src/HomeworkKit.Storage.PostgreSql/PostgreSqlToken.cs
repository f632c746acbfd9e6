namespace HomeworkKit.Storage.PostgreSql;

/// <summary>A place in the feed.</summary>
/// <remarks>Transactions end in another order than they begin, so that no number is a place of its own: what was told is what had ended.</remarks>
/// <param name="Told">What had ended when the feed was read to its end.</param>
/// <param name="Until">What had ended when the reading that is under way began; null at its beginning.</param>
/// <param name="Last">The last change of that reading that was told.</param>
internal sealed record PostgreSqlToken(PostgreSqlSnapshot Told, PostgreSqlSnapshot? Until, (ulong Transaction, Guid Assignment) Last)
{
    internal static PostgreSqlToken After(PostgreSqlSnapshot told) => new(told, null, (told.Oldest, Guid.Empty));

    internal static PostgreSqlToken Read(ChangeToken token)
    {
        var parts = token.Value.Split('/');
        if (token == ChangeToken.Beginning)
        {
            return After(PostgreSqlSnapshot.Nothing);
        }

        if (PostgreSqlSnapshot.TryParse(parts[0], out PostgreSqlSnapshot told))
        {
            if (parts.Length == 1)
            {
                return After(told);
            }

            if (parts.Length == 4
                && PostgreSqlSnapshot.TryParse(parts[1], out PostgreSqlSnapshot until)
                && PostgreSqlSnapshot.TryParse(parts[2], out ulong transaction)
                && Guid.TryParseExact(parts[3], "N", out var assignment))
            {
                return new PostgreSqlToken(told, until, (transaction, assignment));
            }
        }

        throw new ArgumentException(PostgreSqlMessages.Token, nameof(token));
    }

    internal ChangeToken Write() => new(Until is null ? Told.ToString() : $"{Told}/{Until}/{PostgreSqlSnapshot.Hex(Last.Transaction)}/{Last.Assignment:N}");
}
