namespace HomeworkKit.Research;

/// <summary>The texts of this folder's exceptions. None repeats a value.</summary>
internal static class SingleCaseMessages
{
    internal const string NoAB = "A randomization test takes a baseline and an intervention of each case.";
    internal const string StartNotDrawn = "The intervention starts where a phase has fewer sessions than it was to have.";
    internal const string Arrangements = "A randomization test has 1 to 5,000,000 arrangements.";
    internal const string Options = "The level of a trend lies from 0 to 1, and a confidence between 0 and 1.";
    internal const string NoValues = "A case has at least one value.";
    internal const string SessionsNotAscending = "The sessions of a case have to ascend, through all its phases.";
    internal const string UnknownImprovement = "Whether more or less is better has to be said.";
    internal const string OneForm = "Tau-Us that are put together are one or more, of one form.";
    internal const string TooManyValues = "Cases that are compared with each other have at most 2,000 values together.";
}
