namespace HomeworkKit.Serialization;

/// <summary>The codes of problems with JSON. A move or a store that refuses what could not be read again gives the code that reading would.</summary>
public static class JsonProblemCodes
{
    /// <summary>It is not JSON, it breaks off, or a text holds half a character.</summary>
    public const string Malformed = "json/malformed";

    /// <summary>The last line of an NDJSON file breaks off.</summary>
    public const string Truncated = "json/truncated";

    /// <summary>A value has another JSON type than its member.</summary>
    public const string WrongType = JsonCodes.WrongType;

    /// <summary>A member that is needed is not there.</summary>
    public const string MissingMember = JsonCodes.MissingMember;

    /// <summary>A member stands twice in its object.</summary>
    public const string DuplicateMember = JsonCodes.DuplicateMember;

    /// <summary>A name that begins with <c>$</c> stands in an object with a discriminator, where such names are reserved.</summary>
    public const string ReservedMember = "json/reserved-member";

    /// <summary>A null stands where something has to be.</summary>
    public const string UnexpectedNull = JsonCodes.UnexpectedNull;

    /// <summary>A task or entry says no kind, or one that the catalogue does not have.</summary>
    public const string UnknownKind = "json/unknown-kind";

    /// <summary>An event or schedule element says no type, or an unknown one.</summary>
    public const string UnknownType = "json/unknown-type";

    /// <summary>A choice is none of its member's values.</summary>
    public const string UnknownValue = JsonCodes.UnknownValue;

    /// <summary>An id is not one.</summary>
    public const string InvalidId = JsonCodes.InvalidId;

    /// <summary>A reference is not 1 to 128 visible characters.</summary>
    public const string InvalidReference = JsonCodes.InvalidReference;

    /// <summary>A scale is not one.</summary>
    public const string InvalidScale = JsonCodes.InvalidScale;

    /// <summary>A date or time is not one.</summary>
    public const string InvalidTime = JsonCodes.InvalidTime;

    /// <summary>A number lies outside its scale or range.</summary>
    public const string OutOfRange = JsonCodes.OutOfRange;

    /// <summary>A value cannot exist for a reason of its type.</summary>
    public const string InvalidValue = "json/invalid-value";

    /// <summary>
    /// A task or entry of a host's kind is another one after it was written and read again: its JSON loses something, or a member has no equality by value.
    /// </summary>
    public const string ChangedByWriting = "json/changed-by-writing";

    /// <summary>The document is nested too deeply.</summary>
    public const string TooDeep = "json/too-deep";

    /// <summary>The document, an event, a text or a list is larger than the limits allow.</summary>
    public const string TooLarge = "json/too-large";

    /// <summary>The document does not say that it is one of this library's.</summary>
    public const string UnknownFormat = "json/unknown-format";

    /// <summary>The document is of a newer format, or a task or entry of a newer version of its kind.</summary>
    public const string NewerVersion = "json/newer-version";

    /// <summary>The events are no history that the table allows.</summary>
    public const string ImpossibleHistory = "json/impossible-history";
}
