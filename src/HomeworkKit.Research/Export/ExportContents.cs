namespace HomeworkKit.Research;

/// <summary>What the files beside the tables are written from.</summary>
internal sealed record ExportContents(
    ExportResult Result,
    IReadOnlyList<int[]> Widths,
    IReadOnlyList<(string Kind, int? People)> PeopleByKind,
    ExportProfile Profile,
    TidyExportOptions Options,
    int SharedItemKeys)
{
    /// <summary>The version of the layout. It rises when a column changes its meaning or goes.</summary>
    internal const string Layout = "homeworkkit-tidy/1";

    internal static string Software => "HomeworkKit.Research " + (typeof(TidyExport).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");

    internal static string TimeZones => DateTimeZoneProviders.Tzdb.VersionId;

    internal string ProfileName => Profile.IsIdentified ? "identified" : "de-identified";

    internal bool IsDeIdentified => Profile.Dates != DateForm.Real;
}
