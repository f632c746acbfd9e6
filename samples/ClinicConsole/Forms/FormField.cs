namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>One question of a form.</summary>
/// <param name="Name">The member's name in JSON.</param>
/// <param name="Type">What kind of answer it takes.</param>
internal sealed record FormField(string Name, FieldType Type)
{
    /// <summary>Gets the question, made from the name: <c>minutesToFallAsleep</c> asks for "Minutes to fall asleep".</summary>
    internal string Label => FormWords.OfName(Name);

    /// <summary>Gets a value indicating whether nothing can be kept without it.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>Gets a value indicating whether a number has no fraction.</summary>
    internal bool IsWhole { get; init; }

    /// <summary>Gets the smallest number.</summary>
    internal decimal? Minimum { get; init; }

    /// <summary>Gets the largest number.</summary>
    internal decimal? Maximum { get; init; }

    /// <summary>Gets the words to choose from.</summary>
    internal IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Gets the questions of a group.</summary>
    internal IReadOnlyList<FormField> Parts { get; init; } = [];

    /// <summary>Gets what a list holds.</summary>
    internal FormField? Item { get; init; }
}
