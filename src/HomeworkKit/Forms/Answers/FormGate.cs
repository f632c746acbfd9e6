namespace HomeworkKit.Forms;

/// <summary>Decides over an entry whether a question is asked, for kinds whose questions depend on more than one condition over answers.</summary>
internal abstract class FormGate
{
    /// <summary>Says whether the question is asked.</summary>
    internal abstract bool IsOpen(HomeworkEntry? entry);

    /// <summary>Gives the gate of the question in one row.</summary>
    internal abstract FormGate InRow(int row);
}
