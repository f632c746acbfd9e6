namespace HomeworkKit.Extensions.Hosting;

/// <summary>The texts of this folder. None names a person.</summary>
internal static class ProgrammeWorkerMessages
{
    internal const string Options = "Programmes: every span of time is more than zero.";
    internal const string NotPlanned = "The programmes of a client could not be looked at ({Failure}) and will be tried again.";
    internal const string NoProgramme = "Enrolment {Enrolment} is in a programme or version that the library does not have; it waits.";
    internal const string NotProposed = "Step {Step} of enrolment {Enrolment} could not be put forward ({Code}) and will be tried again.";
    internal const string Unreadable = "Homework {Assignment} cannot be read ({Code}); programmes are planned without it.";
    internal const string NoRound = "Programmes could not be looked for ({Failure}); the worker goes on.";
}
