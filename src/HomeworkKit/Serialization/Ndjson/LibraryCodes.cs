namespace HomeworkKit.Serialization;

/// <summary>The codes of problems with a bundle of templates and programmes.</summary>
public static class LibraryCodes
{
    /// <summary>
    /// A bundle holds something of a client's: a reference, a record of homework, or answers to a screening. Nothing of it is read or written.
    /// </summary>
    public const string HasClient = "library/has-client";

    /// <summary>A task names a goal, a ladder or a step of a client's.</summary>
    public const string NamesClientDocument = "library/names-client-document";

    /// <summary>One version of a template or programme stands in the bundle twice, with different content.</summary>
    public const string TwoContents = "library/two-contents";
}
