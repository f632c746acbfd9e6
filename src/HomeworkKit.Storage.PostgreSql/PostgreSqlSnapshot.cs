using System.Globalization;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>Which transactions had ended at a moment: those below a number, without the ones that were open.</summary>
/// <param name="Limit">The first transaction of which nothing is known.</param>
/// <param name="Open">The open ones below it, oldest first.</param>
internal sealed record PostgreSqlSnapshot(ulong Limit, IReadOnlyList<ulong> Open)
{
    // A token has room for two snapshots of so many. They are counted and not measured, so that a later one always knows what an earlier one knew.
    private const int MostOpen = 20;

    /// <summary>Before every transaction.</summary>
    internal static PostgreSqlSnapshot Nothing { get; } = new(1, []);

    /// <summary>The oldest transaction that had not ended.</summary>
    internal ulong Oldest => Open.Count == 0 ? Limit : Open[0];

    /// <summary>Reads what the server says of now.</summary>
    /// <param name="text">The server's form: oldest, limit, and the open ones.</param>
    /// <param name="isReplica">Whether a replica says so: it does not tell which transactions are open, only the oldest.</param>
    internal static PostgreSqlSnapshot Of(string text, bool isReplica)
    {
        var parts = text.Split(':');
        if (isReplica)
        {
            return new PostgreSqlSnapshot(Number(parts[0]), []);
        }

        // Where more are open, it ends at the first that finds no room: what lies behind is told later.
        var open = parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        return open.Length > MostOpen ? new PostgreSqlSnapshot(open[MostOpen], open[..MostOpen]) : new PostgreSqlSnapshot(Number(parts[1]), open);
    }

    /// <summary>Gives the same without the numbers behind one.</summary>
    /// <remarks>
    /// A transaction that wrote nothing that lasts leaves no trace of its number: after a crash the server gives the number again, to one that may write. What
    /// is known ends where something was written.
    /// </remarks>
    internal PostgreSqlSnapshot UpTo(ulong last) => last >= Limit - 1 ? this : new PostgreSqlSnapshot(last + 1, [.. Open.Where(open => open <= last)]);

    /// <summary>The next number that the server gives, by what it says of now.</summary>
    internal static ulong NextOf(string text) => Number(text.Split(':')[1]);

    internal static bool TryParse(ReadOnlySpan<char> text, out PostgreSqlSnapshot snapshot)
    {
        snapshot = Nothing;
        var end = text.IndexOf(':');
        if (!TryParse(end < 0 ? text : text[..end], out ulong limit) || limit == 0)
        {
            return false;
        }

        var open = new List<ulong>();
        if (end >= 0)
        {
            foreach (var part in text[(end + 1)..].ToString().Split(','))
            {
                if (!TryParse(part, out ulong below) || below == 0 || below >= limit || (open.Count > 0 && limit - below <= open[^1]))
                {
                    return false;
                }

                open.Add(limit - below);
            }
        }

        snapshot = new PostgreSqlSnapshot(limit, open);
        return true;
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out ulong number) =>
        ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);

    /// <summary>The server's form.</summary>
    internal string ToServer() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Oldest}:{Limit}:{string.Join(',', Open.Select(static one => one.ToString(CultureInfo.InvariantCulture)))}");

    /// <summary>The form within a token: the limit, and how far below it each open one is.</summary>
    public override string ToString() =>
        Hex(Limit) + (Open.Count == 0 ? string.Empty : ":" + string.Join(',', Open.Select(one => Hex(Limit - one))));

    internal static string Hex(ulong number) => number.ToString("x", CultureInfo.InvariantCulture);

    private static ulong Number(string text) => ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
