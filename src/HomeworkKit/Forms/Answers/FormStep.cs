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

    /// <summary>Gets the record that stands here; null for anything else.</summary>
    internal RecordDescription? Record { get; init; }

    /// <summary>Gets how free rows are asked for in the list that stands here, or that the row is of.</summary>
    internal FormControl.Rows? Rows { get; init; }

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(FormStep);
}
