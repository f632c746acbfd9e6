using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Where results are shown: in colour on a terminal, as plain text where output is piped or NO_COLOR is set.</summary>
internal static class Screen
{
    internal static IAnsiConsole Create()
    {
        var plain = Console.IsOutputRedirected;
        var colourless = plain || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = colourless ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = plain || Console.IsInputRedirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(Console.Out),
        });
    }
}
