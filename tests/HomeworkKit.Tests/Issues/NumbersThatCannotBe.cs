using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Issues;

/// <summary>Every number of every kind's example, and of the dose, is made as large, small and fine as JSON lets in. What is read is used.</summary>
public sealed class NumbersThatCannotBe
{
    private static readonly string[] Numbers =
        ["79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000000001", "2147483647", "-2147483648"];

    private static readonly Instant Now = Cycles.Loop.Now;
    private static readonly AdherenceContext London = AdherenceContext.In(DateTimeZoneProviders.Tzdb["Europe/London"]);
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    public static TheoryData<string> Kinds => [.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Are_refused_or_used_without_an_exception(string kind)
    {
        var document = JsonNode.Parse(Json.Write(Of(HomeworkCatalog.BuiltIn.Kinds.Single(one => one.Name == kind).GetExample())))!;
        List<string> wrong = [];
        var used = 0;
        foreach (var path in Paths(document["events"]![0]!["plan"]!).Distinct().ToArray())
        {
            used += Try(document, ["plan"], path, wrong);
        }

        foreach (var path in Paths(document["events"]![2]!["attempt"]!).Distinct().ToArray())
        {
            used += Try(document, ["attempt"], path, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.True(used > 0);
    }

    private static int Try(JsonNode document, string[] member, string path, List<string> wrong)
    {
        var used = 0;
        foreach (var number in Numbers)
        {
            var changed = document.DeepClone();
            foreach (var happened in changed["events"]!.AsArray())
            {
                Set(happened![member[0]], path, number);
            }

            if (!Json.TryRead(Encoding.UTF8.GetBytes(changed.ToJsonString()), out var cycle, out _))
            {
                continue;
            }

            used++;
            try
            {
                Use(cycle);
            }
            catch (Exception exception) when (exception is not ScheduleLimitException)
            {
                wrong.Add(
                    $"{member[0]}{path} = {number}: {exception.GetType().Name} {exception.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("HomeworkKit", StringComparison.Ordinal))?.Trim()}"
                );
            }
        }

        return used;
    }

    private static void Use(HomeworkCycle cycle)
    {
        foreach (var viewer in (Actor[])[Cycles.Loop.Client, Cycles.Loop.Clinician])
        {
            _ = SessionDigest.For([cycle], viewer, Now + Duration.FromDays(3), London).ToText(DateTimeZone.Utc);
            _ = Agenda.For([cycle], new LocalDate(2026, 3, 4), Now + Duration.FromDays(1), London, viewer: viewer).Items.Count;
            _ =
                HomeworkPatterns.Of([cycle], viewer).Attempts
                + FeedbackFigures.Of([cycle], viewer).Count
                + ToolboxView.Of(null, [cycle], [], viewer).Skills.Count;
            _ = PredictionLedger.For([cycle], viewer).ToText(DateTimeZone.Utc);
        }

        _ = cycle.Adherence(
            [AdherenceDefinition.DoseMinutes, AdherenceDefinition.FinalLenient, AdherenceDefinition.AnyPracticePerDay],
            Now + Duration.FromDays(9),
            London);
        _ = PracticeProfile.Of(PracticeSession.Of(cycle, Now + Duration.FromDays(9), London)).TotalMinutes;
        _ = WeeklyReport.For([cycle], new LocalDate(2026, 3, 4), Now + Duration.FromDays(9), London);
        foreach (var recorded in cycle.Attempts)
        {
            _ = recorded.Attempt.Entry is { } entry ? cycle.Catalog.Validate(cycle.Assignment.Task, entry) : null;
        }

        _ = cycle.Assignment.Validate().Findings.Count() + PlanSafety.StopsOf(cycle.Assignment, cycle.Catalog).Count + cycle.Warnings(Now).Count;
        _ = cycle.Revise(cycle.Assignment with { Title = "other" }, Cycles.Loop.Clinician, Now + Duration.FromDays(1));
    }

    private static HomeworkCycle Of(HomeworkExample example)
    {
        var plan = Cycles.Loop.Plan with
        {
            Task = example.Task,
            Dose = new Dose { Minutes = 10 },
            Schedule = new HomeworkSchedule
            {
                Elements = [new EveryNDays { Days = 1, Times = [new LocalTime(20, 0)] }],
                Start = new LocalDate(2026, 3, 2),
                Count = 7,
                Zone = ZonePolicy.Floating,
            },
        };
        var proposed = HomeworkCycle
            .Propose(plan with { Weighed = Weighed(plan) }, Cycles.Loop.Clinician, Now, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(Cycles.Loop.Client, Now)
            .OrThrow();
        return proposed
            .RecordAttempt(Attempt(1, example), Cycles.Loop.Client, Now)
            .OrThrow()
            .RecordAttempt(Attempt(2, example), Cycles.Loop.Client, Now)
            .OrThrow();
    }

    private static Weighing[] Weighed(Assignment plan) =>
        [
            .. PlanSafety
                .StopsOf(plan, HomeworkCatalog.BuiltIn)
                .Select(static stop => new Weighing
                {
                    Code = stop.Rule.Code,
                    Subject = stop.Subject,
                    By = new("k-7"),
                    At = Now,
                }),
        ];

    private static Attempt Attempt(int number, HomeworkExample example) => Cycles.Loop.Attempt(number) with
    {
        Entry = example.Entry,
        Feedback = new() { Difficulty = Rating.Of(4, RatingScale.ZeroToTen) },
        SkillsUsed = [new() { Skill = "breathing", Confidence = Rating.Of(4, RatingScale.ZeroToTen) }],
    };

    private static IEnumerable<string> Paths(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                return members.SelectMany(static member => member.Value is { } value ? Paths(value).Select(rest => "/" + member.Key + rest) : []);
            case JsonArray items:
                return items.SelectMany(static (item, index) => item is not null ? Paths(item).Select(rest => "/" + index + rest) : []);
            default:
                return node.GetValueKind() == System.Text.Json.JsonValueKind.Number ? [string.Empty] : [];
        }
    }

    private static void Set(JsonNode? node, string path, string number)
    {
        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < names.Length && node is not null; i++)
        {
            var isLast = i == names.Length - 1;
            switch (node)
            {
                case JsonArray items when int.TryParse(names[i], out var index) && index < items.Count:
                    node = items[index];
                    if (isLast)
                    {
                        items[index] = JsonNode.Parse(number);
                    }

                    break;
                case JsonObject members when members.ContainsKey(names[i]):
                    node = members[names[i]];
                    if (isLast)
                    {
                        members[names[i]] = JsonNode.Parse(number);
                    }

                    break;
                default:
                    return;
            }
        }
    }
}
