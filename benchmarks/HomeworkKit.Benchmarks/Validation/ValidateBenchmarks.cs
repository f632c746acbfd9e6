using BenchmarkDotNet.Attributes;
using HomeworkKit.Kinds;

namespace HomeworkKit.Benchmarks.Validation;

/// <summary>A thought record judged by the catalogue, beside FluentValidation alone with the same checks.</summary>
/// <remarks>Budget: at most 1.2 x FluentValidation alone. Validators are built beforehand on every side, as they are in a process that runs on.</remarks>
public class ValidateBenchmarks
{
    private const int BlankParts = 3;

    private readonly PlainThoughtRecordValidator _plain = new();
    private ThoughtRecordTask _task = null!;
    private ThoughtRecord _entry = null!;

    /// <summary>Whether nothing is found, or three things are.</summary>
    [Params(true, false)]
    public bool Complete { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var example = HomeworkKinds.ThoughtRecord.GetExample();
        _task = (ThoughtRecordTask)example.Task;
        var entry = (ThoughtRecord)example.Entry;
        _entry = Complete
            ? entry
            : entry with
            {
                Situation = null,
                EvidenceAgainst = [],
                Thoughts = [entry.Thoughts[0], entry.Thoughts[1] with { Text = null }],
            };
        if (Plain() != (Complete ? 0 : BlankParts) || Plain() != Catalog())
        {
            throw new InvalidOperationException("The two sides do not find the same.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Plain() => _plain.Validate(_entry).Errors.Count;

    [Benchmark]
    public int Catalog() =>
        HomeworkCatalog.BuiltIn.Validate(_task, _entry) is { } report ? report.Errors.Count + report.Missing.Count + report.Warnings.Count : 0;
}
