using System.Collections;

namespace HomeworkKit.Research;

/// <summary>Figures about one thing, in a fixed order, each under a definition of its own.</summary>
public sealed class MeasureSet : IReadOnlyList<Measure>
{
    private readonly Measure[] _measures;

    internal MeasureSet(params Measure[] measures) => _measures = measures;

    /// <inheritdoc/>
    public int Count => _measures.Length;

    /// <inheritdoc/>
    public Measure this[int index] => _measures[index];

    /// <summary>Gets the figure under a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <exception cref="KeyNotFoundException">The set has no figure under it.</exception>
    public Measure this[MeasureDefinition definition] =>
        Array.Find(_measures, measure => measure.Definition == definition) ?? throw new KeyNotFoundException(definition?.Citation);

    /// <inheritdoc/>
    public IEnumerator<Measure> GetEnumerator() => ((IEnumerable<Measure>)_measures).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
