using System.CommandLine;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool;

/// <summary>One command of the tool.</summary>
internal abstract class ToolCommand
{
    /// <summary>Gets the command's name.</summary>
    internal abstract string Name { get; }

    /// <summary>Gets other names that people look for it under.</summary>
    internal virtual IReadOnlyList<string> Aliases => [];

    /// <summary>Gets what it does, in a sentence.</summary>
    internal abstract string Description { get; }

    /// <summary>Gets a command line that works; every help ends with it.</summary>
    internal abstract string Example { get; }

    /// <summary>Gets what can be said with it, in order.</summary>
    internal abstract IEnumerable<Symbol> Symbols { get; }

    /// <summary>Runs the command.</summary>
    internal abstract Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop);

    internal Command Create(TextWriter data, TextWriter talk, Stream input)
    {
        var command = new Command(Name, $"{Description} Example: homeworkkit {Example}");
        foreach (var alias in Aliases)
        {
            command.Aliases.Add(alias);
        }

        foreach (var symbol in Symbols)
        {
            switch (symbol)
            {
                case Argument argument:
                    command.Arguments.Add(argument);
                    break;
                case Option option:
                    command.Options.Add(option);
                    break;
                case Command inner:
                    command.Subcommands.Add(inner);
                    break;
            }
        }

        command.Options.Add(CommonOptions.Json);
        command.SetAction(async (given, stop) =>
        {
            var output = new ToolOutput(Name, given.GetValue(CommonOptions.Json), data, talk, input);
            var exit = await RunAsync(given, output, stop).ConfigureAwait(false);
            await output.CompleteAsync().ConfigureAwait(false);
            return exit;
        });
        return command;
    }
}
