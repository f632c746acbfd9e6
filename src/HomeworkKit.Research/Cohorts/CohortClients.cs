using System.Collections;

namespace HomeworkKit.Research;

/// <summary>The clients of a cohort as a list over the table of their sums.</summary>
internal sealed class CohortClients(ClientTable table, CohortSummarizer figures) : IReadOnlyList<ClientSummary>, IEquatable<CohortClients>
{
    private readonly int[] _order = table.InOrder();

    public int Count => _order.Length;

    internal CohortSummarizer Figures => figures;

    /// <summary>Gets the rows of the table in the order of the clients.</summary>
    internal IReadOnlyList<int> Rows => _order;

    public ClientSummary this[int index] =>
        index >= 0 && index < Count ? new ClientSummary(this, _order[index]) : throw new ArgumentOutOfRangeException(nameof(index));

    internal ref readonly ClientSums SumsOf(int row) => ref table.At(row);

    internal string NameOf(int row) => table.NameOf(row);

    public IEnumerator<ClientSummary> GetEnumerator()
    {
        foreach (var row in _order)
        {
            yield return new ClientSummary(this, row);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(CohortClients? other) => other is not null && Count == other.Count && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as CohortClients);

    public override int GetHashCode() => Count;
}
