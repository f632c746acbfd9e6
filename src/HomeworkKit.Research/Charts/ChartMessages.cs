namespace HomeworkKit.Research.Charts;

/// <summary>The texts of this folder's exceptions. None repeats a value.</summary>
internal static class ChartMessages
{
    internal const string Size = "A picture is 240 to 4000 wide and 160 to 4000 high.";
    internal const string Id = "An id of a picture consists of letters, digits and hyphens and begins with a letter.";
    internal const string Scale = "The top of a scale lies above its bottom, and both are numbers.";
    internal const string Bins = "A distribution has 1 to 50 bars.";
    internal const string WideTable = "A picture of missing data shows at most 200 people and 53 weeks.";
    internal const string LongCalendar = "A calendar shows at most 53 weeks.";
    internal const string Series = "A picture tells at most four series apart.";
    internal const string Panels = "A picture of several cases has 1 to 12 panels.";
    internal const string Points = "Points ascend, and the ends of a band lie around its middle.";
}
