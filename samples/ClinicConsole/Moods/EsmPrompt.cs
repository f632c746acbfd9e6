using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Moods;

/// <summary>One row of the file: a prompt, answered or not.</summary>
/// <param name="Person">The person's number.</param>
/// <param name="Period">0 before the course, 1 after it.</param>
/// <param name="Day">The day of the period, from 1.</param>
/// <param name="Number">The prompt of the day, 1 to 10; null for a padding row.</param>
/// <param name="IsAnswered">Whether the file marks it as answered.</param>
internal sealed record EsmPrompt(string Person, int Period, int Day, int? Number, bool IsAnswered)
{
    /// <summary>Gets the ratings.</summary>
    internal IReadOnlyList<ItemRating> Ratings { get; init; } = [];

    /// <summary>Gets how many values were left blank because they are known slips of the published file.</summary>
    internal int Slips { get; init; }
}
