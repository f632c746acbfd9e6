using System.CommandLine;

namespace HomeworkKit.Tool;

/// <summary>What can be said with several commands.</summary>
internal static class CommonOptions
{
    internal static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "NDJSON files, plain or gzip; patterns with * and ?; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    internal static readonly Option<bool> Json = new("--json") { Description = "Write JSON (homeworkkit-tool/1) in place of text." };

    internal static readonly Option<string?> AsOf = new("--as-of")
    {
        Description = "The day at whose end homework is looked at. Otherwise the moment of the last event in the files; no clock is read.",
        HelpName = "DATE",
    };

    internal static readonly Option<string?> Zone = new("--zone")
    {
        Description = "The IANA zone of people whose plans and table name none. Otherwise Etc/UTC.",
        HelpName = "ZONE",
    };

    internal static readonly Option<string?> People = new("--people")
    {
        Description = "A CSV of people, with a column client and perhaps zone.",
        HelpName = "TABLE",
    };

    internal static readonly Option<string?> By = new("--by")
    {
        Description = "A column of the table of people: figures for each of its values.",
        HelpName = "COLUMN",
    };

    internal static readonly Option<string?> Client = new("--client")
    {
        Description = "One person's own figures. The output is then as confidential as the record.",
        HelpName = "CLIENT",
    };

    internal static readonly Option<bool> Force = new("--force") { Description = "Replace what is there." };

    internal static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "What to write. It appears whole or not at all.",
        HelpName = "PATH",
        Required = true,
    };
}
