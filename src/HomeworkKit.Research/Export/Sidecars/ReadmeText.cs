using System.Globalization;
using System.Text;
using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>Writes the export's <c>README.md</c>: versions, choices, what was taken out, and how many rows there are.</summary>
internal static class ReadmeText
{
    internal static string Write(ExportContents contents)
    {
        var text = new StringBuilder();
        Line(text, "# Therapy homework export, " + contents.ProfileName);
        Line(text);
        Line(text, contents.IsDeIdentified
            ? "Pseudonymised data about people in therapy: still personal data. Whoever holds the key can link people again, rows can be linked to another export of the same people by what stands in them, and rare courses of events can give a person away."
            : "Dates are as they were: these files are as confidential as the record itself.");
        Line(text);
        Line(
            text,
            "Read `datapackage.json` or `codebook.csv` for what each column means; `load.R`, `load.py`, `load_spss.sps`, `load_stata.do` and `load_duckdb.sql` load every table with types and labels."
        );
        Line(text);
        Versions(text, contents);
        Line(text);
        Profile(text, contents.Profile, contents.SharedItemKeys);
        Line(text);
        Removals(text, contents);
        Line(text);
        Rows(text, contents);
        Line(text);
        People(text, contents);
        return text.ToString();
    }

    private static void Versions(StringBuilder text, ExportContents contents)
    {
        var options = contents.Options;
        var definition = options.Definition;
        Line(text, "## Versions and options");
        Line(text);
        Line(text, "- software: " + ExportContents.Software);
        Line(text, "- layout: " + ExportContents.Layout);
        Line(text, "- time zones: " + ExportContents.TimeZones);
        if (!contents.IsDeIdentified)
        {
            Line(text, "- as of: " + options.AsOf.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        Line(
            text,
            $"- adherence: definition `{definition.Id}` version {definition.Version.ToString(CultureInfo.InvariantCulture)}; span {KebabCase.Of(definition.Span)}, plan {KebabCase.Of(definition.Basis)}, answered late within "
                + (definition.LateWithin ?? MatchConditions.UsualLateness).TotalHours.ToString("0.##", CultureInfo.InvariantCulture)
                + " hours; credits "
                + string.Join(
                    ", ",
                    definition.Credits.Select(static credit => KebabCase.Of(credit.Status) + " " + credit.Credit.ToString(CultureInfo.InvariantCulture))));
        Line(
            text,
            "- format: UTF-8"
                + (options.ByteOrderMark ? " with a byte-order mark" : string.Empty)
                + ", line feeds, commas, RFC 4180, decimal point, 1 and 0 for yes and no, empty for missing");
        Line(
            text,
            "- formulas: "
                + (
                    options.GuardsFormulas
                        ? "an apostrophe stands before text that begins with = + - @ in any form, a tab or another control character; numbers are untouched"
                        : "not guarded against"));
        Line(text, "- order: participant, assignment, then the order of things within an assignment");
    }

    private static void Profile(StringBuilder text, ExportProfile profile, int sharedItemKeys)
    {
        Line(text, "## De-identification applied");
        Line(text);
        Line(
            text,
            profile.Pseudonyms is { } pseudonyms
                ? $"- identifiers: pseudonyms, method {pseudonyms.Method}, key `{pseudonyms.KeyId}`, scope `{pseudonyms.Scope}`"
                : "- identifiers: as the host gave them");
        Line(
            text,
            "- dates: "
                + profile.Dates switch
                {
                    DateForm.StudyDay => "study day (day 1 is the local day of the participant's first event)"
                        + (profile.Clock == TimeOfDayForm.Minute ? " and minute of the local day" : string.Empty),
                    DateForm.Shifted => "moved by a secret number of days for each participant, alike for partners of a joint exercise"
                        + (profile.Shift!.WholeWeeks ? ", in whole weeks" : string.Empty)
                        + "; local time of day kept"
                        + (profile.ChangesTimes ? " as far as told below" : string.Empty)
                        + ". Not Safe Harbor by itself",
                    _ => "as they were",
                });
        if (profile.ChangesTimes)
        {
            Line(
                text,
                "- time of day: "
                    + profile.Clock switch
                    {
                        TimeOfDayForm.Hour => "by the hour",
                        TimeOfDayForm.PartOfDay => "by the part of the day",
                        TimeOfDayForm.None => "not told",
                        _ => "by the minute",
                    }
                    + (
                        profile.AppliedJitter is { } jitter
                            ? $", each moment moved by up to {jitter.MaximumMinutes.ToString(CultureInfo.InvariantCulture)} minutes of its own"
                            : string.Empty)
                    + "; latencies and durations are those of the times as they are told");
        }

        Line(
            text,
            "- free text: "
                + (
                    profile.IncludesFreeText
                        ? "in `events.ndjson`; short words also in the tables"
                        : "dropped"
                            + profile.Text switch
                            {
                                TextTrace.None => string.Empty,
                                TextTrace.HasText => "; whether something was written is told",
                                _ => "; whether something was written, and how many characters, is told",
                            }));
        Line(
            text,
            "- words: "
                + profile.RetainedWords.Count.ToString(CultureInfo.InvariantCulture)
                + " retained words besides the library's thinking styles, and "
                + sharedItemKeys.ToString(CultureInfo.InvariantCulture)
                + " keys of items that "
                + profile.SmallCells.Smallest.ToString(CultureInfo.InvariantCulture)
                + " or more participants have in their plans");
        Line(text, "- what clients keep private: in no file; that it exists, and its outcome, is told");
        Line(text, "- attempts that were taken back: in no table");
        Line(text, "- safety concerns: " + (profile.IncludesSafetyConcerns ? "exported" : "kept out, and not counted"));
        Line(text, "- supporters and who recorded what: told by role alone");
    }

    private static void Removals(StringBuilder text, ExportContents contents)
    {
        Line(text, "## What was taken out or replaced");
        Line(text);
        Line(text, "| what | times |");
        Line(text, "|---|---|");
        foreach (var removal in Enum.GetValues<Removal>())
        {
            if (removal != Removal.SafetyConcern)
            {
                Line(text, $"| {ColumnNames.Words(KebabCase.Of(removal))} | {contents.Result.Report[removal].ToString(CultureInfo.InvariantCulture)} |");
            }
        }
    }

    private static void Rows(StringBuilder text, ExportContents contents)
    {
        Line(text, "## Rows");
        Line(text);
        Line(text, "| file | one row is | rows |");
        Line(text, "|---|---|---|");
        for (var i = 0; i < contents.Result.Tables.Count; i++)
        {
            Line(
                text,
                $"| {contents.Result.Tables[i].FileName} | {contents.Result.Tables[i].Title} | {contents.Result.Rows[i].ToString(CultureInfo.InvariantCulture)} |"
            );
        }
    }

    private static void People(StringBuilder text, ExportContents contents)
    {
        Line(text, "## Participants by kind of homework");
        Line(text);
        Line(text, "| kind | participants |");
        Line(text, "|---|---|");
        var few = "fewer than " + contents.Profile.SmallCells.Smallest.ToString(CultureInfo.InvariantCulture);
        foreach (var (kind, people) in contents.PeopleByKind)
        {
            Line(text, $"| {kind} | {people?.ToString(CultureInfo.InvariantCulture) ?? few} |");
        }
    }

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
