using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <summary>One step to an answer, with what the record says of it: a member, or a row of the list before it.</summary>
internal sealed class FormStep
{
    /// <summary>Gets the member; null for a row.</summary>
    internal string? Member { get; init; }

    /// <summary>Gets the keys that name the row; null for a row that is named by its number.</summary>
    internal IReadOnlyList<(string Member, string Key)>? Keys { get; init; }

    /// <summary>Gets which of the path's rows it is, from 0.</summary>
    internal int Bracket { get; init; }

    /// <summary>Gets the record that the member is of; null for a row, and where no record is known.</summary>
    internal RecordDescription? Holder { get; init; }

    /// <summary>Gets the member, or the list that the row is of.</summary>
    internal MemberDescription? Known { get; init; }

    /// <summary>Gets the record that stands here, or that each row of the list here is; null for anything else.</summary>
    internal RecordDescription? Held { get; init; }

    /// <summary>Gets the record that stands here; null for a list and for anything else.</summary>
    internal RecordDescription? Record => Member is not null && Known is { IsList: true } ? null : Held;

    /// <summary>Gets how free rows are asked for in the list that stands here, or that the row is of.</summary>
    internal FormControl.Rows? Rows { get; init; }

    /// <summary>Gets a value indicating whether all that is gone through up to here are records of the library's own, lists of them or of texts.</summary>
    internal bool IsOwn { get; init; }

    /// <summary>Gets which of its record's members it is; less than zero where no record is known.</summary>
    internal int Index { get; init; } = -1;

    /// <summary>Gets where the member stands in the table of the library's own; less than zero for any other.</summary>
    internal int Place => IsOwn ? Known!.Place : -1;

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(FormStep);
}
