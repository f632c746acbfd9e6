using System.Globalization;

namespace HomeworkKit;

/// <summary>Words at one value of a scale, for example 0 "not at all".</summary>
/// <param name="Value">The value that the words stand at.</param>
/// <param name="Label">The words, as the client reads them.</param>
public sealed partial record ScaleAnchor(decimal Value, string Label)
{
    /// <summary>Returns the value alone: the words may be a client's own.</summary>
    /// <returns>The number, invariant.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
