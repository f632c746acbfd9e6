using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>How much a week asks for, over all assignments: to see that it is not too much.</summary>
/// <remarks>What is set aside, void or only an invitation is not in it. Equality is by value.</remarks>
public sealed partial record WeekLoad : ContentRecord
{
    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day, included.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Gets how many times something is to be done.</summary>
    public required int Times { get; init; }

    /// <summary>Gets how many assignments ask for something.</summary>
    public required int Assignments { get; init; }

    /// <summary>Gets the least number of minutes.</summary>
    /// <value>Over the times for which a length was agreed.</value>
    public required int AtLeastMinutes { get; init; }

    /// <summary>Gets the greatest number of minutes.</summary>
    /// <value>Over the times for which a length was agreed.</value>
    public required int AtMostMinutes { get; init; }

    /// <summary>Gets how many of the times have no agreed length.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int WithoutMinutes { get; init; }
}
