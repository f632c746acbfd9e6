using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>Says whether an item of a form is asked, by all that was answered before it: a hidden answer counts for nothing.</summary>
/// <param name="form">The form.</param>
/// <param name="key">The key of the item.</param>
/// <param name="section">The key of the repeated section that it stands in; null for none.</param>
/// <param name="row">The row of that section; null for any.</param>
/// <param name="tableRow">The key of the table's row; null for an item outside a table.</param>
/// <param name="onlyBlank">Whether it is asked only as long as the item has no answer.</param>
internal sealed class WorksheetGate(WorksheetForm form, string key, string? section, int? row, string? tableRow, bool onlyBlank) : FormGate
{
    private readonly (WorksheetForm Form, string Key, string? Section, int? Row, string? TableRow, bool OnlyBlank) _value = (
        form,
        key,
        section,
        row,
        tableRow,
        onlyBlank);

    /// <summary>Compares by value, as questions do.</summary>
    /// <param name="obj">The other.</param>
    /// <returns>Whether both ask the same of the same form.</returns>
    public override bool Equals(object? obj) => obj is WorksheetGate other && _value.Equals(other._value);

    /// <summary>Returns a hash of the key: the form is large.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value.Key);

    internal override FormGate InRow(int row) => _value.Section is null || _value.Row is not null
        ? this
        : new WorksheetGate(_value.Form, _value.Key, _value.Section, row, _value.TableRow, _value.OnlyBlank);

    internal override bool IsOpen(HomeworkEntry? entry)
    {
        var (form, key, section, row, tableRow, onlyBlank) = _value;
        if (section is not null && row is null)
        {
            return true;
        }

        var view = form.See(section is not null && row is { } number ? WithRow(entry as WorksheetEntry, section, number) : entry as WorksheetEntry);
        return view.TryGet(key, row ?? 0, tableRow, out var item)
            && item.Why != WorksheetItemState.Hidden
            && !(onlyBlank && item.Why == WorksheetItemState.Answered);
    }

    // A row that is only offered yet is looked at as if it stood there, without an answer.
    private static WorksheetEntry? WithRow(WorksheetEntry? entry, string section, int row)
    {
        var rows = entry?.Repeats.FirstOrDefault(repeat => string.Equals(repeat.Section, section, StringComparison.Ordinal))?.Rows ?? [];
        if (row < rows.Count)
        {
            return entry;
        }

        var others = entry?.Repeats.Where(repeat => !string.Equals(repeat.Section, section, StringComparison.Ordinal)) ?? [];
        var filled = new WorksheetRepeat { Section = section, Rows = [.. rows, .. Enumerable.Repeat(new WorksheetRow(), row + 1 - rows.Count)] };
        return (entry ?? new WorksheetEntry()) with { Repeats = [.. others, filled] };
    }
}
