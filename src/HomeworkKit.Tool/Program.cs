using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace HomeworkKit.Tool;

/// <summary>The process: its streams and its signals. The one place that knows the console.</summary>
internal static class Program
{
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "A program writes to its streams; libraries do not.")]
    private static async Task<int> Main(string[] args)
    {
        using var leaving = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Leave);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Leave);
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var talk = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        return await ToolApp.RunAsync(args, output, talk, Console.OpenStandardInput(), leaving.Token).ConfigureAwait(false);

        void Leave(PosixSignalContext signal)
        {
            signal.Cancel = true;
            leaving.Cancel();
        }
    }
}
