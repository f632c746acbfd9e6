namespace HomeworkKit.Samples.ClinicApi.Pages.Today;

/// <summary>Something that was said about a piece of homework.</summary>
/// <param name="By">Who said it, by name.</param>
/// <param name="At">When.</param>
/// <param name="What">What kind of word it is.</param>
/// <param name="Text">The words.</param>
public sealed record SaidLine(string By, Instant At, string What, string Text)
{
    /// <summary>Says nothing of what was said.</summary>
    public override string ToString() => nameof(SaidLine);

    internal static IReadOnlyList<SaidLine> Of(IEnumerable<CycleNote> notes, Func<Actor, string> named, PageText words) =>
        [
            .. notes
                .OrderBy(static note => note.At)
                .Select(note => new SaidLine(named(note.By), note.At, words.Of(note.Trigger), note.Text ?? words["no words given"])),
        ];
}
