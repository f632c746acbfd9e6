using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Moods;

/// <summary>The columns of bringmann2013_esm_mbct.csv: supporting data S4 of Bringmann et al. 2013, PLoS ONE 8(4) e60188, CC BY.</summary>
/// <remarks>
/// The header has one name fewer than the rows: the first column is an unnamed row number. Pleasantness is rated from -3 to 3, everything else from 1 to 7.
/// The column neur is a trait of the person and is not imported.
/// </remarks>
internal static class EsmColumns
{
    internal const string Person = "subjno";
    internal const string Day = "dayno";
    internal const string Prompt = "beepno";
    internal const string Answered = "informat04";
    internal const string Period = "st_period";
    internal const string Worry = "worry";

    internal static readonly string[] Header =
    [
        Person,
        Day,
        Prompt,
        Answered,
        Period,
        "opgewkt_",
        "onplplez",
        "pieker",
        "angstig_",
        "somber__",
        "ontspann",
        "neur",
    ];

    internal static readonly (string Column, MoodItem Item)[] Items =
    [
        ("opgewkt_", new MoodItem { Key = "cheerful", Scale = RatingScale.OneToSeven }),
        ("onplplez", new MoodItem { Key = "pleasantness", Scale = new RatingScale(-3, 3) }),
        ("pieker", new MoodItem { Key = Worry, Scale = RatingScale.OneToSeven }),
        ("angstig_", new MoodItem { Key = "anxious", Scale = RatingScale.OneToSeven }),
        ("somber__", new MoodItem { Key = "sad", Scale = RatingScale.OneToSeven }),
        ("ontspann", new MoodItem { Key = "relaxed", Scale = RatingScale.OneToSeven }),
    ];

    /// <summary>Says whether a cell is the one slip of the published file: a pleasantness of -4, which no scale here has. Any other is refused.</summary>
    internal static bool IsPublishedSlip(EsmPrompt prompt, string column, decimal value) =>
        (prompt.Person, prompt.Period, prompt.Day, prompt.Number, column, value) is ("10853", 1, 1, 9, "onplplez", -4);
}
