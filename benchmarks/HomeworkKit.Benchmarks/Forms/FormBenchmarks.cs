using BenchmarkDotNet.Attributes;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Benchmarks.Forms;

/// <summary>About twenty answers written into an entry by path, beside reading that entry's JSON, judging it and writing it once.</summary>
/// <remarks>Budget: 1.3 times the other side.</remarks>
public class FormBenchmarks
{
    private const int Answers = 20;

    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private HomeworkKind _kind = null!;
    private HomeworkTask _task = null!;
    private HomeworkEntry _entry = null!;
    private HomeworkEntry _other = null!;
    private byte[] _text = null!;
    private (FormPath Path, FormValue? Answer)[] _answers = null!;

    [Params("thought-record", "exposure")]
    public string Kind { get; set; } = "thought-record";

    [GlobalSetup]
    public void Setup()
    {
        _kind = HomeworkCatalog.BuiltIn.Kinds.Single(kind => kind.Name == Kind);
        (_task, _entry) = (_kind.GetExample().Task, _kind.GetExample().Entry);
        _text = System.Text.Encoding.UTF8.GetBytes(_json.WriteValue(_entry));
        _answers = [.. FormAnswers.ReadAll(_kind, _task, _entry).Take(Answers).Select(static answer => (answer.Path, (FormValue?)answer.Answer))];

        // All texts are other ones there, so that every one of them is written.
        _other = (
            (FormResult.Written)
                FormAnswers.Write(
                    _kind,
                    _task,
                    _entry,
                    _answers
                        .Where(static answer => answer.Answer is FormValue.Text)
                        .Select(static answer => (answer.Path, (FormValue?)new FormValue.Text("other words"))))
        ).Entry;
        if (!_entry.Equals(Into()) || !_entry.Equals(_json.ReadValue<HomeworkEntry>(_text)))
        {
            throw new InvalidOperationException("The two sides do not give the same entry.");
        }
    }

    /// <summary>Answers of which many are new, into an entry that is there.</summary>
    [Benchmark]
    public HomeworkEntry Into() => ((FormResult.Written)FormAnswers.Write(_kind, _task, _other, _answers)).Entry;

    /// <summary>The same answers into an entry that is not begun.</summary>
    [Benchmark]
    public HomeworkEntry Fresh() => ((FormResult.Written)FormAnswers.Write(_kind, _task, null, _answers)).Entry;

    /// <summary>The answers that stand there already.</summary>
    [Benchmark]
    public HomeworkEntry Same() => ((FormResult.Written)FormAnswers.Write(_kind, _task, _entry, _answers)).Entry;

    /// <summary>The form of the task.</summary>
    [Benchmark]
    public HomeworkForm Make() => _kind.FormFor(_task);

    /// <summary>The entry's JSON read, judged and written.</summary>
    [Benchmark(Baseline = true)]
    public int Json()
    {
        var read = _json.ReadValue<HomeworkEntry>(_text);
        return _json.WriteValue(read).Length + _kind.Validate(_task, read).Missing.Count;
    }

    /// <summary>The entry judged: work that both sides contain.</summary>
    [Benchmark]
    public int Judge() => _kind.Validate(_task, _entry).Missing.Count;
}
