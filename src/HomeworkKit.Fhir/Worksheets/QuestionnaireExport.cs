using Hl7.Fhir.Model;
using HomeworkKit.Kinds;

namespace HomeworkKit.Fhir;

/// <summary>Writes forms of worksheets as FHIR R4 questionnaires.</summary>
public static class QuestionnaireExport
{
    /// <summary>Writes a form as a questionnaire.</summary>
    /// <param name="form">The form.</param>
    /// <param name="elements">
    /// What of the form has no place in a questionnaire: conditions that are nested or ask about scores, reasons for no answer, scores, whether a translation
    /// was reviewed.
    /// </param>
    /// <returns>The questionnaire, as a draft: its status is the host's to decide.</returns>
    public static Questionnaire ToQuestionnaire(this WorksheetForm form, out IReadOnlyList<ImportedElement> elements)
    {
        ArgumentNullException.ThrowIfNull(form);
        var writer = new QuestionnaireWriter(form);
        var written = writer.Write();
        elements = writer.Elements;
        return written;
    }
}
