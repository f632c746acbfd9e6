using System.Globalization;

namespace HomeworkKit.Research;

/// <summary>Puts an apostrophe before text that a spreadsheet would run as a formula.</summary>
internal static class FormulaGuard
{
    /// <summary>Gives the text as it may stand in a cell. For columns of text alone: a negative number is no formula.</summary>
    internal static string Of(string cell) => IsFormula(cell) ? "'" + cell : cell;

    // Some programs drop blanks, control characters and what has no width before they look; and take the full-width and small forms of a sign for the sign.
    private static bool IsFormula(string cell)
    {
        if (cell.Length > 0 && (char.IsControl(cell[0]) || IsSign(cell[0])))
        {
            return true;
        }

        foreach (var character in cell)
        {
            if (!char.IsWhiteSpace(character) && !char.IsControl(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                return IsSign(character);
            }
        }

        return false;
    }

    private static bool IsSign(char character) => character is '=' or '+' or '-' or '@'
        or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'
        or '\uFE66' or '\uFE62' or '\uFE63' or '\uFE6B'
        or '\u2212' or (>= '\u207A' and <= '\u207C') or (>= '\u208A' and <= '\u208C') or '\u2A75' or '\u2A76' or '\uFB29';
}
