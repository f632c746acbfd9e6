namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Choices among things rather than texts.</summary>
internal static class Dialogues
{
    internal const string Back = "Back";

    /// <summary>Lets somebody choose one of some things, or go back.</summary>
    /// <returns>What was chosen; null for back.</returns>
    internal static async Task<T?> ChooseOrBackAsync<T>(
        this IDialogue dialogue,
        ConsoleText text,
        string question,
        IReadOnlyList<(string Label, T Value)> choices)
        where T : class
    {
        var chosen = await dialogue.ChooseAsync(text[question], [.. choices.Select(static choice => choice.Label), text[Back]]);
        return chosen == choices.Count ? null : choices[chosen].Value;
    }

    /// <summary>Asks for a text that nothing depends on.</summary>
    /// <returns>The text; null where nothing was given.</returns>
    internal static async Task<string?> OptionalAsync(this IDialogue dialogue, string question, string? current = null) =>
        await dialogue.AskAsync(question, current) switch
        {
            { Kind: AnswerKind.Given, Text: var text } => text,
            { Kind: AnswerKind.Cleared } => null,
            _ => current,
        };

    internal static async Task<bool> IsSureAsync(this IDialogue dialogue, ConsoleText text, string question) =>
        await dialogue.ChooseAsync(text[question], [text["Yes"], text["No"]]) == 0;

    /// <summary>Ends a question that has no sign at its end with a colon.</summary>
    internal static string Ended(string question) => char.IsLetterOrDigit(question[^1]) ? question + ":" : question;
}
