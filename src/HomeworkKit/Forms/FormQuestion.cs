namespace HomeworkKit.Forms;

/// <summary>One question of a form. It holds the clinician's words at most, never the client's, and prints its key alone. Equality is by value.</summary>
public sealed partial record FormQuestion
{
    /// <summary>Gets where the answer stands.</summary>
    public required FormPath Path { get; init; }

    /// <summary>Gets the key, under which words and codes are found.</summary>
    /// <value>For example <c>thought-record/emotions/before</c>.</value>
    public required string Key { get; init; }

    /// <summary>Gets how it is answered.</summary>
    public required FormControl Control { get; init; }

    /// <summary>Gets the clinician's own words, which win over the words by key.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the clinician's own words that help to answer, which win over the help by key.</summary>
    public string? Help { get; init; }

    /// <summary>Gets who fills it in.</summary>
    public FilledBy By { get; init; }

    /// <summary>Gets how much an answer is needed.</summary>
    public FormNeed Need { get; init; }

    /// <summary>Gets who reads the answer.</summary>
    public FormAudience Audience { get; init; }

    /// <summary>Gets when it is asked; its items are paths.</summary>
    /// <value>Null for always.</value>
    public FormCondition? ShownWhen { get; init; }

    /// <summary>Gets the questions of a group, of each fixed row, or of any free row.</summary>
    public IReadOnlyList<FormQuestion> Parts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gives the questions of one free row.</summary>
    /// <param name="row">The number of the row in the entry as it was read; numbers from the count of rows on are new rows.</param>
    /// <returns>The parts, with their paths in that row.</returns>
    public IReadOnlyList<FormQuestion> InRow(int row) => ValueList.From(Parts.Select(part => part.At(row))) ?? [];

    /// <summary>Gives this question and all its parts, in order.</summary>
    /// <returns>The questions.</returns>
    public IEnumerable<FormQuestion> WithParts() => Parts.SelectMany(static part => part.WithParts()).Prepend(this);

    /// <summary>Returns the key.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;

    /// <summary>Gets what decides over a whole entry whether it is asked; null where <see cref="ShownWhen"/> says it all.</summary>
    internal FormGate? Gate { get; init; }

    /// <summary>Gets a value indicating whether it is asked so of everybody: without anybody's own words or conditions.</summary>
    internal bool IsSameForAll =>
        Text is null && Help is null && ShownWhen is null && Gate is null && !Control.HasWords && Parts.All(static part => part.IsSameForAll);

    private FormQuestion At(int row) => this with
    {
        Path = Path.InRow(row),
        Gate = Gate?.InRow(row),
        ShownWhen = ShownWhen?.InRow(row),
        Parts = ValueList.From(Parts.Select(part => part.At(row))) ?? [],
    };
}
