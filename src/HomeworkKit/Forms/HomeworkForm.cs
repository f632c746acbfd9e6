namespace HomeworkKit.Forms;

/// <summary>The questions of one assignment: what its entry is filled in by, page by page, in the order in which it is done.</summary>
/// <remarks>Made by <see cref="FormBuilder"/>. It holds no answers. Equality is by value.</remarks>
public sealed partial record HomeworkForm
{
    /// <summary>Gets the name of the kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the pages, in order: what belongs on one screen.</summary>
    public IReadOnlyList<FormPage> Pages { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the fields that an app fills: nobody is asked for them.</summary>
    public IReadOnlyList<FormPath> AppFields { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets all questions, in order, each before its parts.</summary>
    public IEnumerable<FormQuestion> Questions => Pages.SelectMany(static page => page.Questions).SelectMany(static question => question.WithParts());

    /// <summary>Finds the question of a path.</summary>
    /// <param name="path">The path, in a row or in any row.</param>
    /// <returns>The question, with its path as the form has it; null if the form does not ask it.</returns>
    public FormQuestion? Find(FormPath path)
    {
        if (!FormPath.IsPath(path.Text))
        {
            return null;
        }

        var template = FormPath.Template(path.Text);
        return Questions.FirstOrDefault(question => string.Equals(question.Path.Text, template, StringComparison.Ordinal));
    }

    /// <summary>Returns the name of the kind.</summary>
    /// <returns><see cref="Kind"/>.</returns>
    public override string ToString() => Kind;
}
