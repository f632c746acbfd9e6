namespace HomeworkKit.Extensions.Hosting;

/// <summary>The texts of this folder's exceptions.</summary>
internal static class HostingMessages
{
    internal const string NoStore = "Nothing says where homework is kept: call UseStore in AddHomeworkKit.";
    internal const string NoLanguage = "No language is offered: leave at least one in AddHomeworkWords.";
    internal const string NoZones = "Nothing says where clients are: set ZoneOf in AddHomeworkKit before adding workers.";
}
