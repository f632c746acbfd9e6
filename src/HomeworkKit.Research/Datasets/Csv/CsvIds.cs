using System.Globalization;
using System.Text;

namespace HomeworkKit.Research;

/// <summary>Turns a file's ids into references by a stated rule.</summary>
public static class CsvIds
{
    /// <summary>Gives the reference of an id.</summary>
    /// <param name="id">The id as it stands in the file.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The reference; null where the rule gives none.</returns>
    public static ClientRef? ToClient(string id, CsvIdRule rule)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ClientRef.TryParse(rule == CsvIdRule.Rewritten ? Rewrite(id) : id, null, out var client) ? client : null;
    }

    private static string Rewrite(string id)
    {
        var text = new StringBuilder(id.Length);
        foreach (var one in Encoding.UTF8.GetBytes(id))
        {
            if (char.IsAsciiLetterOrDigit((char)one) || one is (byte)'-' or (byte)'.')
            {
                text.Append((char)one);
            }
            else
            {
                text.Append('_').Append(one.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }
}
