namespace HomeworkKit.Words;

/// <summary>The texts of this folder's exceptions. None repeats what was entered.</summary>
internal static class WordMessages
{
    internal const string Refused = "The words are refused: see Code and Key.";
}
