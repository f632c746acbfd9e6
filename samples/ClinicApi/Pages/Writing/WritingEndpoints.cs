using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Forms;
using HomeworkKit.Samples.ClinicApi.Programmes;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Writing;

/// <summary>
/// A clinician writes a form as data: from the shelf or from nothing, checked in words, seen as clients see it, and kept in the clinic's library.
/// </summary>
internal static class WritingEndpoints
{
    private const string Empty = """
        {
          "id": "https://clinic.example/forms/my-form",
          "version": "1",
          "title": "",
          "language": "en",
          "items": [
            { "type": "text", "key": "first", "text": "" }
          ]
        }
        """;

    // It stands in a text box, and is written as people read it.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void MapWriting(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/forms", ShelfAsync).RequireAuthorization(Policies.Clinician);
        pages.MapGet("/forms/write", ShowAsync).RequireAuthorization(Policies.Clinician);
        pages.MapPost("/forms/write", KeepAsync).RequireAuthorization(Policies.Clinician);
    }

    private static async Task<RazorComponentResult<ShelfPage>> ShelfAsync(string? told, string? client, [AsParameters] Sending sending, Library library) => new(new
    {
        Own = (IReadOnlyList<AssignmentTemplate>)[.. (await library.TemplatesAsync(sending.Stop)).Search(new TemplateQuery(), sending.Now).Where(static one => one.Task is WorksheetTask)],
        Client = client,
        Told = told,
    });

    private static async Task<Results<RazorComponentResult<WriteFormPage>, NotFound>> ShowAsync(string? from, TemplateId? own, string? client, [AsParameters] Sending sending, HomeworkJson json, EntryForms forms, Library library)
    {
        var form = own is { } id ? ((await library.TemplatesAsync(sending.Stop)).FindNewest(id)?.Task as WorksheetTask)?.Form : from is null ? null : WorksheetLibrary.BuiltIn.Find(from)?.Form;
        return form is null && (own is not null || from is not null) ? TypedResults.NotFound()
            : Page(new WrittenForm(form is null ? Empty : JsonNode.Parse(json.WriteValue(form))!.ToJsonString(Readable), form, [], []), null, client, sending, forms);
    }

    private static async Task<Results<RazorComponentResult<WriteFormPage>, RedirectHttpResult, BadRequest>> KeepAsync(
        IFormCollection typed,
        [AsParameters] Sending sending,
        HomeworkJson json,
        EntryForms forms,
        Library library)
    {
        if (!EventId.TryParse(typed["event"], null, out var drawn) || typed["go"].ToString() is not ("check" or "use"))
        {
            return TypedResults.BadRequest();
        }

        var known = (await library.TemplatesAsync(sending.Stop))
            .Search(new TemplateQuery(), sending.Now)
            .Where(static one => one.Task is WorksheetTask)
            .ToArray();
        AssignmentTemplate? Saved(WorksheetForm form) => known.FirstOrDefault(one => ((WorksheetTask)one.Task).Form.Id == form.Id);
        var written = WrittenForm.Read(typed["text"].ToString(), form => (Saved(form)?.Task as WorksheetTask)?.Form, json, sending.Words);
        if (!written.IsFit || typed["go"] == "check")
        {
            return Page(written, drawn, typed["client"], sending, forms, isChecked: true);
        }

        var before = Saved(written.Form!);
        var template = TemplateOf(written.Form!, before, new TemplateId(drawn.Value), sending);
        try
        {
            if (before is null || ((WorksheetTask)before.Task).Form != written.Form)
            {
                await sending.Store.PutDocumentAsync(ProgrammeDocuments.Template(template.Id, template.Version!.Value), template, 0, sending.Stop);
            }
        }
        catch (HomeworkConflictException)
        {
            var late = written with
            {
                Wrong = [sending.Words["Somebody saved another version in the meantime. Check yours against it, and give it a new version."]],
            };
            return Page(late, EventId.New(sending.Now), typed["client"], sending, forms, isChecked: true);
        }

        return TypedResults.Redirect(
            string.IsNullOrEmpty(typed["client"]) ? "/forms?told=form" : $"/review/{Uri.EscapeDataString(typed["client"].ToString())}/next/{template.Id}");
    }

    // A form that is there already gets its next version; what was assigned keeps the form that it was assigned with.
    private static AssignmentTemplate TemplateOf(WorksheetForm form, AssignmentTemplate? before, TemplateId drawn, Sending sending) => new()
    {
        Id = before?.Id ?? drawn,
        Version = before is null ? 1 : ((WorksheetTask)before.Task).Form == form ? before.Version : (before.Version ?? 1) + 1,
        Title = (form.Title ?? sending.Words["A form without a title"]).Replace('{', '(').Replace('}', ')'),
        Task = new WorksheetTask { Form = form },
        Source = form.Source,
        Language = form.Language,
        Owner = new ClinicianRef(sending.Account.Actor.Ref!),
    };

    private static RazorComponentResult<WriteFormPage> Page(
        WrittenForm written,
        EventId? drawn,
        string? client,
        Sending sending,
        EntryForms forms,
        bool isChecked = false) =>
        new(
            new
            {
                Written = written,
                Preview = written.IsFit ? forms.Preview(new WorksheetTask { Form = written.Form! }) : [],
                Event = drawn ?? EventId.New(sending.Now),
                Client = client,
                IsChecked = isChecked,
            })
        {
            StatusCode = isChecked && !written.IsFit ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        };
}
