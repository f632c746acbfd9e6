namespace HomeworkKit.Research;

/// <summary>The texts of this folder's exceptions. None repeats a value.</summary>
internal static class ChangeMessages
{
    internal const string Criteria = "A standard deviation is 0 or more, a reliability lies from 0 to 1, and a criterion is above 0.";
    internal const string MeanNeeded =
        "The method takes more than is said: the mean before for all but Jacobson and Truax, and besides the mean, spread, reliability or correlation of the scores after.";
}
