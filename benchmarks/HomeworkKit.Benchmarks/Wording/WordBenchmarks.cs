using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HomeworkKit.German;
using HomeworkKit.Words;

namespace HomeworkKit.Benchmarks.Wording;

/// <summary>A word, a sentence with two arguments, and a whole language, each beside what one would otherwise do.</summary>
/// <remarks>Budget: 0 bytes for a word, 200 ns and one text for a sentence, 2 ms for a language.</remarks>
public class WordBenchmarks
{
    private const string Sentence = "rating/out-of";
    private const string Word = "state/assigned";

    private byte[] _file = null!;
    private FrozenDictionary<string, string> _own = null!;

    [GlobalSetup]
    public void Setup()
    {
        using var stream = typeof(GermanWords).Assembly.GetManifestResourceStream("de.json")!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        _file = buffer.ToArray();
        _own = HomeworkWords
            .English.Keys.Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(static key => key, static key => HomeworkWords.English.Of(key), StringComparer.Ordinal);
        if (Of() != OfOwn() || Format() != Interpolate() || Read().Keys.Count() < Parse())
        {
            throw new InvalidOperationException("The two sides do not give the same.");
        }
    }

    /// <summary>A word by its key.</summary>
    [Benchmark]
    public string Of() => HomeworkWords.English.Of(Word);

    /// <summary>The same from a frozen dictionary.</summary>
    [Benchmark]
    public string OfOwn() => _own[Word];

    /// <summary>A word of a language that is laid over another.</summary>
    [Benchmark]
    public string OfFormal() => GermanWords.Formal.Of(Word);

    /// <summary>A sentence with a text and a number.</summary>
    [Benchmark]
    public string Format() => HomeworkWords.English.Format(Sentence, ("values", "80, 50"), ("most", 100));

    /// <summary>The same written into the code.</summary>
    [Benchmark(Baseline = true)]
    public string Interpolate() => string.Create(CultureInfo.InvariantCulture, $"{"80, 50"} (out of {100m})");

    /// <summary>A sentence of which the plural form is chosen, in a language with a tag of two parts.</summary>
    [Benchmark]
    public string FormatPlural() => GermanWords.Formal.Format("form/minutes", ("n", 20));

    /// <summary>All German words read.</summary>
    [Benchmark]
    public HomeworkWords Read() => HomeworkWords.Read(_file);

    /// <summary>The file's JSON alone.</summary>
    [Benchmark]
    public int Parse()
    {
        using var document = JsonDocument.Parse(_file);
        return document.RootElement.GetProperty("words").GetPropertyCount();
    }
}
