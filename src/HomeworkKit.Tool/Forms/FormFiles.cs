using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tool.Forms;

/// <summary>Reads worksheets: a form on its own, or a worksheet of a shelf, whose form it is.</summary>
internal static class FormFiles
{
    internal static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    internal static async Task<WorksheetForm> ReadAsync(string path, CancellationToken stop)
    {
        var bytes = await BytesAsync(path, stop).ConfigureAwait(false);
        return Json.TryReadValue<WorksheetForm>(bytes, out var form, out var problem) ? form
            : Json.TryReadValue<WorksheetTemplate>(bytes, out var worksheet, out _) ? worksheet.Form
            : throw new ToolException(problem.Code, $"The file holds no worksheet: {problem.Path}.");
    }

    internal static async Task<byte[]> BytesAsync(string path, CancellationToken stop)
    {
        if (!File.Exists(path))
        {
            throw new ToolException("dataset/unreadable", "A file is not there, or may not be read.");
        }

        if (new FileInfo(path).Length > HomeworkJsonLimits.Default.DocumentBytes)
        {
            throw new ToolException("json/too-large", "The file is larger than a form can be.");
        }

        return await File.ReadAllBytesAsync(path, stop).ConfigureAwait(false);
    }

    internal static WorksheetForm BuiltIn(string name) =>
        WorksheetLibrary.BuiltIn.Find(name)?.Form
        ?? throw new ToolException("tool/no-such-worksheet", "The library has no worksheet of that name. forms list tells the names.");
}
