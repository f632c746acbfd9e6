using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Reads and writes the library's JSON: one self-describing document for each cycle, and single events, tasks, entries and client documents.</summary>
/// <remarks>
/// What is written can be read: a cycle or value that could not be read again as it is (half a character, an undefined choice, more than
/// <see cref="CycleLimits"/> allow) is refused with a <see cref="HomeworkJsonException"/>. Discriminators (<c>kind</c>, <c>type</c>) may stand anywhere in
/// their object; unknown fields survive a rewrite (but names that begin with <c>$</c> are reserved and refused in objects with a discriminator); integers are
/// refused where words are meant, and duplicate members everywhere. Unknown top-level members are preserved with the cycle that is read and what moves make of
/// it; a cycle that is made of events alone (a store, <see cref="HomeworkCycle.Replay(IReadOnlyList{CycleEvent}, HomeworkCatalog, int)"/>,
/// <see cref="HomeworkCycle.Rebase"/>) has none. Reading is bounded (<see cref="HomeworkJsonLimits"/>) and throws <see cref="HomeworkJsonException"/> alone.
/// The text is escaped for JSON, not for HTML: a page that embeds it has to encode it. Make one for a catalogue and keep it. Thread-safe. Documents are read
/// fastest as the library writes them, discriminators first; any other order takes at most half as long again.
/// </remarks>
/// <example>
/// <code>
/// var json = new HomeworkJson(kit);
/// string document = json.Write(cycle);
/// if (!json.TryRead(document, out var again, out var problem))
/// {
///     Console.WriteLine($"{problem.Code} at {problem.Path}"); // never what was in it
/// }
/// </code>
/// </example>
public sealed partial class HomeworkJson
{
    // The format and the summary.
    private const int AroundEvents = CycleLimits.DocumentBytes - CycleLimits.CycleBytes;

    private readonly HomeworkJsonLimits _limits;
    private readonly DirectJson _direct;
    private readonly HomeworkJsonLimits _writing;
    private readonly Lazy<ContentValidator> _judge;

    /// <summary>Makes the JSON of a catalogue.</summary>
    /// <param name="catalog">The kinds that documents may name.</param>
    /// <param name="limits">How large documents may be; null for the usual limits.</param>
    public HomeworkJson(HomeworkCatalog catalog, HomeworkJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        _limits = limits ?? HomeworkJsonLimits.Default;
        _direct = new DirectJson(catalog, _limits);
        _writing = _limits.OfWriting();
        _judge = new Lazy<ContentValidator>(() => _writing == HomeworkJsonLimits.Default ? catalog.Content : DirectContentValidator.Of(catalog, _writing));
    }

    /// <summary>Gets the kinds that documents may name.</summary>
    public HomeworkCatalog Catalog { get; }

    internal HomeworkJsonLimits Limits => _limits;

    /// <summary>Gets the contract as options for hosts that serialise the library's types inside their own.</summary>
    /// <value>Read-only.</value>
    public JsonSerializerOptions SerializerOptions => _direct.OptionsForHosts;

    /// <summary>Writes a cycle as a document.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <returns>The JSON text, on one line.</returns>
    /// <exception cref="HomeworkJsonException">The cycle came from a replay, and what is written could not be read again.</exception>
    public string Write(HomeworkCycle cycle)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        Write(buffer, cycle);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a cycle as a document.</summary>
    /// <param name="output">Where to write UTF-8.</param>
    /// <param name="cycle">The cycle.</param>
    /// <exception cref="HomeworkJsonException">The cycle came from a replay, and what is written could not be read again.</exception>
    public void Write(IBufferWriter<byte> output, HomeworkCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        if (cycle.IsUnjudged)
        {
            JudgeWhole(cycle);
        }

        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = DirectJson.Encoder, SkipValidation = true });
        _direct.WriteCycle(writer, cycle);
    }

    /// <summary>Reads a cycle from a document.</summary>
    /// <param name="text">The JSON text.</param>
    /// <returns>The cycle.</returns>
    /// <exception cref="HomeworkJsonException">The text is no document, or no cycle.</exception>
    public HomeworkCycle Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads a cycle from a document.</summary>
    /// <param name="utf8">The JSON text in UTF-8, with or without a byte-order mark.</param>
    /// <returns>The cycle.</returns>
    /// <exception cref="HomeworkJsonException">The text is no document, or no cycle.</exception>
    public HomeworkCycle Read(ReadOnlySpan<byte> utf8) =>
        TryRead(utf8, out var cycle, out var problem) ? cycle : throw new HomeworkJsonException(problem);

    /// <summary>Reads a cycle from a document if it is one.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="problem">Why it could not be read.</param>
    /// <returns>Whether it could.</returns>
    public bool TryRead(string text, [NotNullWhen(true)] out HomeworkCycle? cycle, [NotNullWhen(false)] out JsonProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(Encoding.UTF8.GetBytes(text), out cycle, out problem);
    }

    /// <summary>Reads a cycle from a document if it is one.</summary>
    /// <param name="utf8">The JSON text in UTF-8, with or without a byte-order mark.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="problem">Why it could not be read.</param>
    /// <returns>Whether it could.</returns>
    public bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out HomeworkCycle? cycle, [NotNullWhen(false)] out JsonProblem? problem)
    {
        cycle = null;
        utf8 = WithoutMark(utf8);
        problem = JsonLimitScan.Problem(utf8, _limits) ?? DocumentFormat.Problem(utf8, _limits, firstAlone: !Catalog.HasUpgrades);
        if (problem is not null)
        {
            return false;
        }

        if (!TryReadBody<CycleDocument>(utf8, out var document, out problem) || document.Format != CycleDocument.CurrentFormat)
        {
            problem = DocumentFormat.Problem(utf8, _limits) ?? problem ?? new JsonProblem(JsonProblemCodes.UnknownFormat, "$");
            return false;
        }

        for (var i = 0; i < document.Events.Count; i++)
        {
            if (document.Events[i] is null)
            {
                problem = new JsonProblem(JsonProblemCodes.UnexpectedNull, string.Create(CultureInfo.InvariantCulture, $"$.events[{i}]"));
                return false;
            }
        }

        switch (HomeworkCycle.Replay(document.Events, Catalog, document.Events.Count))
        {
            case Accepted moved:
                var read = document.BesideEvents() is { } others ? moved.Cycle.WithUnknownMembers(others) : moved.Cycle;
                problem = ProblemOfRead(read, utf8.Length);
                cycle = problem is null ? read : null;
                return cycle is not null;
            default:
                problem = new JsonProblem(JsonProblemCodes.ImpossibleHistory, "$.events");
                return false;
        }
    }

    /// <summary>Says why a record could not be written and read again as it is: what stores ask before they keep it.</summary>
    /// <param name="record">The event, task, entry, assignment, schedule or client document.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <returns>The problem, with the member that it is about; null if there is none.</returns>
    public static JsonProblem? ProblemOfWriting(ContentRecord record, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Content.ProblemOf(record, out _) is { } problem ? InDocument(problem) : null;
    }

    private static JsonProblem InDocument(ContentProblem problem) => new(problem.Code, FindingPath.Join("$", problem.Path));

    // Written, a text can be six times as long as it was read. In what is shorter than that no text and no event is too large.
    private JsonProblem? ProblemOfRead(HomeworkCycle cycle, int bytes)
    {
        const int LongestEscape = 6;
        var problem = bytes > _writing.StringBytes / LongestEscape ? ProblemOfWriting(cycle) : null;
        if (problem is null && _writing == HomeworkJsonLimits.Default)
        {
            cycle.IsJudged();
        }

        return problem;
    }

    private JsonProblem? ProblemOfWriting(HomeworkCycle cycle) =>
        cycle.ProblemOfWriting(_judge.Value, _writing.ListItems, _writing.DocumentBytes - AroundEvents, JsonProblemCodes.TooLarge) is { } problem
            ? InDocument(problem)
            : null;

    private void JudgeWhole(HomeworkCycle cycle)
    {
        if (ProblemOfWriting(cycle) is { } problem)
        {
            throw HomeworkJsonException.OfWriting(problem);
        }

        if (_writing == HomeworkJsonLimits.Default)
        {
            cycle.IsJudged();
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
