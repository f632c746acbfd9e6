using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Fhir;
using HomeworkKit.Kinds;
using HomeworkKit.Research;

namespace HomeworkKit.Tool.Forms;

/// <summary>Worksheets to and from the forms of other programs.</summary>
internal static class FormConversions
{
    internal static async Task<int> ToFhirAsync(WorksheetForm form, FormTarget target)
    {
        var questionnaire = form.ToQuestionnaire(out var elements);
        await target.WriteAsync(FhirJsonSerializer.Default.SerializeToString(questionnaire)).ConfigureAwait(false);
        return target.Tell(elements, elements.All(static element => !element.ChangesBehaviour));
    }

    internal static async Task<int> FromFhirAsync(string path, FormTarget target, CancellationToken stop)
    {
        var bytes = await FormFiles.BytesAsync(path, stop).ConfigureAwait(false);
        try
        {
            return await TakeAsync(FhirImport.Read<Questionnaire>(Encoding.UTF8.GetString(bytes)).ToWorksheet(), target).ConfigureAwait(false);
        }
        catch (InteropException problem)
        {
            throw new ToolException(problem.Code, problem.Message);
        }
    }

    internal static async Task<int> FromRedcapAsync(string path, string id, string version, FormTarget target, CancellationToken stop)
    {
        using var dictionary = new MemoryStream(await FormFiles.BytesAsync(path, stop).ConfigureAwait(false), writable: false);
        return await TakeAsync(await RedcapImport.ReadAsync(dictionary, id, version, stop).ConfigureAwait(false), target).ConfigureAwait(false);
    }

    private static async Task<int> TakeAsync(WorksheetImport import, FormTarget target)
    {
        if (import.Form is { } form)
        {
            await target.WriteAsync(form).ConfigureAwait(false);
        }

        return target.Tell(import.Elements, import.IsFaithful);
    }
}
