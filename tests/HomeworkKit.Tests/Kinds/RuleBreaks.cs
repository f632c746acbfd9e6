using System.Collections;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds;

/// <summary>For each rule of a kind, the change to its example that breaks it: what the example does not find, the changed one does.</summary>
internal sealed class RuleBreaks<TTask, TEntry>(HomeworkKind kind) : IEnumerable<string>
    where TTask : HomeworkTask
    where TEntry : HomeworkEntry
{
    private readonly Dictionary<string, (Rule Rule, Func<TTask, TTask> Task, Func<TEntry, TEntry> Entry)> _rows = new(StringComparer.Ordinal);

    public void Add(Rule rule, Func<TEntry, TEntry> entry) => _rows.Add(rule.Code, (rule, static task => task, entry));

    public void Add(Rule rule, Func<TTask, TTask> task, Func<TEntry, TEntry>? entry = null) =>
        _rows.Add(rule.Code, (rule, task, entry ?? (static same => same)));

    public IEnumerator<string> GetEnumerator() => _rows.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal TheoryData<string> ToData()
    {
        var data = new TheoryData<string>();
        foreach (var code in this)
        {
            data.Add(code);
        }

        return data;
    }

    internal void AssertFound(string code)
    {
        var (rule, task, entry) = _rows[code];
        var example = kind.GetExample();
        Assert.DoesNotContain(code, RuleTable.CodesIn(Judge(example.Task, example.Entry)));
        var finding = Judge(task((TTask)example.Task), entry((TEntry)example.Entry)).Findings.First(finding => finding.Code == code);
        Assert.Equal((rule.Tier, rule.Message), (finding.Tier, finding.Message));
    }

    internal void AssertComplete(Type rules, params Rule[] elsewhere) =>
        Assert.Equal(
            RuleTable.CodesOf(rules).Order(StringComparer.Ordinal),
            this.Concat(elsewhere.Select(static rule => rule.Code)).Order(StringComparer.Ordinal));

    internal void AssertBlankIsNoError(TTask task, TEntry entry)
    {
        Assert.Empty(kind.Validate(task).Errors);
        Assert.Empty(kind.Validate(task, entry).Errors);
        Assert.NotEmpty(kind.Validate(task, entry).Missing);
    }

    private ValidationReport Judge(HomeworkTask task, HomeworkEntry entry) => kind.Validate(task).And(kind.Validate(task, entry));
}
