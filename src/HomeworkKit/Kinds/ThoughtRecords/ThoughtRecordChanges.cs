namespace HomeworkKit.Kinds;

/// <summary>How emotions and beliefs changed over one thought record. Numbers to look at together, not a grade.</summary>
/// <remarks>
/// Every change is after minus before, so relief is negative. Means are taken over the emotions that have both ratings; the others enter no mean.
/// Equality is by value.
/// </remarks>
public sealed partial record ThoughtRecordChanges
{
    private ThoughtRecordChanges()
    {
    }

    /// <summary>Gets each emotion's change, in the order of the record.</summary>
    public IReadOnlyList<EmotionChange> Emotions { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the mean strength before.</summary>
    /// <value>0 to 100; null if no emotion has both ratings.</value>
    public decimal? MeanBefore { get; private init; }

    /// <summary>Gets the mean strength after.</summary>
    /// <value>0 to 100; null if no emotion has both ratings.</value>
    public decimal? MeanAfter { get; private init; }

    /// <summary>Gets the mean of the changes.</summary>
    /// <value>-100 to 100; null if no emotion has both ratings.</value>
    public decimal? MeanChange => MeanAfter - MeanBefore;

    /// <summary>Gets the change that is furthest from zero.</summary>
    /// <value>-100 to 100; null if no emotion has both ratings.</value>
    public decimal? LargestChange { get; private init; }

    /// <summary>Gets by how much the mean strength fell.</summary>
    /// <value>Percent of the mean before; null if there is none or it is 0.</value>
    public decimal? PercentReductionOfMean => MeanBefore is > 0 ? 100 * (MeanBefore - MeanAfter) / MeanBefore : null;

    /// <summary>Gets how much the belief in the thought changed: in the hot thought, or in the only one.</summary>
    /// <value>-100 to 100; null if a rating is missing or no one thought is meant.</value>
    public decimal? BeliefChange { get; private init; }

    internal static ThoughtRecordChanges Of(ThoughtRecord record)
    {
        EmotionChange[] emotions = [.. record.Emotions.Select(static emotion => new EmotionChange(emotion.Before?.Value, emotion.After?.Value))];
        var rated = Array.FindAll(emotions, static emotion => emotion.Change is not null);
        return new ThoughtRecordChanges
        {
            Emotions = emotions,
            MeanBefore = rated.Length == 0 ? null : rated.Average(static emotion => emotion.Before),
            MeanAfter = rated.Length == 0 ? null : rated.Average(static emotion => emotion.After),
            LargestChange = rated.MaxBy(static emotion => Math.Abs(emotion.Change!.Value))?.Change,
            BeliefChange = OneThought(record)?.BeliefChange,
        };
    }

    private static AutomaticThought? OneThought(ThoughtRecord record)
    {
        AutomaticThought[] candidates = [.. record.Thoughts.Where(static thought => thought.IsHot)];
        return candidates.Length == 1 ? candidates[0]
            : candidates.Length == 0 && record.Thoughts.Count == 1 ? record.Thoughts[0]
            : null;
    }
}
