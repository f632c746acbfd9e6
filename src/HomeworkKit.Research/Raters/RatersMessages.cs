namespace HomeworkKit.Research;

/// <summary>The texts of this folder's exceptions. None repeats a value.</summary>
internal static class RatersMessages
{
    internal const string Category = "A category lies outside the scale: categories run from 0 to one less than their number, which is 2 or more.";
    internal const string UnequalRaters = "Every target needs a place for every rater: leave the value out, not the place.";
    internal const string Confidence = "A confidence lies between 0 and 1.";
    internal const string UnequalItems = "Every row has the same items, at most 50.";
    internal const string RatingForm =
        "A form has items, each once, a most above its least, reversed items of its own, and fewer that may be missing than there are.";
}
