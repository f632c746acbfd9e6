namespace HomeworkKit.Validation;

/// <summary>The texts of this folder.</summary>
internal static class ValidationMessages
{
    internal const string CodeForm = "A rule's code is an area and what holds there, in lower-case words with hyphens, as in thought-record/situation-missing.";
    internal const string UncodedRule = "A rule without a code of its own did not hold.";
}
