using System.CommandLine;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>A table of persons by weeks for multilevel models.</summary>
internal sealed class ModelCommand : ToolCommand
{
    private static readonly Option<string?> Item = new("--item") { Description = "The key of a mood item whose weekly mean is the outcome.", HelpName = "KEY" };

    internal override string Name => "model";

    internal override string Description => "A table of persons by weeks: adherence, minutes, outcome, between and within people, and the week before. Ids stay as they are.";

    internal override string Example => "model cohort.ndjson --item worry --out model.csv";

    internal override IEnumerable<Symbol> Symbols => [CommonOptions.Files, Item, CommonOptions.Out, CommonOptions.AsOf, CommonOptions.Zone, CommonOptions.People, CommonOptions.Force];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var (asOf, item) = (await study.AsOfAsync(stop).ConfigureAwait(false), given.GetValue(Item));
        Dictionary<ClientRef, (List<OccurrenceMatches> Matches, List<PracticeSession> Sessions, List<(LocalDate, double)> Outcomes)> people = [];
        await foreach (var cycle in study.CyclesAsync(stop: stop).ConfigureAwait(false))
        {
            if (!people.TryGetValue(cycle.Client, out var person))
            {
                people.Add(cycle.Client, person = ([], [], []));
            }

            var place = study.Place(cycle.Client);
            person.Matches.Add(cycle.Match(asOf, place, viewer: Study.Viewer));
            person.Sessions.AddRange(PracticeSession.Of(cycle, asOf, place, Study.Viewer));
            person.Outcomes.AddRange(Outcomes(study, cycle, item));
        }

        var table = ModelTable.Of(people.SelectMany(static person => PersonWeek.Of(person.Key, person.Value.Matches, AdherenceDefinition.SoFarLenient, person.Value.Sessions, person.Value.Outcomes)));
        await WholeFile.WriteAsync(given.GetRequiredValue(CommonOptions.Out), given.GetValue(CommonOptions.Force), stream => table.WriteCsvAsync(stream, stop)).ConfigureAwait(false);
        output.Line($"{table.Rows.Count} weeks of {people.Count} people.");
        output.Json["weeks"] = table.Rows.Count;
        output.Json["people"] = people.Count;
        output.Report(study.Report);
        return ToolExit.Done;
    }

    private static IEnumerable<(LocalDate, double)> Outcomes(Study study, HomeworkCycle cycle, string? item) =>
        from view in cycle.VisibleTo(Study.Viewer).Attempts
        where item is not null && !view.IsRetracted
        from rating in (view.Attempt.Entry as MoodLog)?.Ratings ?? []
        where rating.Item == item
        select (view.Attempt.PerformedAt.InZoneWithin(study.Home).Date, (double)rating.Rating.Value);
}
