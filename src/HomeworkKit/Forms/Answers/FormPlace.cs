namespace HomeworkKit.Forms;

/// <summary>A path as it is written, with what is asked there and the rows that it names.</summary>
internal sealed class FormPlace(string path, FormAsked asked, FormStep[] steps, int slot)
{
    internal string Path => path;

    internal FormAsked Asked => asked;

    /// <summary>Gets one of 64 bits: places whose bits differ are not the same.</summary>
    internal ulong Mark { get; } = 1UL << (slot & 63);

    internal FormStep[] Steps => steps;

    /// <summary>Gets the numbers of the rows that the path names, by <see cref="FormStep.Bracket"/>.</summary>
    internal int[] Rows { get; } = FormAsked.RowsIn(path, steps);

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(FormPlace);
}
