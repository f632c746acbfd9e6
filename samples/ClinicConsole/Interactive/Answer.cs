namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>What somebody answered to a question.</summary>
/// <param name="Kind">Whether it is an answer at all.</param>
/// <param name="Text">What was typed; empty unless something was given.</param>
internal readonly record struct Answer(AnswerKind Kind, string Text)
{
    private const string BackWord = "<";
    private const string ClearWord = "-";

    /// <summary>What can be typed instead of an answer, in words.</summary>
    internal const string Help =
        "Press Enter to leave a question as it is, or type - to clear it, < to go back. Ctrl+C or Ctrl+D leaves; everything so far is saved.";

    internal static Answer Of(string typed) => typed.Trim() switch
    {
        "" => new(AnswerKind.Skipped, string.Empty),
        BackWord => new(AnswerKind.Back, string.Empty),
        ClearWord => new(AnswerKind.Cleared, string.Empty),
        var text => new(AnswerKind.Given, text),
    };
}
