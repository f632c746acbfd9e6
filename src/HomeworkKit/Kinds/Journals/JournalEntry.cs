using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What a client wrote at one time.</summary>
/// <remarks>The words may stay elsewhere, on paper or torn up: that they were written is enough (Pennebaker and Beall 1986).</remarks>
public sealed partial record JournalEntry : HomeworkEntry, IHasRatingChanges, IHasDuration, IOfLibraryKind
{
    /// <summary>Gets when the client began to write.</summary>
    public Instant? StartedAt { get; init; }

    /// <summary>Gets when the client stopped.</summary>
    /// <value>Not before <see cref="StartedAt"/>.</value>
    public Instant? FinishedAt { get; init; }

    /// <summary>Gets how long the client wrote, as they say.</summary>
    public Minutes? MinutesSpent { get; init; }

    /// <summary>Gets what the client wrote.</summary>
    public string? Text { get; init; }

    /// <summary>Gets a value indicating whether the words stay elsewhere, and only the fact of writing is kept here.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool KeptElsewhere { get; init; }

    /// <summary>Gets the number of words, counted by the app or by the client.</summary>
    public NonNegativeCount? WordCount { get; init; }

    /// <summary>Gets the answers to prompts.</summary>
    public IReadOnlyList<JournalAnswer> Answers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the events of a positive data log.</summary>
    public IReadOnlyList<PositiveDatum> Events { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client is grateful for.</summary>
    public IReadOnlyList<string> GratefulFor { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how much the client now believes the new belief of a positive data log.</summary>
    /// <value>0 to 100.</value>
    public Percent? NewBeliefRating { get; init; }

    /// <summary>Gets mood before writing.</summary>
    /// <value>On the task's scale.</value>
    public Rating? MoodBefore { get; init; }

    /// <summary>Gets mood after writing.</summary>
    /// <value>On the task's scale. A fall straight after expressive writing is usual.</value>
    public Rating? MoodAfter { get; init; }

    /// <summary>Gets how much mood changed.</summary>
    /// <value>After minus before; null if either is missing or the scales differ.</value>
    [JsonIgnore]
    public decimal? MoodChange =>
        MoodBefore is { } before && MoodAfter is { } after && before.Scale.HasSameValuesAs(after.Scale) ? after.Value - before.Value : null;

    /// <summary>Gets the time between beginning and stopping.</summary>
    /// <value>Null if either is missing, or if they contradict each other.</value>
    [JsonIgnore]
    public Duration? Elapsed => FinishedAt - StartedAt is { } elapsed && elapsed >= Duration.Zero ? elapsed : null;

    /// <inheritdoc/>
    public IReadOnlyList<RatingChange> GetRatingChanges() => RatingChange.List(RatingChange.Of("mood", MoodBefore, MoodAfter));

    /// <inheritdoc/>
    public decimal? GetMinutesTaken() => MinutesSpent?.Value;

    HomeworkKind IOfLibraryKind.Kind() => JournalKind.Instance;
}
