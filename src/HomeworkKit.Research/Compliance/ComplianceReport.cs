using HomeworkKit.Primitives;
using HomeworkKit.Research.Measures;
using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research.Compliance;

/// <summary>How many of a protocol's prompts were answered, when in the course of it, and how fast. A figure about data, for whoever analyses them; no client view shows it.</summary>
/// <remarks>Every share counts the prompts it is out of, and as missing those among them without an answer that counts. Equality is by value.</remarks>
public sealed record ComplianceReport
{
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

    /// <summary>Gets how long answers took.</summary>
    public required Measure Latency { get; init; }

    /// <summary>Counts.</summary>
    /// <param name="prompts">All scheduled prompts, in order.</param>
    /// <param name="rule">What counts, and out of what.</param>
    /// <returns>The report.</returns>
    public static ComplianceReport Of(IEnumerable<PromptRecord> prompts, ComplianceRule rule)
    {
        ArgumentNullException.ThrowIfNull(prompts);
        ArgumentNullException.ThrowIfNull(rule);
        PromptRecord[] all = [.. prompts];
        var half = all.Length / 2;
        return new ComplianceReport
        {
            Rule = rule,
            Overall = Share(all, rule),
            FirstHalf = Share(all.Take(half), rule),
            SecondHalf = Share(all.Skip(half), rule),
            Days = [.. all.GroupBy(static prompt => prompt.Day).OrderBy(static day => day.Key).Select(day => new DayCompliance(day.Key, Share(day, rule)))],
            Latency = LatencyOf(all),
        };
    }

    private static Measure Share(IEnumerable<PromptRecord> prompts, ComplianceRule rule)
    {
        PromptRecord[] asked = [.. prompts.Where(rule.Asks)];
        var answered = asked.Count(rule.Counts);
        return asked.Length == 0
            ? Measure.None(rule.Definition, NoValueReason.NothingDue, 0)
            : Measure.Of(rule.Definition, (double)answered / asked.Length, asked.Length, asked.Length - answered);
    }

    private static Measure LatencyOf(PromptRecord[] prompts)
    {
        PromptRecord[] answered = Array.FindAll(prompts, static prompt => prompt.Answer != PromptAnswer.None);
        double[] minutes = [.. answered.Where(static prompt => prompt is { IssuedAt: not null, AnsweredAt: not null }).Select(static prompt => (prompt.AnsweredAt!.Value - prompt.IssuedAt!.Value).TotalMinutes)];
        return minutes.Length == 0
            ? Measure.None(LatencyDefinition, NoValueReason.NotRecorded, 0, answered.Length)
            : Measure.Of(LatencyDefinition, minutes.Median(), minutes.Length, answered.Length - minutes.Length);
    }
}
