namespace HomeworkKit.Extensions.Hosting;

/// <summary>The texts of this folder. None names a person.</summary>
internal static class ReminderMessages
{
    internal const string Options = "Reminders: every span of time is more than zero, and there is a text.";
    internal const string NotSent = "Reminder {Reminder} was not sent ({Failure}) and will be tried again.";
    internal const string NotPlanned = "The reminders of a client could not be looked at ({Failure}) and will be tried again.";
    internal const string Unreadable = "Homework {Assignment} cannot be read ({Code}); the reminders of the rest are planned without it.";
    internal const string NoRound = "Due reminders could not be looked for ({Failure}); the worker goes on.";
}
