using System.CommandLine;
using System.Text;
using HomeworkKit.Research;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Serialization;
using HomeworkKit.Tool.Output;
using NodaTime.Text;

namespace HomeworkKit.Tool.Commands;

/// <summary>People who do not exist.</summary>
internal sealed class SynthCommand : ToolCommand
{
    private static readonly Argument<string> Target = new("OUT")
    {
        Description = "The NDJSON file to write; beside it OUT.people.csv with arm, site, therapist and zone.",
    };
    private static readonly Option<int> Clients = new("--clients")
    {
        Description = "How many people, 1 to 100000.",
        HelpName = "NUMBER",
        DefaultValueFactory = static _ => 50,
    };
    private static readonly Option<ulong> Seed = new("--seed")
    {
        Description = "Equal settings give equal files.",
        HelpName = "NUMBER",
        Required = true,
    };
    private static readonly Option<string> Start = new("--start")
    {
        Description = "The first day of enrolment.",
        HelpName = "DATE",
        DefaultValueFactory = static _ => "2026-01-05",
    };

    internal override string Name => "synth";

    internal override string Description => "Write a cohort of people who do not exist, for trying things out; never for findings.";

    internal override string Example => "synth cohort.ndjson --clients 50 --seed 7";

    internal override IEnumerable<Symbol> Symbols => [Target, Clients, Seed, Start, CommonOptions.Force];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        var start = LocalDatePattern.Iso.Parse(given.GetRequiredValue(Start));
        if (!start.Success || given.GetValue(Clients) is < 1 or > 100_000)
        {
            throw OutOfRange();
        }

        var (path, force) = (given.GetRequiredValue(Target), given.GetValue(CommonOptions.Force));
        var cohort = CohortOf(given, start.Value);
        var written = 0L;
        await WholeFile
            .WriteAsync(path, force, async stream =>
                written = await new HomeworkNdjson(new HomeworkJson(HomeworkCatalog.BuiltIn))
                    .WriteAsync(stream, cohort.StreamCyclesAsync(), stop)
                    .ConfigureAwait(false))
            .ConfigureAwait(false);
        var known = cohort.GetCovariates();
        await WholeFile.WriteAsync(path + ".people.csv", force, async stream =>
        {
            var text = new StringBuilder("client," + string.Join(',', known.Columns) + "\n");
            foreach (var person in cohort.GetClients())
            {
                text.Append(person.Client.Value).Append(',').AppendJoin(',', known.Columns.Select(column => known.Find(person.Client)![column])).Append('\n');
            }

            await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), stop).ConfigureAwait(false);
        }).ConfigureAwait(false);
        output.Line($"{written} assignments of {cohort.Clients} people who do not exist.");
        output.Json["assignments"] = written;
        output.Json["people"] = cohort.Clients;
        return ToolExit.Done;
    }

    private static SyntheticCohort CohortOf(ParseResult given, LocalDate start)
    {
        try
        {
            return new SyntheticCohort { Clients = given.GetValue(Clients), Seed = given.GetValue(Seed), Start = start };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw OutOfRange();
        }
    }

    private static ToolException OutOfRange() => ToolException.Usage("tool/out-of-range", "--clients is 1 to 100000, and --start a date such as 2026-01-05.");
}
