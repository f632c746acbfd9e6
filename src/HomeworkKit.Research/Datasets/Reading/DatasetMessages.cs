namespace HomeworkKit.Research;

/// <summary>The messages of this folder. None repeats what stood in a file.</summary>
internal static class DatasetMessages
{
    internal const string NoFiles = "A dataset has at least one file.";
    internal const string NoScale = "A rating column needs a scale.";
    internal const string NobodysFile = "A mapping names the column of the person, or the person.";
    internal const string NoJson = "csv-mapping/not-json: A mapping is a JSON object.";
    internal const string NoRatings = "Prompts are read through a mapping of ratings.";
    internal const string NoItem = "The series has no such item.";
    internal const string BadPattern = "A date or time pattern is not one.";
}
