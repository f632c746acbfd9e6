namespace HomeworkKit.Words;

/// <summary>Codes of problems with loading words.</summary>
public static class WordsCodes
{
    /// <summary>The file is no JSON object.</summary>
    public const string NotJson = "words/not-json";

    /// <summary>The file has more than a megabyte.</summary>
    public const string TooLarge = "words/too-large";

    /// <summary>A member has another type or value than it may have.</summary>
    public const string WrongType = "words/wrong-type";

    /// <summary>The language is missing or no BCP 47 tag.</summary>
    public const string Language = "words/language";

    /// <summary>A key stands twice.</summary>
    public const string DuplicateKey = "words/duplicate-key";

    /// <summary>A text has a brace that is not closed or not opened, or a placeholder that cannot be read.</summary>
    public const string Brace = "words/brace";

    /// <summary>A plural or select stands inside another.</summary>
    public const string Nested = "words/nested";

    /// <summary>A plural or select has no form for <c>other</c>.</summary>
    public const string OtherMissing = "words/other-missing";

    /// <summary>A text has a placeholder that the English text does not have.</summary>
    public const string Placeholder = "words/placeholder";

    /// <summary>A text holds a character that changes the direction of what follows it.</summary>
    public const string DirectionMark = "words/direction-mark";

    /// <summary>The direction is not that of the language.</summary>
    public const string Direction = "words/direction";

    /// <summary>A text is blank.</summary>
    public const string Blank = "words/blank";

    /// <summary>The words are not reviewed by anybody, and what is made goes to people without being seen before.</summary>
    public const string Unreviewed = "words/unreviewed";
}
