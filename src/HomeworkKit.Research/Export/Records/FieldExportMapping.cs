namespace HomeworkKit.Research;

/// <summary>The decision about one member of an entry or a task.</summary>
/// <param name="Path">The member as JSON spells it, with dots between levels and without marks for lists: <c>emotions.before</c>.</param>
/// <param name="Role">What becomes of it.</param>
/// <param name="Label">What it means, in a line.</param>
/// <param name="Unit">What it is counted in; null where that goes without saying.</param>
public sealed record FieldExportMapping(string Path, FieldRole Role, string Label, string? Unit = null)
{
    /// <summary>Gets the column's name or, where there are several columns, what their names begin with.</summary>
    /// <value>Null: the path in snake case. In a list, without the list's own name. Of a member that holds others: what their names begin with.</value>
    public string? Name { get; init; }

    /// <summary>Decides that a member is exported in columns of its type.</summary>
    /// <param name="path">The member.</param>
    /// <param name="label">What it means.</param>
    /// <param name="unit">What it is counted in.</param>
    /// <returns>The decision.</returns>
    public static FieldExportMapping Data(string path, string label, string? unit = null) => new(path, FieldRole.Data, label, unit);

    /// <summary>Decides that a member is free text.</summary>
    /// <param name="path">The member.</param>
    /// <param name="label">What it means.</param>
    /// <returns>The decision.</returns>
    public static FieldExportMapping Prose(string path, string label) => new(path, FieldRole.Prose, label);

    /// <summary>Decides that a member is a short word or key.</summary>
    /// <param name="path">The member.</param>
    /// <param name="label">What it means.</param>
    /// <returns>The decision.</returns>
    public static FieldExportMapping ShortText(string path, string label) => new(path, FieldRole.ShortText, label);

    /// <summary>Decides that a member is not exported.</summary>
    /// <param name="path">The member.</param>
    /// <param name="label">What it means.</param>
    /// <returns>The decision.</returns>
    public static FieldExportMapping Excluded(string path, string label) => new(path, FieldRole.Excluded, label);
}
