using System.Text.Json;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Samples.ClinicConsole.Worksheets;

/// <summary>Reads a form that somebody wrote by hand: on its own, or as one of a shelf.</summary>
internal static class WorksheetFile
{
    internal static async Task<WorksheetForm> ReadAsync(string file, ConsoleText text, CancellationToken cancellationToken)
    {
        if (InputFile.LengthOf(file) > HomeworkJsonLimits.Default.DocumentBytes)
        {
            throw new ConsoleException("json/too-large", "The file is larger than a form can be. Nothing was saved.", file);
        }

        byte[] bytes;
        await using (var stream = InputFile.OpenBytes(file))
        {
            using var buffer = new MemoryStream();
            await stream.CopyToAsync(buffer, cancellationToken);
            bytes = buffer.ToArray();
        }

        var json = new HomeworkJson(HomeworkHost.Kit);
        return json.TryReadValue<WorksheetForm>(bytes, out var form, out var problem) ? form
            : json.TryReadValue<WorksheetTemplate>(bytes, out var worksheet, out _) ? worksheet.Form
            : throw Problem(file, text, bytes, problem);
    }

    private static ConsoleException Problem(string file, ConsoleText text, byte[] bytes, JsonProblem problem)
    {
        if (BrokenAt(bytes) is { } line)
        {
            return new ConsoleException(
                problem.Code,
                "The file is not JSON: a bracket, comma or quotation mark is missing or stands where it can't, here or just before. Nothing was saved.",
                file,
                line);
        }

        return new ConsoleException(
            problem.Code,
            problem.Code switch
            {
                "json/unknown-type" => "There is no such type of question. Nothing was saved.",
                "json/missing-member" => "Something a form needs is missing. Nothing was saved.",
                "json/duplicate-member" => "Something is there twice. Nothing was saved.",
                "json/wrong-type" => "This has to be text, a number, a list, or a yes or no. Nothing was saved.",
                "json/unknown-value" => "This isn't one of the words allowed here. Nothing was saved.",
                "json/too-deep" => "Groups are nested too deeply. Nothing was saved.",
                _ => "This can't be read as a form. Nothing was saved.",
            },
            file,
            field: WorksheetPlaces.Of(text, null, problem.Path));
    }

    private static long? BrokenAt(byte[] bytes)
    {
        try
        {
            using var _ = JsonDocument.Parse(bytes);
            return null;
        }
        catch (JsonException broken)
        {
            return broken.LineNumber + 1;
        }
    }
}
