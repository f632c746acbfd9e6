using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Help in the language that was asked for. That of System.CommandLine follows the machine's language, whatever the program speaks.</summary>
/// <param name="screen">Where it is shown.</param>
/// <param name="text">The language.</param>
internal sealed class HelpScreen(IAnsiConsole screen, ConsoleText text) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const string Program = "clinic";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Takes the place of the help that a command comes with.</summary>
    internal static void UseOn(RootCommand root, IAnsiConsole screen, ConsoleText text)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpScreen(screen, text);
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var (says, example) = Said(command);
        Head("Description");
        screen.Write(new Padder(new Text(says)).Padding(Indent, 0, 0, 0));
        screen.WriteLine(example.Length == 0 ? string.Empty : new string(' ', Indent) + example);
        screen.WriteLine();
        Head("Usage");
        string[] usage = [Program, .. command is RootCommand ? [] : new[] { command.Name }, .. command.Arguments.Select(Usage), text["[options]"]];
        screen.Write(new Padder(new Text(string.Join(' ', usage))).Padding(Indent, 0, 0, 1));
        List("Arguments", command.Arguments.Select(argument => ($"<{argument.Name}>", text[argument.Description ?? string.Empty])));
        var common = command.Parents.OfType<Command>().SelectMany(static parent => parent.Options).Where(static option => option.Recursive);
        List("Options", command.Options.Concat(common).Select(option => (Names(option), text[option.Description ?? string.Empty])));
        List("Commands", command.Subcommands.Select(one => (one.Name, Said(one).Says)));
        return 0;
    }

    // The example is typed as it stands: it is never broken in two.
    private (string Says, string Example) Said(Command command)
    {
        var (whole, mark) = (text[command.Description ?? string.Empty], text["Example"] + ": ");
        var at = whole.LastIndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (whole, string.Empty) : (whole[..at].TrimEnd(), whole[at..]);
    }

    private static string Usage(Argument argument) => argument.Arity.MinimumNumberOfValues == 0 ? $"[<{argument.Name}>]" : $"<{argument.Name}>";

    private static string Names(Option option) =>
        string.Join(
            ", ",
            option.Aliases.Where(static alias => !alias.StartsWith('/') && alias != "-?").Append(option.Name).Order(StringComparer.Ordinal).Reverse()
        ) + (option.HelpName is { } value ? $" <{value}>" : string.Empty);

    private void Head(string heading)
    {
        screen.Write(new Text(text[heading] + ":", new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
    }

    private void List(string heading, IEnumerable<(string Name, string Says)> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        Head(heading);
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(Indent).PadRight(Indent).Width(all.Max(static line => line.Name.Length)))
            .AddColumn(new GridColumn().PadRight(0));
        foreach (var (name, says) in all)
        {
            grid.AddRow(new Text(name), new Text(says));
        }

        screen.Write(grid);
        screen.WriteLine();
    }
}
