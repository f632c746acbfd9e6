namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>What an answer is.</summary>
internal enum AnswerKind
{
    /// <summary>Something was typed.</summary>
    Given,

    /// <summary>The question was passed over: it stays as it is.</summary>
    Skipped,

    /// <summary>It is to be blank again.</summary>
    Cleared,

    /// <summary>Back to the question before.</summary>
    Back,
}
