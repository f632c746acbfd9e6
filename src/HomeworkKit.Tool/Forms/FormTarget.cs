using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Kinds;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Forms;

/// <summary>Where a form goes: a file, or standard output. What was not taken as it stands is told beside it.</summary>
internal sealed class FormTarget(string? path, bool replaces, ToolOutput output)
{
    internal Task<int> WriteAsync(WorksheetForm form) => WriteAsync(FormFiles.Json.WriteValue(form));

    internal async Task<int> WriteAsync(string json)
    {
        if (path is not null)
        {
            await WholeFile.WriteAsync(path, replaces, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(json + "\n")).AsTask()).ConfigureAwait(false);
            output.Json["written"] = Path.GetFileName(path);
        }
        else if (output.IsJson)
        {
            output.Json["form"] = JsonNode.Parse(json);
        }
        else
        {
            output.Raw(json + "\n");
        }

        return ToolExit.Done;
    }

    /// <summary>Tells of each element that does not stand as it stood; exit code 1 where the form then asks or counts something else.</summary>
    internal int Tell(IReadOnlyList<ImportedElement> elements, bool isFaithful)
    {
        var changed = elements.Where(static element => element.Fate != ImportFate.Taken).ToArray();
        output.Json["taken"] = elements.Count - changed.Length;
        output.Json["isFaithful"] = isFaithful;
        output.Json["elements"] = new JsonArray([.. changed.Select(static element => (JsonNode)new JsonObject
        {
            ["path"] = element.Path,
            ["fate"] = KebabCase.Of(element.Fate),
            ["reason"] = element.Reason is { } reason ? KebabCase.Of(reason) : null,
            ["changesBehaviour"] = element.ChangesBehaviour,
        })]);
        if (!output.IsJson)
        {
            foreach (var element in changed)
            {
                output.Talk(
                    $"  {element.Path} {KebabCase.Of(element.Fate)}{(element.Reason is { } why ? " " + KebabCase.Of(why) : string.Empty)}{(element.ChangesBehaviour ? ", and the form asks or counts something else for it" : string.Empty)}"
                );
            }

            output.Talk(
                $"{(changed.Length == 0 ? "Everything stands as it stood." : $"{changed.Length} of its elements not as they stood.")} {(isFaithful ? "The form asks and counts the same." : "The form does not ask and count the same.")}"
            );
        }

        return isFaithful ? ToolExit.Done : ToolExit.AtFault;
    }
}
