using System.Text;

namespace HomeworkKit.Tool.Tests;

/// <summary>A run of the tool: what it wrote, what it said, and its exit code.</summary>
internal sealed record ToolRun(int Exit, string Output, string Talk)
{
    internal static async Task<ToolRun> OfAsync(params string[] args) => await WithInputAsync([], args);

    internal static async Task<ToolRun> WithInputAsync(byte[] input, params string[] args)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var talk = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(input);
        var exit = await ToolApp.RunAsync(args, output, talk, stream, CancellationToken.None);
        return new ToolRun(exit, output.ToString(), talk.ToString());
    }
}
