using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Kinds;

namespace HomeworkKit.Conformance.Operations;

/// <summary>Says of a form and an entry what is shown, what is still needed, and which numbers follow.</summary>
public sealed class WorksheetOperation : IOperation
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    /// <inheritdoc/>
    public string Name => "worksheet";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var form = Read<WorksheetForm>(request, "form");
        var entry = Read<WorksheetEntry>(request, "entry");
        var view = form.See(entry);
        var scores = new JsonObject();
        foreach (var score in form.Scores.Select(score => view.Score(score.Key)))
        {
            scores.Number(score.Key, score.Value, score.Reason is { } reason ? KebabCase.Of(reason) : string.Empty);
            scores[score.Key + "N"] = score.Answered;
            scores[score.Key + "Prorated"] = score.Prorated;
        }

        return new JsonObject
        {
            ["shown"] = Result.List(view.Shown.Select(Place)),
            ["stillNeeded"] = Result.List(view.StillNeeded.Select(Place)),
            ["scores"] = scores,
            ["findings"] = Result.List(form.Validate().Select(static finding => finding.Code)),
        };
    }

    // A place is the item's key, with the row of its section from 0 and the key of its table's row.
    private static string Place(WorksheetItemView item) => item.Item.Key
        + (item.Row is { } row ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{row}]") : string.Empty)
        + (item.TableRow is { } key ? $"[{key}]" : string.Empty);

    private static T Read<T>(Request request, string name)
        where T : ContentRecord => Json.TryReadValue<T>(Encoding.UTF8.GetBytes(request.Required(name).GetRawText()), out var value, out var problem)
            ? value : throw new RequestException(problem.Code, problem.ToString());
}
