namespace HomeworkKit;

/// <summary>The texts of this folder's exceptions.</summary>
internal static class AssignmentMessages
{
    internal const string DoseRange = "A range starts at 0 or more and does not end before it starts.";
}
