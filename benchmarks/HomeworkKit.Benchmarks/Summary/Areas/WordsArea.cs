using HomeworkKit.Benchmarks.Wording;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>Words: one by its key, one with arguments, a language read.</summary>
internal sealed class WordsArea : SummaryArea
{
    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        var words = new WordBenchmarks();
        words.Setup();
        yield return new("a word by its key", "a frozen dictionary", Side.Of(() => words.Of()), Side.Of(() => words.OfOwn())) { Budget = new() { Bytes = 0 } };
        yield return new("a word of a language over another", "a frozen dictionary", Side.Of(() => words.OfFormal()), Side.Of(() => words.OfOwn()))
        {
            Budget = new() { Bytes = 0 },
        };
        yield return new("a sentence with two arguments", "written into the code", Side.Of(() => words.Format()), Side.Of(() => words.Interpolate()))
        {
            Budget = new() { Nanoseconds = 200, Bytes = 64 },
        };
        yield return new("a sentence with a plural", "written into the code", Side.Of(() => words.FormatPlural()), Side.Of(() => words.Interpolate()))
        {
            Budget = new() { Nanoseconds = 200 },
        };
        yield return new("a language read", "its JSON alone", Side.Of(() => words.Read()), Side.Of(() => words.Parse()))
        {
            Budget = new() { Nanoseconds = 2_000_000 },
        };
    }
}
