using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>A look back on a week.</summary>
public sealed partial record CheckIn : HomeworkEntry, IOfLibraryKind
{
    /// <summary>Gets the first day looked back on.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day looked back on.</summary>
    /// <value>Included, and not before <see cref="From"/>.</value>
    public LocalDate? To { get; init; }

    /// <summary>Gets what was practised, and how often.</summary>
    public IReadOnlyList<PracticeCount> Practised { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the answers to the task's questions.</summary>
    public IReadOnlyList<CheckInAnswer> Answers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what went well.</summary>
    public string? WentWell { get; init; }

    /// <summary>Gets what was hard, or got in the way.</summary>
    /// <value>May stay blank: not every week has something.</value>
    public string? WasHard { get; init; }

    /// <summary>Gets what the client learned.</summary>
    public string? Learned { get; init; }

    /// <summary>Gets what the client wants to do next week.</summary>
    public string? NextWeek { get; init; }

    /// <summary>Gets how many days are looked back on, both ends included.</summary>
    /// <value>1 or more; null if an end is missing or they contradict each other.</value>
    [JsonIgnore]
    public int? Days => From is { } from && To is { } to && from.Calendar == to.Calendar && to >= from ? Period.DaysBetween(from, to) + 1 : null;

    HomeworkKind IOfLibraryKind.Kind() => CheckInKind.Instance;
}
