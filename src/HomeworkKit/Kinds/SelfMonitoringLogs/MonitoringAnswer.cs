namespace HomeworkKit.Kinds;

/// <summary>The answer to one item: exactly one of the members, the one that the item asks for.</summary>
public sealed partial record MonitoringAnswer : ContentRecord
{
    /// <summary>Gets the key of the item.</summary>
    [ShortText]
    public required string Item { get; init; }

    /// <summary>Gets the rating.</summary>
    /// <value>On the item's scale.</value>
    public Rating? Rating { get; init; }

    /// <summary>Gets the count.</summary>
    /// <value>0 or more, in the item's unit; halves and the like are kept.</value>
    public decimal? Count { get; init; }

    /// <summary>Gets the length of time.</summary>
    /// <value>Minutes; 0 or more.</value>
    [Unit("minutes")]
    public decimal? Minutes { get; init; }

    /// <summary>Gets yes or no.</summary>
    public bool? YesNo { get; init; }

    /// <summary>Gets the keys of the choices that were picked.</summary>
    public IReadOnlyList<string> Choices { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the time by the clock.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Gets the words.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the number that was measured.</summary>
    /// <value>In the item's unit; below zero and with decimals where the item allows it.</value>
    public decimal? Number { get; init; }

    /// <summary>Says which kinds of answer are given.</summary>
    /// <returns>The kinds, in the order of <see cref="MonitoringAnswerType"/>; empty for a blank answer.</returns>
    public IEnumerable<MonitoringAnswerType> GivenTypes()
    {
        if (Rating is not null)
        {
            yield return MonitoringAnswerType.Rating;
        }

        if (Count is not null)
        {
            yield return MonitoringAnswerType.Count;
        }

        if (Minutes is not null)
        {
            yield return MonitoringAnswerType.Duration;
        }

        if (YesNo is not null)
        {
            yield return MonitoringAnswerType.YesNo;
        }

        if (Choices.Count > 0)
        {
            yield return MonitoringAnswerType.Choice;
        }

        if (Time is not null)
        {
            yield return MonitoringAnswerType.Time;
        }

        if (!string.IsNullOrWhiteSpace(Text))
        {
            yield return MonitoringAnswerType.Text;
        }

        if (Number is not null)
        {
            yield return MonitoringAnswerType.Number;
        }
    }
}
