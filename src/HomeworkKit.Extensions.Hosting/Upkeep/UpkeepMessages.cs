namespace HomeworkKit.Extensions.Hosting;

/// <summary>The texts of this folder. None names a person.</summary>
internal static class UpkeepMessages
{
    internal const string Options = "Upkeep: every span of time is more than zero, and homework is closed at or after its last window.";
    internal const string NotKept = "The homework {Assignment} could not be looked at ({Failure}) and will be tried again.";
    internal const string Unreadable = "The summary of homework {Assignment} cannot be read ({Code}); its history is looked at all the same.";
    internal const string NoRound = "Homework whose time has come could not be looked for ({Failure}); the worker goes on.";
}
