namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Questions and answers: on a terminal, or from a file of answers.</summary>
internal interface IDialogue
{
    /// <summary>Asks for a text.</summary>
    /// <param name="question">The question.</param>
    /// <param name="current">What is there already; null for nothing.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="LeftException">Somebody left.</exception>
    Task<Answer> AskAsync(string question, string? current = null);

    /// <summary>Lets somebody choose.</summary>
    /// <param name="question">The question.</param>
    /// <param name="choices">What there is to choose from.</param>
    /// <returns>Which one, from 0.</returns>
    /// <exception cref="LeftException">Somebody left.</exception>
    Task<int> ChooseAsync(string question, IReadOnlyList<string> choices);
}
