using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Benchmarks.Worksheets;

/// <summary>A worksheet of 200 items: what is shown, a score, and reading one of 20 kB, each beside what one would otherwise do.</summary>
/// <remarks>Budget: 30 us for what is shown, 5 us for a score, 200 us for reading 20 kB.</remarks>
public class WorksheetBenchmarks
{
    private const int Items = 200;
    private const int Bytes = 20_000;

    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private WorksheetForm _form = null!;
    private WorksheetEntry _entry = null!;
    private byte[] _text = null!;
    private Dictionary<string, FormValue> _values = null!;

    /// <summary>How many bytes the form has that is read.</summary>
    public int TextBytes => _text.Length;

    [GlobalSetup]
    public void Setup()
    {
        _form = Form(Items, 10);
        _entry = new WorksheetEntry
        {
            Answers =
            [
                .. _form.Items.Select(static item => new WorksheetAnswer { Item = item.Key, Rating = Rating.Of(item.Key.Length % 10, RatingScale.ZeroToTen) }),
            ],
        };
        _values = _entry.Answers.ToDictionary(
            static answer => answer.Item,
            static answer => (FormValue)new FormValue.OnScale(answer.Rating!),
            StringComparer.Ordinal);
        var words = 10;
        do
        {
            _text = Encoding.UTF8.GetBytes(_json.WriteValue(Form(100, words++)));
        }
        while (_text.Length < Bytes);
        if (See() != ByHand())
        {
            throw new InvalidOperationException("The two sides do not show the same.");
        }
    }

    [Benchmark]
    public int See()
    {
        var shown = 0;
        foreach (var item in _form.See(_entry).Items)
        {
            shown += item.Why == WorksheetItemState.Hidden ? 0 : 1;
        }

        return shown;
    }

    /// <summary>The conditions asked one after the other, hidden items taken out of a dictionary.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        Dictionary<string, FormValue> answered = new(StringComparer.Ordinal);
        var shown = 0;
        foreach (var item in _form.Items)
        {
            if (item.ShownWhen?.Holds(key => answered.TryGetValue(key, out var value) ? [value] : []) ?? true)
            {
                shown++;
                answered[item.Key] = _values[item.Key];
            }
        }

        return shown;
    }

    [Benchmark]
    public decimal? Score() => _form.Score("sum", _entry).Value;

    [Benchmark]
    public WorksheetForm Read() => _json.ReadValue<WorksheetForm>(_text);

    [Benchmark]
    public int Parse()
    {
        using var document = JsonDocument.Parse(_text);
        return document.RootElement.GetProperty("items").GetArrayLength();
    }

    private static WorksheetForm Form(int items, int words) => new()
    {
        Id = "https://clinic.example/forms/long",
        Version = "1",
        Items = [.. Enumerable.Range(0, items).Select(i => new RatingItem
        {
            Key = "q" + i,
            Text = string.Join(' ', Enumerable.Repeat("words", words)),
            Scale = RatingScale.ZeroToTen,
            ShownWhen = i % 3 == 2 ? new FormCondition.Any(new FormCondition.AtLeast($"q{i - 1}", 2), new FormCondition.Not(new FormCondition.Answered($"q{i - 2}"))) : null,
        })],
        Scores = [new() { Key = "sum", Items = ["q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9"], Missing = ScoreMissing.Prorated, MostMissing = 5 }],
    };
}
