using HomeworkKit.Words;

namespace HomeworkKit.German;

/// <summary>The German words of HomeworkKit.</summary>
/// <remarks>No clinician has reviewed them yet: <see cref="HomeworkWords.IsReviewed"/> is false, and reminders refuse them unless told otherwise.</remarks>
/// <example>
/// <code>
/// var words = GermanWords.Formal;
/// digest.ToText(zone, words);
/// schedule.Describe(words: words);     // Montags um 18:30
/// </code>
/// </example>
public static class GermanWords
{
    private static readonly Lazy<HomeworkWords> LazyInformal = new(static () => Load("de.json", null));
    private static readonly Lazy<HomeworkWords> LazyFormal = new(static () => Load("de-formal.json", Informal));

    /// <summary>Gets the words that say <c>du</c>, as most apps in German do.</summary>
    /// <value>Language <c>de</c>; read on first use.</value>
    public static HomeworkWords Informal => LazyInformal.Value;

    /// <summary>Gets the words that say <c>Sie</c>, as most clinics do. What addresses nobody is shared with <see cref="Informal"/>.</summary>
    /// <value>Language <c>de-x-formal</c>; read on first use.</value>
    public static HomeworkWords Formal => LazyFormal.Value;

    private static HomeworkWords Load(string name, HomeworkWords? fallback)
    {
        using var stream = typeof(GermanWords).Assembly.GetManifestResourceStream(name)!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return HomeworkWords.Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), fallback);
    }
}
