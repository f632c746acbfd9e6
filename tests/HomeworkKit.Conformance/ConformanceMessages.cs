namespace HomeworkKit.Conformance;

/// <summary>The texts of errors. None repeats what was sent.</summary>
internal static class ConformanceMessages
{
    internal const string NotJson = "The line is not JSON.";
    internal const string UnknownOp = "There is no such operation.";
    internal const string MissingField = "A field is missing: ";
    internal const string WrongType = "A field has another type or form: ";
    internal const string UnknownValue = "A field has a word that is none of its values: ";
    internal const string OneOf = "Exactly one of these fields is needed: ";
    internal const string ImpossibleValue = "A value cannot be.";
    internal const string RatingOutOfRange = "A rating lies outside its scale: ";
}
