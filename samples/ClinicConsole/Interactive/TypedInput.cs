using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>A console that notices when somebody leaves, and remembers the line that was being typed, so that even half an answer can be kept.</summary>
/// <param name="console">The console underneath.</param>
internal sealed class TypedInput(IAnsiConsole console) : IAnsiConsole, IAnsiConsoleInput
{
    private const char CtrlD = '\u0004';
    private readonly StringBuilder _typed = new();

    public Profile Profile => console.Profile;

    public IAnsiConsoleCursor Cursor => console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    public RenderPipeline Pipeline => console.Pipeline;

    /// <summary>Gets what was typed and not yet entered.</summary>
    internal string Typed => _typed.ToString();

    public void Clear(bool home) => console.Clear(home);

    public void Write(IRenderable renderable) => console.Write(renderable);

    public bool IsKeyAvailable() => console.Input.IsKeyAvailable();

    public ConsoleKeyInfo? ReadKey(bool intercept) => Noted(console.Input.ReadKey(intercept));

    public async Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
    {
        try
        {
            return Noted(await console.Input.ReadKeyAsync(intercept, cancellationToken));
        }
        catch (InvalidOperationException)
        {
            // The terminal is gone.
            throw new LeftException();
        }
    }

    internal void Forget() => _typed.Clear();

    private ConsoleKeyInfo? Noted(ConsoleKeyInfo? key)
    {
        switch (key)
        {
            case { KeyChar: CtrlD } or { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control }:
                throw new LeftException();
            case { Key: ConsoleKey.Enter }:
                _typed.Clear();
                break;
            case { Key: ConsoleKey.Backspace }:
                _typed.Length = Math.Max(0, _typed.Length - 1);
                break;
            case { KeyChar: var typed } when !char.IsControl(typed):
                _typed.Append(typed);
                break;
        }

        return key;
    }
}
