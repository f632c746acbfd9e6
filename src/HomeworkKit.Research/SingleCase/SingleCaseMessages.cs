namespace HomeworkKit.Research;

/// <summary>The texts of this folder's exceptions. None repeats a value.</summary>
internal static class SingleCaseMessages
{
    internal const string Options = "The level of a trend lies from 0 to 1, and a confidence between 0 and 1.";
    internal const string SessionsNotAscending = "The sessions of a case have to ascend, through all its phases.";
    internal const string UnknownImprovement = "Whether more or less is better has to be said.";
}
