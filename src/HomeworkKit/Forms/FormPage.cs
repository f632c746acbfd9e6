namespace HomeworkKit.Forms;

/// <summary>What belongs on one screen.</summary>
public sealed partial record FormPage
{
    /// <summary>Makes a page.</summary>
    /// <param name="key">The key, under which its title is found.</param>
    /// <param name="stage">When it has its place.</param>
    /// <param name="questions">The questions, in order.</param>
    public FormPage(string key, FormStage stage, IReadOnlyList<FormQuestion> questions) =>
        (Key, Stage, Questions) = (key, stage, ValueList.From(questions) ?? []);

    /// <summary>Gets the key, under which its title is found.</summary>
    /// <value>For example <c>thought-record/page/situation</c>.</value>
    public string Key { get; }

    /// <summary>Gets when it has its place.</summary>
    public FormStage Stage { get; }

    /// <summary>Gets the questions, in order.</summary>
    public IReadOnlyList<FormQuestion> Questions { get => field ?? []; }

    /// <summary>Returns the key.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;
}
