using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research;

/// <summary>
/// How many of a protocol's prompts were answered, when in the course of it, and how fast. A figure about data, for whoever analyses them; no client view shows
/// it.
/// </summary>
/// <remarks>
/// Of the prompts that a share is out of, it counts those with an answer of any kind, and as missing those without: together they are what was asked. Equality
/// is by value.
/// </remarks>
public sealed record ComplianceReport
{
    private const int DaysPerWeek = 7;
    private static readonly LocalTime[] UsualDayParts = [new(5, 0), new(12, 0), new(17, 0), new(22, 0)];

    private ComplianceReport()
    {
    }

    /// <summary>Gets the definition of the latency: median minutes from issue to answer, of the answers whose times are both known.</summary>
    public static MeasureDefinition LatencyDefinition { get; } = new("prompt-latency-median", 1, "minutes", "Stone and Shiffman 2002");

    /// <summary>Gets what counts, and out of what.</summary>
    public required ComplianceRule Rule { get; init; }

    /// <summary>Gets the share over all days.</summary>
    public required Measure Overall { get; init; }

    /// <summary>Gets the share over the first half of the prompts, by their order; of an odd number the smaller half.</summary>
    public required Measure FirstHalf { get; init; }

    /// <summary>Gets the share over the rest.</summary>
    public required Measure SecondHalf { get; init; }

    /// <summary>Gets the share of each day, in the order of days.</summary>
    public IReadOnlyList<DayCompliance> Days { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the share of each week, in order.</summary>
    /// <value>Weeks of seven days, counted from the first day that there is: a protocol of days 1 to 14 has two.</value>
    public IReadOnlyList<WeekCompliance> Weeks { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the share of each part of the day that has prompts, in the order of the day.</summary>
    /// <value>By the local time for which a prompt was scheduled, in the parts that the caller names; prompts whose time nobody knows are in none.</value>
    public IReadOnlyList<DayPartCompliance> DayParts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how long answers took.</summary>
    public required Measure Latency { get; init; }

    /// <summary>Counts.</summary>
    /// <param name="prompts">All scheduled prompts, in order.</param>
    /// <param name="rule">What counts, and out of what.</param>
    /// <param name="dayPartStarts">The local times at which parts of the day start, each later than the one before; what is earlier than the first belongs to
    /// the last, as night does. Null for 05:00, 12:00, 17:00 and 22:00.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The times are none, or not in order.</exception>
    public static ComplianceReport Of(IEnumerable<PromptRecord> prompts, ComplianceRule rule, IReadOnlyList<LocalTime>? dayPartStarts = null)
    {
        ArgumentNullException.ThrowIfNull(prompts);
        ArgumentNullException.ThrowIfNull(rule);
        PromptRecord[] all = [.. prompts];
        LocalTime[] starts = [.. dayPartStarts ?? UsualDayParts];
        if (starts.Length == 0 || starts.Zip(starts.Skip(1)).Any(static pair => pair.First >= pair.Second))
        {
            throw new ArgumentException(ComplianceMessages.DayParts, nameof(dayPartStarts));
        }

        var first = all.Length == 0 ? 0 : all.Min(static prompt => prompt.Day);
        var half = all.Length / 2;
        return new ComplianceReport
        {
            Rule = rule,
            Overall = Share(all, rule),
            FirstHalf = Share(all.Take(half), rule),
            SecondHalf = Share(all.Skip(half), rule),
            Days = [.. all.GroupBy(static prompt => prompt.Day).OrderBy(static day => day.Key).Select(day => new DayCompliance(day.Key, Share(day, rule)))],
            Weeks =
            [
                .. all.GroupBy(prompt => ((prompt.Day - first) / DaysPerWeek) + 1)
                    .OrderBy(static week => week.Key)
                    .Select(week => new WeekCompliance(week.Key, Share(week, rule))),
            ],
            DayParts =
            [
                .. all.Where(static prompt => prompt.ScheduledTime is not null)
                    .GroupBy(prompt => PartOf(prompt.ScheduledTime!.Value, starts))
                    .OrderBy(static part => part.Key)
                    .Select(part => new DayPartCompliance(starts[part.Key], starts[(part.Key + 1) % starts.Length], Share(part, rule))),
            ],
            Latency = LatencyOf(all),
        };
    }

    private static Measure Share(IEnumerable<PromptRecord> prompts, ComplianceRule rule)
    {
        PromptRecord[] asked = [.. prompts.Where(rule.Asks)];
        var (counted, answered) = (asked.Count(rule.Counts), asked.Count(static prompt => prompt.Answer != PromptAnswer.None));
        return asked.Length == 0
            ? Measure.None(rule.Definition, NoValueReason.NothingDue, 0)
            : Measure.Of(rule.Definition, (double)counted / asked.Length, answered, asked.Length - answered);
    }

    // The last part that has started; before the first one, the last of the day before still runs.
    private static int PartOf(LocalTime time, LocalTime[] starts) =>
        Array.FindLastIndex(starts, start => start <= time) is >= 0 and var part ? part : starts.Length - 1;

    private static Measure LatencyOf(PromptRecord[] prompts)
    {
        PromptRecord[] answered = Array.FindAll(prompts, static prompt => prompt.Answer != PromptAnswer.None);
        double[] minutes =
        [
            .. answered
                .Where(static prompt => prompt is { IssuedAt: not null, AnsweredAt: not null })
                .Select(static prompt => (prompt.AnsweredAt!.Value - prompt.IssuedAt!.Value).TotalMinutes),
        ];
        return minutes.Length == 0
            ? Measure.None(LatencyDefinition, NoValueReason.NotRecorded, 0, answered.Length)
            : Measure.Of(LatencyDefinition, minutes.Median(), minutes.Length, answered.Length - minutes.Length);
    }
}
