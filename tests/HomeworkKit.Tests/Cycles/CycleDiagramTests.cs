using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Cycles;

public sealed class CycleDiagramTests
{
    [Fact]
    public void Mermaid_draws_every_move_between_states() => GoldenFile.Check("cycle.mmd", CycleDiagram.Mermaid(CycleTable.Standard));

    [Fact]
    public void Dot_draws_the_same_moves() => GoldenFile.Check("cycle.dot", CycleDiagram.Dot(CycleTable.Standard));

    [Fact]
    public void Markdown_has_every_row_of_the_table() => GoldenFile.Check("cycle-table.md", CycleDiagram.Markdown(CycleTable.Standard));

    [Fact]
    public void Lines_end_with_a_line_feed_on_every_system()
    {
        foreach (
            var text in (string[])[CycleDiagram.Mermaid(CycleTable.Standard), CycleDiagram.Dot(CycleTable.Standard), CycleDiagram.Markdown(CycleTable.Standard)]
        )
        {
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
        }
    }
}
