using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HomeworkKit.Events;
using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Moods;

/// <summary>Makes a mood-log cycle of one person's prompts in one period.</summary>
/// <remarks>
/// The file has neither dates nor clock times. Day 1 is the date that is given; the prompts of a day stand at the beginnings of ten blocks of 90 minutes from
/// 07:30,
/// as experience sampling of this kind is laid out. Attempts are marked as imported. Ids are made from the file's own numbers, so that a second import finds
/// the first one's.
/// </remarks>
internal static class MoodCycles
{
    private const string Study = "bringmann2013";
    private const int MinutesPerBlock = 90;
    private const int Blocks = 10;
    private static readonly LocalTime FirstBlock = new(7, 30);
    private static readonly Actor Researcher = Actor.Clinician(Study);

    internal static MoodSeries Make(string person, int period, LocalDate firstDay, IReadOnlyList<EsmPrompt> prompts)
    {
        var name = $"{Study}-{person}-{(period == 0 ? "before" : "after")}";
        var client = Actor.Client($"{Study}-{person}");
        var begins = At(firstDay, 1, 1) - Duration.FromHours(1);
        var plan = new Assignment
        {
            Id = new AssignmentId(IdOf(name)),
            Client = new ClientRef(client.Ref!),
            Clinician = new ClinicianRef(Study),
            Title = $"Experience sampling, {(period == 0 ? "before" : "after")} the course",
            Task = new MoodLogTask { Items = [.. EsmColumns.Items.Select(static column => column.Item)] },
        };
        CycleEvent[] start =
        [
            new HomeworkProposed
            {
                Id = new EventId(IdOf(name + "/propose")),
                Assignment = plan.Id,
                By = Researcher,
                At = begins,
                Plan = plan,
                Table = CycleTable.Standard.Version,
            },
            new PlanAgreed
            {
                Id = new EventId(IdOf(name + "/agree")),
                Assignment = plan.Id,
                By = client,
                At = begins,
                Revision = new EventId(IdOf(name + "/propose")),
                Agreed = AgreementMode.ByClient,
            },
        ];
        var cycle = HomeworkCycle.Begin(start[0], HomeworkHost.Kit).OrThrow().Apply(start[1]).OrThrow();
        foreach (var prompt in prompts.Where(static prompt => prompt is { IsAnswered: true, Ratings.Count: > 0 }))
        {
            var of = string.Create(CultureInfo.InvariantCulture, $"{name}/{prompt.Day}/{prompt.Number ?? 0}");
            var at = At(firstDay, prompt.Day, prompt.Number ?? Blocks + 1);
            cycle = cycle.Apply(new AttemptRecorded
            {
                Id = new EventId(IdOf(of + "/event")),
                Assignment = plan.Id,
                By = client,
                At = at,
                Attempt = new Attempt
                {
                    Id = new AttemptId(IdOf(of)),
                    Round = 1,
                    PerformedAt = at,
                    Outcome = AttemptOutcome.Done,
                    Source = AttemptSource.Imported,
                    Entry = new MoodLog { Ratings = prompt.Ratings },
                },
            }).OrThrow();
        }

        return new MoodSeries(person, period, prompts.Count, cycle);
    }

    private static Instant At(LocalDate firstDay, int day, int block) =>
        firstDay.PlusDays(day - 1).At(FirstBlock).PlusMinutes(MinutesPerBlock * (block - 1)).InUtc().ToInstant();

    private static Guid IdOf(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);

        // Version 8 of RFC 9562: ids made by a rule of one's own.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
