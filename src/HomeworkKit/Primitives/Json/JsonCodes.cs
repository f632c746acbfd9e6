namespace HomeworkKit;

/// <summary>Codes of problems with JSON that the converters of primitives find.</summary>
internal static class JsonCodes
{
    internal const string InvalidId = "json/invalid-id";
    internal const string InvalidReference = "json/invalid-reference";
    internal const string InvalidScale = "json/invalid-scale";
    internal const string InvalidTime = "json/invalid-time";
    internal const string UnexpectedNull = "json/unexpected-null";
    internal const string UnknownValue = "json/unknown-value";
    internal const string WrongType = "json/wrong-type";
    internal const string MissingMember = "json/missing-member";
    internal const string DuplicateMember = "json/duplicate-member";
    internal const string OutOfRange = "rating/out-of-range";
}
