using HomeworkKit.Benchmarks.Forms;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>Answers written by path.</summary>
internal sealed class FormsArea : SummaryArea
{
    private const string Json = "its JSON read and written";

    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        foreach (var kind in new[] { "thought-record", "exposure" })
        {
            var forms = new FormBenchmarks { Kind = kind };
            forms.Setup();
            var (beside, judged) = (Side.Of(() => forms.Json()), Side.Of(() => forms.Judge()));
            yield return new("write 20 answers, " + kind, Json, Side.Of(() => forms.Into()), beside) { Apart = judged, Budget = Budget.AtMost(1.3) };
            yield return new("the same into none, " + kind, Json, Side.Of(() => forms.Fresh()), beside) { Apart = judged, Budget = Budget.AtMost(1.3) };
            yield return new("the form made, " + kind, Json, Side.Of(() => forms.Make()), beside) { Budget = new() { Nanoseconds = 20_000, Bytes = 8_000 } };
            yield return new("nothing new, " + kind, Json, Side.Of(() => forms.Same()), beside) { Apart = judged, Budget = Budget.AtMost(1.3) };
        }
    }
}
