namespace HomeworkKit.Fhir.Readers;

/// <summary>The key that the reader makes of a link id, asked of the reader itself.</summary>
internal static class Keys
{
    internal static string Of(string link) =>
        new Hl7.Fhir.Model.Questionnaire { Item = [new() { LinkId = link, Type = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType.Boolean }] }
            .ToWorksheet()
            .Form!.Items[0]
            .Key;
}
