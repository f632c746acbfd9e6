using System.CommandLine;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Whose homework a command is about.</summary>
internal static class ClientOption
{
    private const string Demo = "demo-client";

    internal static Option<string> Create() => new("--client")
    {
        Description = "The client, as show lists them. Otherwise the demonstration's client.",
        HelpName = "CLIENT",
        DefaultValueFactory = static _ => Demo,
    };

    internal static ClientRef Read(ParseResult parsed, Option<string> option) =>
        ClientRef.TryParse(parsed.GetValue(option), null, out var client)
            ? client
            : throw new ConsoleException("console/not-a-client", "Name the client as show lists them.", field: "--client");
}
