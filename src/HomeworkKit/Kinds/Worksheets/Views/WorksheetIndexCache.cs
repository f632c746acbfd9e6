namespace HomeworkKit.Kinds;

/// <summary>Keeps what was worked out about a form; no part of its value.</summary>
/// <remarks>Copies of a form share it: whoever finds the work of other items there does it again. Two threads may both do it and find the same.</remarks>
internal sealed class WorksheetIndexCache
{
    private volatile WorksheetIndex? _index;

    /// <summary>Says that any two are equal: what is kept follows from the form's members.</summary>
    /// <param name="obj">The other.</param>
    /// <returns>Whether it is one of these.</returns>
    public override bool Equals(object? obj) => obj is WorksheetIndexCache;

    /// <summary>Returns the same for all.</summary>
    /// <returns>0.</returns>
    public override int GetHashCode() => 0;

    internal WorksheetIndex Of(WorksheetForm form)
    {
        var index = _index;
        return index is not null && index.IsOf(form) ? index : _index = new WorksheetIndex(form);
    }
}
