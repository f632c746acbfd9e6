using System.CommandLine;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>What can be said with every command.</summary>
/// <param name="text">The words of the language, which was read before all other options.</param>
public sealed class CommonOptions(ConsoleText text)
{
    /// <summary>Gets the words of the language.</summary>
    public ConsoleText Text { get; } = text;

    /// <summary>Gets the language that is asked for.</summary>
    public Option<string?> Language { get; } =
        new(ConsoleLanguage.Option)
        {
            Description =
                $"The language: en, de, or de-formal for German that says Sie. Otherwise the environment variable {ConsoleLanguage.Variable}, otherwise English.",
            HelpName = "LANGUAGE",
            Recursive = true,
        };

    /// <summary>Gets where data is kept.</summary>
    public Option<string?> Data { get; } = new("--data")
    {
        Description = "The folder for the data. Otherwise the environment variable HOMEWORKKIT_DATA, otherwise your own data folder.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    /// <summary>Gets which store is used.</summary>
    public Option<string?> Store { get; } =
        new("--store")
        {
            Description =
                $"A SQLite file, or a PostgreSQL connection string (Host=...;Database=...;Username=...). Otherwise the environment variable {StoreChoice.Variable}, otherwise {HomeworkHost.FileName} in the data folder.",
            HelpName = "STORE",
            Recursive = true,
        };

    /// <summary>Gets the date to treat as today.</summary>
    public Option<string?> Today { get; } = new("--today")
    {
        Description = "The date to treat as today, such as 2026-03-10. Otherwise the clock's.",
        HelpName = "DATE",
        Recursive = true,
    };
}
