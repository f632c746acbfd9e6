using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>A number that is taken from the answers to some items: a number about a form, and no judgement of a person.</summary>
/// <remarks>
/// Ratings, numbers and minutes count as they are, yes as 1 and no as 0, options by their weights. What is missing makes the number missing or is made up for
/// by a rule that is stated here; it never lowers the number silently. The library draws no conclusion from it.
/// </remarks>
public sealed partial record WorksheetScore : ContentRecord
{
    /// <summary>Gets the key, by which conditions and exports name the score.</summary>
    /// <value>Up to 40 letters: lower-case words with hyphens, differing from every other score of the form.</value>
    public required string Key { get; init; }

    /// <summary>Gets what the number is called.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the keys of the items; those of a table's columns count once for each row.</summary>
    public IReadOnlyList<string> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how the number is made.</summary>
    public ScoreMethod Method { get; init; }

    /// <summary>Gets the keys of those items that count the other way round: the least of the item becomes the most.</summary>
    public IReadOnlyList<string> Reversed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what happens where items that were asked have no answer.</summary>
    public ScoreMissing Missing { get; init; }

    /// <summary>Gets how many items without an answer are made up for; with more there is no number.</summary>
    /// <value>1 or more, fewer than there are items; given exactly where <see cref="Missing"/> makes up for any.</value>
    public int? MostMissing { get; init; }

    /// <summary>Gets what happens where items were not asked.</summary>
    public ScoreNotAsked NotAsked { get; init; }

    /// <summary>Gets the least that the number can be, as the form's author states it.</summary>
    public decimal? Least { get; init; }

    /// <summary>Gets the most that the number can be, as the form's author states it.</summary>
    public decimal? Most { get; init; }

    /// <summary>Gets words for ranges of the number, in ascending order; the form's author answers for them.</summary>
    public IReadOnlyList<ScoreBand> Bands { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether the client is shown the number too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsForClient { get; init; }
}
