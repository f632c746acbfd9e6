using System.CommandLine;
using HomeworkKit.Samples.ClinicConsole.Moods;
using HomeworkKit.Storage;
using NodaTime.Text;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>Reads a published data set of experience sampling: a mood-log cycle for each person and period, stored in one transaction.</summary>
internal static class ImportMoodsCommand
{
    private const int DaysBetweenPeriods = 70;
    private static readonly LocalDate Placeholder = new(2000, 1, 3);

    private static readonly Argument<string> Source = new("FILE") { Description = "bringmann2013_esm_mbct.csv as published." };

    private static readonly Option<string?> FirstDay = new("--first-day")
    {
        Description =
            $"The date of day 1 before the course, since the file has no dates; the period after it starts {DaysBetweenPeriods} days later. Otherwise a placeholder, 2000-01-03.",
        HelpName = "DATE",
    };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command(
            "import-moods",
            "Read published mood ratings (Bringmann et al. 2013) and show who answered how often. Example: import-moods bringmann2013_esm_mbct.csv")
        {
            Source,
            FirstDay,
        };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetRequiredValue(Source);
        var firstDay = parsed.GetValue(FirstDay) is { } text ? HomeworkHost.ReadDate(text, FirstDay.Name) : Placeholder;
        var prompts = await Working.Async(host.Screen, host.Text["Reading"], report => ReadAsync(file, report, cancellationToken));
        var series = Series(file, firstDay, prompts);
        var appended = await KeepAsync(host, file, series, cancellationToken);

        host.Screen.Write(MoodTable.Of(host.Text, series));
        WriteNotes(host, prompts, series, firstDay, appended.Count(static one => one.Added > 0));
    }

    private static async Task<List<EsmPrompt>> ReadAsync(string file, Action<double> report, CancellationToken cancellationToken)
    {
        List<EsmPrompt> prompts = [];
        await foreach (var prompt in new EsmReader(file).ReadAsync(report, cancellationToken))
        {
            prompts.Add(prompt);
        }

        return prompts;
    }

    private static List<MoodSeries> Series(string file, LocalDate firstDay, List<EsmPrompt> prompts)
    {
        var groups = prompts.GroupBy(static prompt => (prompt.Person, prompt.Period)).Select(static group => (group.Key, Rows: group.ToList())).ToList();
        if (groups.Count == 0)
        {
            throw new ConsoleException("csv/empty", "The file holds no rows. Nothing was imported.", file);
        }

        // Rows are padded to one length: a person with fewer is a file that ends too early.
        if (groups.Any(group => group.Rows.Count != groups[0].Rows.Count))
        {
            throw new ConsoleException(
                "csv/truncated",
                "People have different numbers of rows: the file is cut off or incomplete. Nothing was imported.",
                file,
                prompts.Count + 1);
        }

        if (groups.Find(static group => group.Rows.DistinctBy(static row => (row.Day, row.Number)).Count() != group.Rows.Count).Rows is not null)
        {
            throw new ConsoleException("csv/row-twice", "The same person has a prompt twice. Nothing was imported.", file);
        }

        return
        [
            .. groups.Select(group =>
                MoodCycles.Make(group.Key.Person, group.Key.Period, firstDay.PlusDays(group.Key.Period * DaysBetweenPeriods), group.Rows)),
        ];
    }

    private static async Task<IReadOnlyList<Appended>> KeepAsync(HomeworkHost host, string file, List<MoodSeries> series, CancellationToken cancellationToken)
    {
        try
        {
            return await host.Store.AppendAsync([.. series.Select(static one => one.Cycle)], cancellationToken);
        }
        catch (HomeworkStoreException exception) when (exception is HomeworkDuplicateEventException or HomeworkConflictException)
        {
            throw new ConsoleException(exception.Code, "These people are saved here already, with other days or other ratings. Nothing was imported.", file);
        }
    }

    private static void WriteNotes(HomeworkHost host, List<EsmPrompt> prompts, List<MoodSeries> series, LocalDate firstDay, int added)
    {
        var (strays, slips) = (prompts.Count(static prompt => !prompt.IsAnswered && prompt.Ratings.Count > 0), prompts.Sum(static prompt => prompt.Slips));
        var (people, answers) = (series.Select(static one => one.Person).Distinct().Count(), series.Sum(static one => one.Answered));
        host.Screen.WriteLine(
            host.Text["{0} people, {1} answered prompts in {2} mood logs, of which {3} are new. Saved in {4}", people, answers, series.Count, added, host.Where]
        );
        host.Screen.WriteLine(host.Text["\"of rows\" counts the file's padding as prompts; \"of 60\" is the protocol: ten prompts on six days."]);
        host.Screen.WriteLine(host.Text["\"worry\" is the mean of the ratings from 1 to 7, \"SD\" their standard deviation (n - 1)."]);
        host.Screen.WriteLine(
            host.Text["The file has no dates: day 1 was taken as {0}. Every attempt is marked as imported.", LocalDatePattern.Iso.Format(firstDay)]);
        if (strays > 0)
        {
            host.Screen.WriteLine(host.Text["{0} rows carry a rating, but no mark of an answer and no prompt number: left out.", strays]);
        }

        if (slips > 0)
        {
            host.Screen.WriteLine(host.Text["{0} rating in the published file is outside its scale (person 10853, onplplez): left blank.", slips]);
        }
    }
}
