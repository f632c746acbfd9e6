namespace HomeworkKit.Programmes;

/// <summary>The texts of this folder's exceptions.</summary>
internal static class ProgrammeMessages
{
    internal const string OtherProgramme = "The programme is not the one of the enrolment, or not in the version that it is in.";
}
