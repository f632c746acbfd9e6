namespace HomeworkKit.Research;

/// <summary>The messages of this folder. None repeats what stood in a file.</summary>
internal static class DatasetMessages
{
    internal const string NoFiles = "A dataset has at least one file.";
    internal const string NoScale = "A rating column needs a scale.";
    internal const string BadPattern = "A date or time pattern is not one.";
}
