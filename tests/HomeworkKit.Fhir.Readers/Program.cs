using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Fhir;
using HomeworkKit.Fhir.Readers;
using HomeworkKit.Kinds;

// Writes the forms of the shelf and their examples as questionnaires and responses. Usage: shelf OUTPUT
if (args is ["shelf", var shelf])
{
    Directory.CreateDirectory(shelf);
    foreach (var template in WorksheetLibrary.BuiltIn)
    {
        var name = string.Concat(template.Form.Id.Where(char.IsAsciiLetterOrDigit));
        await File.WriteAllTextAsync(
            Path.Combine(shelf, name + ".questionnaire.json"),
            FhirJsonSerializer.Default.SerializeToString(template.Form.ToQuestionnaire(out _)));
        await File.WriteAllTextAsync(
            Path.Combine(shelf, name + ".response.json"),
            FhirJsonSerializer.Default.SerializeToString(template.Example.ToResponse(template.Form, NodaTime.DateTimeZone.Utc)));
    }

    return 0;
}

// Fills in questionnaires at random and writes which items are asked: for others to say the same. Usage: SETS OUTPUT FOLDER...
if (args is not [var number, var output, ..] || !int.TryParse(number, out var sets) || sets < 1 || args.Length < 3)
{
    await Console.Error.WriteLineAsync("Usage: HomeworkKit.Fhir.Readers SETS OUTPUT FOLDER...");
    return 2;
}

Directory.CreateDirectory(output);
foreach (var file in args.Skip(2).SelectMany(static folder => Directory.GetFiles(folder, "*.json")).Order(StringComparer.Ordinal))
{
    var bytes = await File.ReadAllBytesAsync(file);
    var reader = new Utf8JsonReader(bytes);
    FhirJsonDeserializer.OSTRICH.TryDeserializeResource(ref reader, out var resource, out _);
    var title = Path.GetFileNameWithoutExtension(file);
    if (resource is not Questionnaire questionnaire)
    {
        Console.WriteLine($"{title}: no questionnaire");
        continue;
    }

    var read = questionnaire.ToWorksheet();
    if (!read.IsFaithful || RandomAnswers.Of(questionnaire, read.Form) is not { } answers)
    {
        var reasons = read.Elements.Where(static element => element.ChangesBehaviour).Select(static element => element.Reason).Distinct();
        Console.WriteLine($"{title}: not taken faithfully ({string.Join(", ", reasons)}), left out");
        continue;
    }

    await using var lines = new StreamWriter(Path.Combine(output, title + ".ndjson"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    await lines.WriteLineAsync(JsonNode.Parse(bytes)!.ToJsonString());
    var random = new Random(7);
    for (var i = 0; i < sets; i++)
    {
        await lines.WriteLineAsync(answers.Next(random).ToJsonString());
    }

    Console.WriteLine($"{title}: {sets} sets of answers");
}

return 0;
