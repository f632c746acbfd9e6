namespace HomeworkKit.Research;

/// <summary>All prompts of one person's series in their order, those without an answer too: what compliance and variability are worked out of.</summary>
public sealed record PromptSeries
{
    /// <summary>Gets whose it is.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets what tells it apart from the person's other series, such as the phase of a study.</summary>
    public IReadOnlyList<string> Series { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the keys of the items that were rated.</summary>
    public IReadOnlyList<string> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the prompts.</summary>
    public IReadOnlyList<SeriesPrompt> Prompts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gives the prompts for <see cref="ComplianceReport"/>.</summary>
    /// <returns>
    /// Each prompt of the file was scheduled; those of the days from the first answer to the last reached the person, as far as a file without a record of
    /// delivery can tell.
    /// </returns>
    public IReadOnlyList<PromptRecord> ToRecords()
    {
        int[] days = [.. Prompts.Where(static prompt => prompt.IsAnswered).Select(static prompt => prompt.Day)];
        var (first, last) = days.Length == 0 ? (1, 0) : (days.Min(), days.Max());
        return
        [
            .. Prompts.Select(prompt => new PromptRecord
            {
                Day = prompt.Day,
                ScheduledTime = prompt.Time,
                WasDelivered = prompt.Day >= first && prompt.Day <= last,
                Answer = !prompt.IsAnswered ? PromptAnswer.None : prompt.Ratings.Count == Items.Count ? PromptAnswer.Full : PromptAnswer.Partial,
            }),
        ];
    }

    /// <summary>Gives the answers to one item for <see cref="SeriesVariability"/>.</summary>
    /// <param name="item">The item's key.</param>
    /// <returns>A value for each prompt, null where there is none.</returns>
    /// <exception cref="ArgumentException">The series has no such item.</exception>
    public IReadOnlyList<PromptValue> ToValues(string item) => Items.Contains(item)
        ? [.. Prompts.Select(prompt => new PromptValue(prompt.Day, prompt.Ratings.FirstOrDefault(rating => rating.Item == item)?.Value))]
        : throw new ArgumentException(DatasetMessages.NoItem, nameof(item));
}
