using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Fhir.Tests;

/// <summary>The examples of the package's page, which shows what stands between the marks.</summary>
public sealed class ReadmeExamples
{
    private const int Indentation = 8;

    [Fact]
    public void A_cycle_is_written_for_a_clinician()
    {
        var cycle = Resources.OfEveryKind()[0];
        var (clinician, zone, now) = (Resources.Clinician(cycle), DateTimeZoneProviders.Tzdb["Europe/London"], Resources.AsOf(cycle));

        // <export>
        var options = new FhirOptions
        {
            CodeSystemBase = new Uri("https://clinic.example/fhir"),                  // an address that you own
            Content = FhirContent.Shared,                                             // the default, Outline, has no words
            References = person => person.Role == ActorRole.Client ? new ResourceReference("Patient/123") : null,
        };
        Bundle bundle = cycle.ToBundle(clinician, ScheduleContext.In(zone), options, now);
        string json = FhirJsonSerializer.Default.SerializeToString(bundle);
        // </export>

        Assert.Contains("Patient/123", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_of_a_patient_app_is_read()
    {
        var cycle = Resources.OfEveryKind()[0];
        var (client, options, now) = (Resources.Client(cycle), Resources.Outline, Resources.AsOf(cycle));
        var json = Resources.Json(
            new Hl7.Fhir.Model.Task
            {
                Id = "hw-" + cycle.Id,
                Status = Hl7.Fhir.Model.Task.TaskStatus.Completed,
                Intent = Hl7.Fhir.Model.Task.TaskIntent.Order,
            });

        // <update>
        var update = FhirImport.Read<Hl7.Fhir.Model.Task>(json);                      // strict and bounded; InteropException with a code
        ImportReport<IReadOnlyList<CycleEvent>> report = update.ToEvents(cycle, client, now, options);
        foreach (CycleEvent proposed in report.Value ?? [])
        {
            cycle = cycle.Apply(proposed).OrThrow();                                  // completed: submitted, if something was recorded
        }

        foreach (ImportNote note in report.Notes)
        {
            Console.WriteLine($"{note.Path}: {note.Code} {note.Detail}");             // Task.output[0]: fhir/not-read
        }
        // </update>

        Assert.Equal(CycleState.ReadyForReview, cycle.State);
    }

    [Fact]
    public void A_questionnaire_becomes_a_worksheet_and_back()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        const string Json =
            """{ "resourceType": "Questionnaire", "status": "active", "url": "https://clinic.example/q/urges", "version": "2", "item": [{ "linkId": "urge", "type": "integer", "text": "How strong was the urge?" }, { "linkId": "photo", "type": "attachment" }] }""";
        const string Answers =
            """{ "resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "https://clinic.example/q/urges|2", "item": [{ "linkId": "urge", "answer": [{ "valueInteger": 7 }] }] }""";

        // <questionnaire>
        WorksheetImport import = FhirImport.Read<Questionnaire>(Json).ToWorksheet();  // nothing is thrown for what stands in it
        foreach (ImportedElement element in import.Elements)
        {
            Console.WriteLine($"{element.Path}: {element.Fate} {element.Reason}");    // Questionnaire.item[1]: LeftOut TypeNotTaken
        }

        WorksheetForm form = import.Form!;                                            // import.IsFaithful: false, a question is missing
        ImportReport<WorksheetEntry> answers = FhirImport.Read<QuestionnaireResponse>(Answers).ToEntry(form);
        QuestionnaireResponse back = answers.Value!.ToResponse(form, zone);           // what the form asks, and nothing else

        HomeworkKind kind = HomeworkCatalog.BuiltIn.Kinds[0];                         // every kind's own questions too
        Questionnaire questions = kind.ToQuestionnaire(kind.GetExample().Task, new FhirOptions { CodeSystemBase = new Uri("https://clinic.example/fhir") });
        // </questionnaire>

        Assert.False(import.IsFaithful);
        Assert.Equal(7, ((Integer)back.Item[0].Answer[0].Value!).Value);
        Assert.NotEmpty(questions.Item);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("update")]
    [InlineData("questionnaire")]
    public void The_page_shows_the_example_that_runs(string name)
    {
        var readme = SourceTree.Path("src", "HomeworkKit.Fhir", "README.md");
        var text = File.ReadAllText(readme).ReplaceLineEndings("\n");
        var start = text.IndexOf('\n', text.IndexOf($"<!-- {name}:", StringComparison.Ordinal)) + 1;
        var end = text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(start > 0 && end >= start, $"The page marks its example {name}.");
        var expected = $"```csharp\n{Example(name)}\n```\n";
        if (GoldenFile.MayUpdate && text[start..end] != expected)
        {
            File.WriteAllText(readme, text[..start] + expected + text[end..]);
            return;
        }

        Assert.Equal(expected, text[start..end]);
    }

    // The lines between the marks, without the indentation of where they stand.
    private static string Example(string name) =>
        string.Join(
            '\n',
            File.ReadAllText(SourceTree.Path("tests", "HomeworkKit.Fhir.Tests", "ReadmeExamples.cs"))
                .ReplaceLineEndings("\n")
                .Split('\n')
                .SkipWhile(line => line.Trim() != $"// <{name}>")
                .Skip(1)
                .TakeWhile(line => line.Trim() != $"// </{name}>")
                .Select(static line => line.Length > Indentation ? line[Indentation..] : string.Empty));
}
