using HomeworkKit.Samples.ClinicConsole.Interactive;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>The same questions on a terminal, key by key.</summary>
public sealed class TerminalTests
{
    private static readonly ConsoleKeyInfo Enter = new('\r', ConsoleKey.Enter, false, false, false);
    private static readonly ConsoleKeyInfo Down = new('\0', ConsoleKey.DownArrow, false, false, false);
    private static readonly ConsoleKeyInfo CtrlD = new('\u0004', ConsoleKey.D, false, false, control: true);

    [Fact]
    public async Task Choices_are_moved_in_with_the_arrow_keys()
    {
        var dialogue = new TerminalDialogue(new KeyScreen([Down, Down, Enter]), ConsoleText.English, CancellationToken.None);

        Assert.Equal(2, await dialogue.ChooseAsync("Which [one]?", ["a", "b [c]", "d"]));
    }

    [Fact]
    public async Task A_line_is_an_answer_and_its_signs_are_too()
    {
        var dialogue = new TerminalDialogue(
            new KeyScreen([.. Typed("two words"), Enter, .. Typed("<"), Enter, Enter, .. Typed("-"), Enter]),
            ConsoleText.English,
            CancellationToken.None);

        Assert.Equal(new Answer(AnswerKind.Given, "two words"), await dialogue.AskAsync("What [really]?", null));
        Assert.Equal(AnswerKind.Back, (await dialogue.AskAsync("What?", null)).Kind);
        Assert.Equal(AnswerKind.Skipped, (await dialogue.AskAsync("What?", "before")).Kind);
        Assert.Equal(AnswerKind.Cleared, (await dialogue.AskAsync("What?", "before")).Kind);
    }

    [Fact]
    public async Task Half_a_line_is_kept_when_somebody_leaves_and_nothing_more_is_asked()
    {
        var dialogue = new TerminalDialogue(new KeyScreen([.. Typed("half a lin"), CtrlD]), ConsoleText.English, CancellationToken.None);

        Assert.Equal(new Answer(AnswerKind.Given, "half a lin"), await dialogue.AskAsync("What?", null));
        await Assert.ThrowsAsync<LeftException>(() => dialogue.AskAsync("And?", null));
        await Assert.ThrowsAsync<LeftException>(() => dialogue.ChooseAsync("And?", ["a"]));
    }

    [Fact]
    public async Task Leaving_by_a_signal_is_leaving_too()
    {
        using var leaving = new CancellationTokenSource();
        var dialogue = new TerminalDialogue(new KeyScreen(Typed("half"), whenEmpty: leaving.Cancel), ConsoleText.English, leaving.Token);

        Assert.Equal("half", (await dialogue.AskAsync("What?", null)).Text);
        await Assert.ThrowsAsync<LeftException>(() => dialogue.ChooseAsync("And?", ["a"]));
    }

    [Fact]
    public async Task A_terminal_that_is_gone_is_leaving_too()
    {
        var dialogue = new TerminalDialogue(
            new KeyScreen([], whenEmpty: static () => throw new InvalidOperationException()),
            ConsoleText.English,
            CancellationToken.None);

        await Assert.ThrowsAsync<LeftException>(() => dialogue.ChooseAsync("Which?", ["a"]));
    }

    private static IEnumerable<ConsoleKeyInfo> Typed(string text) =>
        text.Select(static letter => new ConsoleKeyInfo(letter, ConsoleKey.None, false, false, false));

    /// <summary>A terminal whose keys are known beforehand.</summary>
    private sealed class KeyScreen(IEnumerable<ConsoleKeyInfo> keys, Action? whenEmpty = null) : IAnsiConsole, IAnsiConsoleInput
    {
        private readonly Queue<ConsoleKeyInfo> _keys = new(keys);
        private readonly IAnsiConsole _screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(new StringWriter()),
        });

        public Profile Profile => _screen.Profile;

        public IAnsiConsoleCursor Cursor => _screen.Cursor;

        public IAnsiConsoleInput Input => this;

        public IExclusivityMode ExclusivityMode => _screen.ExclusivityMode;

        public RenderPipeline Pipeline => _screen.Pipeline;

        public void Clear(bool home) => _screen.Clear(home);

        public void Write(IRenderable renderable) => _screen.Write(renderable);

        public bool IsKeyAvailable() => _keys.Count > 0;

        public ConsoleKeyInfo? ReadKey(bool intercept) => _keys.Dequeue();

        public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
        {
            if (_keys.TryDequeue(out var key))
            {
                return Task.FromResult<ConsoleKeyInfo?>(key);
            }

            (whenEmpty ?? throw new InvalidOperationException("More keys are read than were typed."))();
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult<ConsoleKeyInfo?>(null);
        }
    }
}
