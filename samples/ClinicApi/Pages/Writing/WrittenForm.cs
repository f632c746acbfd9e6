using System.Text;
using System.Text.Json;
using HomeworkKit.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Samples.ClinicApi.Pages.Writing;

/// <summary>A form as a clinician wrote it: what it is, and what is wrong with it in words.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Form">The form; null where the text is none.</param>
/// <param name="Wrong">What has to be mended before it can be used, with where.</param>
/// <param name="ToLookAt">What may stay as it is.</param>
public sealed record WrittenForm(string Text, WorksheetForm? Form, IReadOnlyList<string> Wrong, IReadOnlyList<string> ToLookAt)
{
    // The largest form of the library; a longer text is not even read.
    private const int LongestText = 64 * 1024;

    /// <summary>Gets a value indicating whether it can be used.</summary>
    public bool IsFit => Form is not null && Wrong.Count == 0;

    /// <summary>Reads and judges a text. A worksheet of a shelf is taken too, whose form it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">Gives the form as it was saved last, if it was.</param>
    /// <param name="json">How JSON is read.</param>
    /// <param name="words">The language.</param>
    internal static WrittenForm Read(string text, Func<WorksheetForm, WorksheetForm?> before, HomeworkJson json, PageText words)
    {
        if (text.Length > LongestText)
        {
            return new WrittenForm(text, null, [words["The text is too long: a form has at most {0} letters and signs. It was not read.", LongestText]], []);
        }

        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            using var written = JsonDocument.Parse(bytes);
            if (!json.TryReadValue<WorksheetForm>(bytes, out var form, out var problem) && json.TryReadValue<WorksheetTemplate>(bytes, out var shelved, out _))
            {
                form = shelved.Form;
            }

            return form is null
                ? new WrittenForm(text, null, [$"{FormPlaces.Of(words, written.RootElement, problem!.Path)}: {WordsOf(problem.Code, words)}"], [])
                : Judge(text, form, before(form), json, words);
        }
        catch (JsonException broken)
        {
            var line = (broken.LineNumber ?? 0) + 1;
            return new WrittenForm(
                text,
                null,
                [words["In line {0}: this is not JSON. Perhaps a comma, a bracket or a quotation mark is missing, or there is one too many.", line]],
                []);
        }
    }

    private static WrittenForm Judge(string text, WorksheetForm form, WorksheetForm? before, HomeworkJson json, PageText words)
    {
        using var read = JsonDocument.Parse(json.WriteValue(form));
        var library = HomeworkKinds.Worksheet.WordsIn(words.Library);
        var told = form.Validate(before)
            .Select(finding =>
                (IsError: finding.Tier == FindingTier.Error, Text: $"{FormPlaces.Of(words, read.RootElement, finding.Path)}: {library.Of(finding)}"))
            .ToLookup(static one => one.IsError, static one => one.Text);
        return new WrittenForm(text, form, [.. told[true].Distinct()], [.. told[false].Distinct()]);
    }

    private static string WordsOf(string code, PageText words) => words[code switch
    {
        "json/missing-member" => "Something that is needed is missing here.",
        "json/duplicate-member" => "This stands here twice.",
        "json/unknown-kind" or "json/unknown-type" => "There is no such kind of question.",
        "json/unknown-value" => "This is none of the values that can stand here.",
        "json/wrong-type" or "json/unexpected-null" => "Something of another kind belongs here: a text, a number or a list.",
        "json/too-deep" => "This is nested too deeply.",
        "json/too-large" => "This is too much for one form.",
        _ => "This cannot be read.",
    }];
}
