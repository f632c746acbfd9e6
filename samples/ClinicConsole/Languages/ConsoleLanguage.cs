namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>
/// The language of a run: the one that is asked for, else that of the environment variable, else English. The machine's own is not looked at.
/// </summary>
internal static class ConsoleLanguage
{
    /// <summary>The option, which is read before all others: they are described in the language.</summary>
    internal const string Option = "--language";

    /// <summary>The environment variable.</summary>
    internal const string Variable = "HOMEWORKKIT_LANGUAGE";

    private static readonly Dictionary<string, Func<ConsoleText>> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = static () => ConsoleText.English,
        ["de"] = static () => ConsoleText.German,
        ["de-formal"] = static () => ConsoleText.FormalGerman,
    };

    /// <summary>Gives the words of the language that a command line asks for.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="environment">What the environment variable says; null for nothing.</param>
    /// <returns>The words; null for a language that there is not.</returns>
    internal static ConsoleText? Of(string[] args, string? environment)
    {
        var asked = Asked(args) ?? environment;
        return string.IsNullOrWhiteSpace(asked) ? ConsoleText.English : Languages.GetValueOrDefault(asked.Trim())?.Invoke();
    }

    private static string? Asked(string[] args)
    {
        foreach (var (place, arg) in args.Index())
        {
            if (arg == Option)
            {
                return place + 1 < args.Length ? args[place + 1] : null;
            }

            if (arg.StartsWith(Option, StringComparison.Ordinal) && arg[Option.Length..] is [':' or '=', .. var value])
            {
                return value;
            }
        }

        return null;
    }
}
