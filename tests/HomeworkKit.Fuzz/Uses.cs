using HomeworkKit.Adherence;
using HomeworkKit.Research;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;

namespace HomeworkKit.Fuzz;

/// <summary>
/// Does with a cycle that was read whatever apps do with it. What was read once never makes a later call throw, but for what its documentation says.
/// </summary>
internal sealed partial class Uses
{
    // An export writes a folder: often enough to be tried, too slow for each.
    private const int ReadsForEachExport = 50;

    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(static i => (byte)(i + 1))];
    private static readonly Instant[] Moments =
    [
        Instant.MinValue,
        Instant.FromUtc(1900, 1, 1, 0, 0),
        Instant.FromUtc(2026, 3, 8, 12, 0),
        Instant.FromUtc(2199, 12, 31, 23, 59),
        Instant.MaxValue,
    ];
    private static readonly LocalDate[] Days =
    [
        LocalDate.MinIsoValue,
        new(1, 1, 1),
        new(2026, 3, 5),
        new(2026, 3, 29),
        new(9999, 12, 30),
        LocalDate.MaxIsoValue,
    ];
    private static readonly AdherenceDefinition[] Definitions =
    [
        AdherenceDefinition.FinalStrict,
        AdherenceDefinition.FinalLenient,
        AdherenceDefinition.SoFarStrict,
        AdherenceDefinition.SoFarLenient,
        AdherenceDefinition.DoseMinutes,
        AdherenceDefinition.AnyPracticePerDay,
    ];

    private readonly HomeworkJson _json;
    private readonly AdherenceContext[] _places =
    [
        .. new[] { "Europe/London", "Pacific/Kiritimati", "Etc/GMT+12" }.Select(static id => AdherenceContext.In(DateTimeZoneProviders.Tzdb[id])),
    ];
    private long _reads;

    internal Uses(HomeworkJson json)
    {
        _json = json;
        _file = new Lazy<SqliteHomeworkStore>(OpenFile);
    }

    /// <summary>Uses a cycle, and names what was done when it throws.</summary>
    internal string? Try(HomeworkCycle cycle)
    {
        var step = "nothing";
        try
        {
            foreach (var (name, use) in All(cycle))
            {
                step = name;
                Documented(use);
            }

            return null;
        }
        catch (Exception exception)
        {
            return $"{step}: {exception}";
        }
    }

    // What the documentation of these calls names, and nothing else.
    private static void Documented(Action use)
    {
        try
        {
            use();
        }
        catch (ScheduleLimitException)
        {
            // A plan that runs for more than a hundred years.
        }
        catch (HomeworkStoreException exception) when (exception.Code is StoreCodes.DuplicateEvent or StoreCodes.ContentRefused)
        {
            // An id that stands twice, or what reading with narrower limits would not have let in.
        }
        catch (HomeworkStoreException exception) when (exception.Code is StoreCodes.Conflict or StoreCodes.OtherClient)
        {
            // Another of the broken documents, of the same assignment, was stored before this one.
        }
    }

    private IEnumerable<(string Name, Action Use)> All(HomeworkCycle cycle)
    {
        foreach (var viewer in ViewersOf(cycle))
        {
            yield return ("views", () => View(cycle, viewer));
            yield return ("ledger", () => _ = PredictionLedger.For([cycle], viewer).ToText(DateTimeZone.Utc));
            yield return ("folder", () => _ = ClientFolder.Of([cycle], viewer).Items.Count);
            yield return ("patterns", () => _ = HomeworkPatterns.Of([cycle], viewer).Attempts);
            yield return ("toolbox", () => _ = ToolboxView.Of(null, [cycle], [], viewer).Skills.Count);
            yield return ("feedback", () => _ = FeedbackFigures.Of([cycle], viewer).Count);
            yield return ("week of a goal", () => _ = GoalWeek.For(GoalOf(cycle), [cycle], viewer, Days[2], Moments[2], _places[0]).Homework.Count);
            foreach (var now in Moments)
            {
                yield return ("digest", () => _ = SessionDigest.For([cycle], viewer, now, _places[0]).ToText(DateTimeZone.Utc));
            }
        }

        foreach (var place in _places)
        {
            foreach (var now in Moments)
            {
                yield return ("adherence", () => _ = cycle.Adherence(Definitions, now, place).Count);
                yield return ("practice", () => _ = PracticeProfile.Of(PracticeSession.Of(cycle, now, place)).Sessions);
                yield return ("warnings", () => _ = cycle.Warnings(now).Count);
                yield return ("reminders", () =>
                    _ = cycle
                        .PlanReminders(new ReminderRequest { Now = now, ClientZone = place.Schedule.ClientZone }, place, Duration.FromDays(7))
                        .Reminders.Count);
                yield return ("upkeep", () => _ = cycle.KeepUp(now, place).Version);
            }

            foreach (var day in Days)
            {
                yield return ("weekly report", () => _ = WeeklyReport.For([cycle], day, Moments[2], place).ToString());
                yield return ("agenda", () => _ = Agenda.For([cycle], day, Moments[2], place).Items.Count);
                yield return ("occurrences on a day", () => _ = cycle.OccurrencesIn(place.Schedule).On(day).Count);
            }

            yield return ("agenda at the ends of time", () =>
                _ = Agenda.For([cycle], Days[^1], Instant.MaxValue, place).Week.Times + Agenda.For([cycle], Days[0], Instant.MinValue, place).Week.Times);
            yield return ("occurrences", () => Occur(cycle, place.Schedule));
        }

        yield return ("write and read", () => Same(cycle, _json.Read(_json.Write(cycle))));
        yield return ("append and load", () => Store(cycle));
        yield return ("moves", () => Move(cycle));
        yield return ("bring home", () => BringHome(cycle));
        yield return ("erase an attempt", () => EraseAttempt(cycle));
        yield return ("attempts by their plans", () => Judge(cycle, _places[0]));
        if (Interlocked.Increment(ref _reads) % ReadsForEachExport == 1)
        {
            yield return ("export", () => Export(cycle, _places[0]));
            yield return ("append to a file and load", () => StoreInFile(cycle));
        }
    }

    private static TreatmentGoal GoalOf(HomeworkCycle cycle) =>
        new() { Id = cycle.Assignment.Goal ?? default, Client = cycle.Client, Goal = "x", Steps = [new() { What = "x", Assignments = [cycle.Id] }] };

    private static Actor[] ViewersOf(HomeworkCycle cycle) =>
        [
            Actor.Client(cycle.Client.Value),
            Actor.Clinician("clinician-1"),
            Actor.Supporter("somebody"),
            Actor.Supporter("somebody") with
            {
                IsProxy = true,
            },
            Actor.System,
        ];

    private static void View(HomeworkCycle cycle, Actor viewer)
    {
        var view = cycle.VisibleTo(viewer);
        _ = view.Attempts.Count + cycle.Attempts.Count + cycle.PermittedTriggers(viewer).Count + cycle.EventsVisibleTo(viewer).Count + view.ToString().Length;
        var last = new SessionRecord { Session = new SessionRef("s-1"), Client = cycle.Client, StartedAt = Moments[2] };
        _ = SessionHomeworkReport.Of(last, [cycle]).Lines.Count;
    }

    private static void Occur(HomeworkCycle cycle, ScheduleContext context)
    {
        var timeline = cycle.OccurrencesIn(context);
        var some = new Interval(Instant.FromUtc(2026, 3, 1, 0, 0), Instant.FromUtc(2026, 6, 1, 0, 0));
        _ = timeline.Problems.Count + timeline.Between(some).Take(1_000).Count() + timeline.OpenDuring(some).Take(1_000).Count();
        foreach (var moment in Moments)
        {
            _ = timeline.Next(moment);
            Documented(() =>
                _ = timeline.OpenDuring(new Interval(moment, null)).Take(10).Count() + timeline.Between(new Interval(null, moment)).Take(10).Count());
        }
    }

    private void Move(HomeworkCycle cycle)
    {
        foreach (var actor in ViewersOf(cycle))
        {
            CycleOutcome[] outcomes =
            [
                cycle.Comment("x", actor, Moments[2]),
                cycle.Submit(actor, Moments[2]),
                cycle.Stop(actor, Moments[2]),
                cycle.Agree(actor, Moments[2]),
                cycle.Resume(actor, Moments[2]),
                cycle.Revise(cycle.Assignment, actor, Moments[2]),
            ];
            foreach (var moved in outcomes.OfType<Accepted>())
            {
                Same(moved.Cycle, _json.Read(_json.Write(moved.Cycle)));
            }
        }
    }

    private static void Export(HomeworkCycle cycle, AdherenceContext place)
    {
        var directory = Directory.CreateTempSubdirectory("homeworkkit-fuzz-");
        try
        {
            var options = new TidyExportOptions { AsOf = Moments[2], ContextOf = _ => place };
            TidyExport.WriteAsync([cycle], Path.Combine(directory.FullName, "identified"), ExportProfile.Identified(), options).GetAwaiter().GetResult();
            TidyExport
                .WriteAsync([cycle], Path.Combine(directory.FullName, "pseudonymous"), ExportProfile.DeIdentified(Pseudonymiser.Keyed(Key, "k", "s")), options)
                .GetAwaiter()
                .GetResult();
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static void Same(HomeworkCycle cycle, HomeworkCycle? other)
    {
        if (cycle != other)
        {
            throw new InvalidOperationException("What came back is another cycle.");
        }
    }
}
