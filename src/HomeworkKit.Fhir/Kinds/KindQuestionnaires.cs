using Hl7.Fhir.Model;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Words;

namespace HomeworkKit.Fhir;

/// <summary>Writes the questions of an assignment as a FHIR R4 questionnaire.</summary>
public static class KindQuestionnaires
{
    /// <summary>Writes the form of a kind for one task. Its link ids are those of the responses that <see cref="FhirExport"/> writes.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task, of that kind.</param>
    /// <param name="options">How it is written; the outline has the words of the kind, and none that the clinician wrote.</param>
    /// <param name="words">The language; null is English.</param>
    /// <returns>The questionnaire, as a draft. What only an app fills is hidden and read only.</returns>
    /// <exception cref="ArgumentException">The task is of another kind, or an option is outside its range; the parameter's name says which.</exception>
    public static Questionnaire ToQuestionnaire(this HomeworkKind kind, HomeworkTask task, FhirOptions options, HomeworkWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        if (task is WorksheetTask worksheet && options.HasWords)
        {
            return worksheet.Form.ToQuestionnaire(out _);
        }

        var catalog = HomeworkCatalog.BuiltIn.Kinds.Contains(kind) ? HomeworkCatalog.BuiltIn : HomeworkCatalog.BuiltIn.With(kind);
        return new Questionnaire
        {
            Url = $"{options.Base}/Questionnaire/{kind.Name}",
            Version = kind.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Status = PublicationStatus.Draft,
            Item = ItemsOf(kind, task, options, kind.WordsIn(words), catalog),
        };
    }

    internal static List<Questionnaire.ItemComponent> ItemsOf(
        HomeworkKind kind,
        HomeworkTask task,
        FhirOptions options,
        HomeworkWords words,
        HomeworkCatalog catalog) => new FormQuestionnaire(kind.FormFor(task), words, options, catalog.Describe(kind.EntryType), catalog.Describe).Write();
}
