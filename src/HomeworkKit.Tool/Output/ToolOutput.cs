using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkKit.Research;

namespace HomeworkKit.Tool.Output;

/// <summary>Where a command's data and talk go, as text or as one JSON object.</summary>
internal sealed class ToolOutput
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly TextWriter _data;
    private readonly TextWriter _talk;

    internal ToolOutput(string command, bool isJson, TextWriter data, TextWriter talk, Stream input)
    {
        (IsJson, _data, _talk, Input) = (isJson, data, talk, input);
        Json["format"] = "homeworkkit-tool/1";
        Json["tool"] = ToolVersion.Text;
        Json["tzdb"] = DateTimeZoneProviders.Tzdb.VersionId.Split(' ')[1];
        Json["command"] = command;
    }

    /// <summary>Gets whether JSON is asked for.</summary>
    internal bool IsJson { get; }

    /// <summary>Gets standard input.</summary>
    internal Stream Input { get; }

    /// <summary>Gets the JSON object of the command, written at its end.</summary>
    internal JsonObject Json { get; } = [];

    /// <summary>Writes a line of data, where text is asked for.</summary>
    internal void Line(string text)
    {
        if (!IsJson)
        {
            _data.Write(text + "\n");
        }
    }

    /// <summary>Writes what is neither text nor JSON of the tool's own, such as a schema.</summary>
    internal void Raw(string text) => _data.Write(text);

    /// <summary>Says something beside the data.</summary>
    internal void Talk(string text) => _talk.Write(text + "\n");

    /// <summary>Writes figures, each on a line, under the name of an array.</summary>
    internal void Figures(string name, IEnumerable<(string? Label, Measure Figure)> figures)
    {
        var array = new JsonArray();
        foreach (var (label, figure) in figures)
        {
            Line("  " + (label is null ? string.Empty : label + ": ") + figure);
            array.Add((JsonNode)Of(label, figure));
        }

        Json[name] = array;
    }

    /// <summary>Tells what was read and what was not: as talk, or as a member of the JSON.</summary>
    internal void Report(DatasetReport report)
    {
        var read = new JsonObject
        {
            ["read"] = report.Read,
            ["passedOver"] = report.PassedOver,
            ["unanswered"] = report.Unanswered,
            ["leftOut"] = report.Skipped,
            ["cellsLeftBlank"] = report.CellsLeftBlank,
            ["problems"] = new JsonObject(report.Counts.Select(static count => KeyValuePair.Create<string, JsonNode?>(count.Key, count.Value))),
        };
        if (report.Notes.Count > 0)
        {
            read["notes"] = new JsonArray([.. report.Notes.Select(static note => (JsonNode)Of(note))]);
        }

        Json["report"] = read;
        if (IsJson)
        {
            return;
        }

        Talk(
            $"Read {report.Read}, passed over {report.PassedOver}, unanswered {report.Unanswered}, left out {report.Skipped}, cells left blank {report.CellsLeftBlank}."
        );
        foreach (var (code, count) in report.Counts)
        {
            Talk($"  {code} {count}, first at {Place(report.Problems.FirstOrDefault(problem => problem.Code == code))}");
        }

        foreach (var note in report.Notes)
        {
            Talk("  note: " + note);
        }
    }

    /// <summary>Ends the output.</summary>
    internal async Task CompleteAsync()
    {
        if (IsJson)
        {
            await _data.WriteAsync(Json.ToJsonString(Written) + "\n").ConfigureAwait(false);
        }
    }

    internal static string Place(DatasetProblem? problem) =>
        problem is null
            ? "an unknown place"
            : problem.File + (problem.Line is { } line ? $" line {line}" : string.Empty) + (problem.Field is { } field ? " " + field : string.Empty);

    internal static JsonObject Of(DatasetProblem problem) =>
        new()
        {
            ["code"] = problem.Code,
            ["file"] = problem.File,
            ["line"] = problem.Line,
            ["field"] = problem.Field,
        };

    internal static JsonObject Of(string? label, Measure figure)
    {
        var told = new JsonObject();
        if (label is not null)
        {
            told["of"] = label;
        }

        told["definition"] = figure.Definition.Id;
        told["version"] = figure.Definition.Version;
        told["unit"] = figure.Definition.Unit;
        told["value"] = figure.Value;
        told["reason"] = figure.Reason is { } reason ? KebabCase.Of(reason) : null;
        told["n"] = figure.Count;
        told["missing"] = figure.Missing;
        return told;
    }
}
