using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <summary>One answer that is written: where, to which question, and whether it is there already.</summary>
internal sealed class FormAnswer(FormPlace place, FormValue? value, bool isSame) : IFormItem
{
    internal FormPlace Place => place;

    internal FormStep[] Steps => place.Steps;

    internal FormValue? Value => value;

    internal bool IsSame => isSame;

    /// <summary>Gets the member that takes it, or the list of whose rows it is one.</summary>
    internal MemberDescription? Taker => place.Steps[^1].Known;

    /// <summary>Gets a value indicating whether it is a list itself.</summary>
    internal bool IsList => place.Steps[^1].Member is not null && Taker is { IsList: true };

    /// <inheritdoc/>
    public string? Text => value switch
    {
        FormValue.Text text => text.Words,
        FormValue.Choice choice when !IsList => choice.Key,
        _ => null,
    };

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(FormAnswer);
}
