using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <summary>One answer that is written: where, to which question, and whether it is there already.</summary>
internal sealed class FormAnswer(FormPath path, FormAsked asked, FormStep[] steps, int[] rows, FormValue? value, bool isSame)
{
    internal FormPath Path => path;

    internal FormStep[] Steps => steps;

    /// <summary>Gets the numbers of the rows that the path names, by <see cref="FormStep.Bracket"/>.</summary>
    internal int[] Rows => rows;

    internal FormAsked Asked => asked;

    internal FormValue? Value => value;

    internal bool IsSame => isSame;

    /// <summary>Gets the member that takes it, or the list of whose rows it is one.</summary>
    internal MemberDescription? Taker => steps[^1].Known;

    /// <summary>Gets a value indicating whether it is a list itself.</summary>
    internal bool IsList => steps[^1].Member is not null && Taker is { IsList: true };

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(FormAnswer);
}
