using System.Collections;

namespace HomeworkKit.Kinds;

/// <summary>A shelf of worksheets, in the order of their names.</summary>
/// <remarks>
/// Those that come with the library are data in our own words, each with its source; they are read when they are first asked for. A clinic makes a shelf of its
/// own from texts of the same form.
/// </remarks>
public sealed class WorksheetLibrary : IReadOnlyList<WorksheetTemplate>
{
    private static readonly Lazy<WorksheetLibrary> Shelf = new(static () => new WorksheetLibrary(WorksheetLibraryTexts.All));

    private readonly IReadOnlyList<WorksheetTemplate> _templates;

    /// <summary>Makes a shelf.</summary>
    /// <param name="texts">The worksheets, each as JSON with the members <c>form</c>, <c>example</c> and <c>purpose</c>.</param>
    /// <exception cref="HomeworkJsonException">A text is no worksheet.</exception>
    public WorksheetLibrary(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        _templates = ValueList.From(texts.Select(json.ReadValue<WorksheetTemplate>).OrderBy(static template => template.Form.Id, StringComparer.Ordinal)) ?? [];
    }

    /// <summary>Gets the worksheets that come with the library.</summary>
    public static WorksheetLibrary BuiltIn => Shelf.Value;

    /// <inheritdoc/>
    public int Count => _templates.Count;

    /// <inheritdoc/>
    public WorksheetTemplate this[int index] => _templates[index];

    /// <summary>Gets the worksheet of a form.</summary>
    /// <param name="id">The id of the form; of the built-in ones the last part is enough, as in <c>diary-card</c>.</param>
    /// <returns>The worksheet.</returns>
    /// <exception cref="KeyNotFoundException">The shelf has no such worksheet.</exception>
    public WorksheetTemplate this[string id] => Find(id) ?? throw new KeyNotFoundException(WorksheetMessages.NoSuchWorksheet);

    /// <summary>Finds the worksheet of a form.</summary>
    /// <param name="id">The id of the form; of the built-in ones the last part is enough, as in <c>diary-card</c>.</param>
    /// <returns>The worksheet; null if the shelf has none of that id.</returns>
    public WorksheetTemplate? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _templates.FirstOrDefault(template => string.Equals(template.Form.Id, id, StringComparison.Ordinal)
            || (template.Form.Id.EndsWith(id, StringComparison.Ordinal) && template.Form.Id.Length > id.Length && template.Form.Id[^(id.Length + 1)] == '/'));
    }

    /// <inheritdoc/>
    public IEnumerator<WorksheetTemplate> GetEnumerator() => _templates.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
