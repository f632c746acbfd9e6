namespace HomeworkKit;

/// <summary>An attempt as one viewer may see it. Of what is kept private, only the fact that there is something remains.</summary>
public sealed partial record AttemptView
{
    /// <summary>Gets the attempt, without the parts that are hidden.</summary>
    public required Attempt Attempt { get; init; }

    /// <summary>Gets the round that it belongs to.</summary>
    public required int Round { get; init; }

    /// <summary>Gets who recorded it.</summary>
    public required Actor By { get; init; }

    /// <summary>Gets the parts that are hidden from this viewer.</summary>
    /// <value>The same parts whether or not there was anything in them.</value>
    public IReadOnlyList<AttemptPart> Hidden { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether its author took it back.</summary>
    public required bool IsRetracted { get; init; }

    /// <summary>Gets the code of what is odd about its times: see <see cref="RecordedAttempt.ClockMark"/>.</summary>
    public string? ClockMark { get; init; }

    /// <summary>Gets a value indicating whether its content was erased for good.</summary>
    public bool IsErased { get; init; }
}
