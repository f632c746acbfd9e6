using System.Text.Json.Nodes;
using HomeworkKit.Kinds;
using HomeworkKit.Tool.Output;
using HomeworkKit.Validation;

namespace HomeworkKit.Tool.Forms;

/// <summary>What can be said of worksheets without anybody's answers.</summary>
internal static class FormChecks
{
    internal static int List(ToolOutput output)
    {
        var shelf = WorksheetLibrary.BuiltIn;
        foreach (var form in shelf.Select(static worksheet => worksheet.Form))
        {
            output.Line($"{NameOf(form)}: {form.Title}{(form.Source is { } source ? $" ({source})" : string.Empty)}");
        }

        output.Json["forms"] = new JsonArray([
            .. shelf.Select(static worksheet =>
                (JsonNode)
                    new JsonObject
                    {
                        ["name"] = NameOf(worksheet.Form),
                        ["id"] = worksheet.Form.Id,
                        ["title"] = worksheet.Form.Title,
                        ["source"] = worksheet.Form.Source,
                    }),
        ]);
        return ToolExit.Done;
    }

    internal static int Judge(WorksheetForm form, WorksheetForm? earlier, ToolOutput output)
    {
        var findings = form.Validate(earlier);
        foreach (var finding in findings)
        {
            output.Line($"{KebabCase.Of(finding.Tier)} {finding.Code} {finding.Path}: {finding.Message}");
        }

        var errors = findings.Count(static finding => finding.Tier == FindingTier.Error);
        output.Line(
            findings.Count == 0 ? "Nothing is wrong with this form."
            : errors == 0 ? $"The form can be used; {findings.Count} to look at."
            : $"The form cannot be used yet: {errors} to mend, {findings.Count - errors} to look at.");
        output.Json["findings"] = new JsonArray([
            .. findings.Select(static finding =>
                (JsonNode)
                    new JsonObject
                    {
                        ["tier"] = KebabCase.Of(finding.Tier),
                        ["code"] = finding.Code,
                        ["path"] = finding.Path,
                        ["message"] = finding.Message,
                    }),
        ]);
        return errors > 0 ? ToolExit.AtFault : ToolExit.Done;
    }

    internal static int Compare(WorksheetForm earlier, WorksheetForm form, ToolOutput output)
    {
        var changes = WorksheetForm.Compare(earlier, form);
        foreach (var change in changes)
        {
            output.Line(
                $"{KebabCase.Of(change.Type)} {(change.IsOfScore ? "score " : string.Empty)}{change.Key}{(change.Language is { } language ? " in " + language : string.Empty)}"
            );
        }

        output.Line(changes.Count == 0 ? "Both ask the same." : $"{changes.Count} changes from version {earlier.Version} to version {form.Version}.");
        output.Json["changes"] = new JsonArray([.. changes.Select(JsonOf)]);
        return ToolExit.Done;
    }

    private static JsonObject JsonOf(WorksheetChange change)
    {
        var json = new JsonObject { ["key"] = change.Key, ["change"] = KebabCase.Of(change.Type), ["isOfScore"] = change.IsOfScore };
        if (change.Language is { } language)
        {
            json["language"] = language;
        }

        return json;
    }

    private static string NameOf(WorksheetForm form) => form.Id[(form.Id.LastIndexOf('/') + 1)..];
}
