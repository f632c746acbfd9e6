using Hl7.Fhir.Model;
using HomeworkKit.Kinds;

namespace HomeworkKit.Fhir;

/// <summary>Reads FHIR R4 questionnaires as forms of worksheets.</summary>
public static class QuestionnaireImport
{
    /// <summary>Reads a questionnaire as a form. References are never followed and no expression is run; what that leaves out is told.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <returns>
    /// The form with what became of each element. It is not thrown for what stands in the questionnaire; whether the form can be used,
    /// <see cref="WorksheetForm.Validate"/> says.
    /// </returns>
    public static WorksheetImport ToWorksheet(this Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new QuestionnaireReader(questionnaire).Read();
    }
}
