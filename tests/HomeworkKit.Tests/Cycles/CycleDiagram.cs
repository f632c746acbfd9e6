using System.Text;

namespace HomeworkKit.Tests.Cycles;

/// <summary>Draws a table of moves, from its description alone. Lines end with LF on every system.</summary>
internal static class CycleDiagram
{
    /// <summary>Draws the moves between states as a Mermaid state diagram. Rows that change no state are left out.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The diagram's text.</returns>
    internal static string Mermaid(CycleTable table)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var (from, to, label) in Edges(table))
        {
            text.Append("    ").Append(from is { } state ? NodeOf(state) : "[*]").Append(" --> ").Append(NodeOf(to)).Append(": ").Append(label).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Draws the moves between states in the DOT language. Rows that change no state are left out.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The diagram's text.</returns>
    internal static string Dot(CycleTable table)
    {
        var text = new StringBuilder("digraph cycle {\n    rankdir=LR;\n    start [shape=point];\n");
        foreach (var state in Enum.GetValues<CycleState>())
        {
            text.Append("    ").Append(NodeOf(state)).Append(" [label=\"").Append(KebabCase.Of(state)).Append("\"];\n");
        }

        foreach (var (from, to, label) in Edges(table))
        {
            text.Append("    ")
                .Append(from is { } state ? NodeOf(state) : "start")
                .Append(" -> ")
                .Append(NodeOf(to))
                .Append(" [label=\"")
                .Append(label)
                .Append("\"];\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>Writes every row as a Markdown table: state, trigger, next state, who, and what has to hold.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The table's text. States that share a row stand together.</returns>
    internal static string Markdown(CycleTable table)
    {
        var text = new StringBuilder("| from | trigger | to | who | what has to hold |\n|---|---|---|---|---|\n");
        foreach (
            var rows in table.Rows.GroupBy(static row =>
                (row.Trigger, To: row.From == row.To ? (CycleState?)null : row.To, Who: RolesOf(row), Guards: GuardsOf(row))))
        {
            var froms = rows.Select(static row => row.From is { } from ? KebabCase.Of(from) : "(new)").ToArray();
            text.Append("| ").Append(froms.Length == Enum.GetValues<CycleState>().Length ? "every state" : string.Join(", ", froms))
                .Append(" | ").Append(KebabCase.Of(rows.Key.Trigger))
                .Append(" | ").Append(rows.Key.To is { } to ? KebabCase.Of(to) : "same").Append(rows.First().StartsRound ? ", round + 1" : string.Empty)
                .Append(" | ").Append(rows.Key.Who)
                .Append(" | ").Append(rows.Key.Guards).Append(" |\n");
        }

        return text.ToString();
    }

    private static string RolesOf(CycleTransition row) => string.Join(", ", row.Who.Select(KebabCase.Of));

    private static string GuardsOf(CycleTransition row) => string.Join("; ", row.Guards.Select(static guard => guard.Description));

    private static string NodeOf(CycleState state) => state.ToString();

    private static IEnumerable<(CycleState? From, CycleState To, string Label)> Edges(CycleTable table) =>
        table
            .Rows.Where(static row => row.From != row.To)
            .GroupBy(static row => (row.From, row.To))
            .OrderBy(static edge => edge.Key.From is { } from ? (int)from : -1)
            .ThenBy(static edge => (int)edge.Key.To)
            .Select(static edge =>
                (edge.Key.From, edge.Key.To, string.Join(", ", edge.Select(static row => KebabCase.Of(row.Trigger)).Distinct(StringComparer.Ordinal))));
}
