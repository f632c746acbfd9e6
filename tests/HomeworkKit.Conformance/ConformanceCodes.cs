namespace HomeworkKit.Conformance;

/// <summary>The codes of requests that cannot be answered; all others are the library's own.</summary>
public static class ConformanceCodes
{
    /// <summary>The line is not JSON.</summary>
    public const string NotJson = "conformance/not-json";

    /// <summary>The operation is unknown.</summary>
    public const string UnknownOp = "conformance/unknown-op";

    /// <summary>A field that is needed is not there.</summary>
    public const string MissingField = "conformance/missing-field";

    /// <summary>A field has another JSON type, or another form.</summary>
    public const string WrongType = "conformance/wrong-type";

    /// <summary>A word is none of its field's values.</summary>
    public const string UnknownValue = "conformance/unknown-value";

    /// <summary>Fields contradict each other: exactly one of several is meant.</summary>
    public const string OneOf = "conformance/one-of";

    /// <summary>A value cannot be.</summary>
    public const string ImpossibleValue = "conformance/impossible-value";

    /// <summary>A rating lies outside its scale.</summary>
    public const string RatingOutOfRange = "rating/out-of-range";
}
