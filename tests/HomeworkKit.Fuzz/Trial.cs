using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using HomeworkKit.Serialization;

namespace HomeworkKit.Fuzz;

/// <summary>
/// Reads documents and notes what must not be: another exception, too long, too much memory, a cycle that does not survive being written, a short way that
/// leads elsewhere, a use of what was read that throws.
/// </summary>
internal sealed class Trial : IAsyncDisposable
{
    // What is looked for is the document that costs a hundred times what its size explains. Beside other trials, and on a busy machine, every clock runs away:
    // what took long there is only suspected, and tried again alone, where the processor time of the process is that of the trial.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);
    private const int BytesPerByte = 200;
    private const int BytesForAny = 4 * 1024 * 1024;
    private const int UsesAsMany = 256;

    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private readonly TwoWays _ways = new();
    private readonly Uses _uses;
    private (long Bytes, string Name) _most;
    private readonly ConcurrentDictionary<string, long> _codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _findings = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Name, byte[] Document)> _suspects = new();

    internal Trial() => _uses = new Uses(_json);

    internal bool HasFindings => !_findings.IsEmpty;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _uses.DisposeAsync();
        }
        catch (Exception exception)
        {
            Find("the store at the end", exception.ToString());
        }
    }

    /// <summary>One trial, beside others.</summary>
    internal void Run(string name, byte[] document)
    {
        var started = Stopwatch.GetTimestamp();
        Try(name, document);
        if (Stopwatch.GetElapsedTime(started) > Longest)
        {
            _suspects.Enqueue((name, document));
        }
    }

    /// <summary>Tries what took long once more, when nothing else runs: what takes long again is a finding.</summary>
    internal void RunSuspectsAlone()
    {
        foreach (var (name, document) in _suspects)
        {
            var started = Environment.CpuUsage.TotalTime;
            Try(name, document);
            if (Environment.CpuUsage.TotalTime - started is var elapsed && elapsed > Longest)
            {
                Find("time", string.Create(CultureInfo.InvariantCulture, $"{name}: {elapsed.TotalSeconds:F1} s for {document.Length} bytes"));
            }
        }
    }

    private void Try(string name, byte[] document)
    {
        HomeworkCycle? cycle = null;
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Count(Read(document, out cycle));
        }
        catch (Exception exception)
        {
            Find(exception.GetType().Name + " at " + Where(exception), $"{name}: {exception}");
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > BytesForAny + ((long)document.Length * BytesPerByte))
        {
            Find("memory", string.Create(CultureInfo.InvariantCulture, $"{name}: {allocated} bytes for {document.Length}"));
        }

        if (cycle is not null)
        {
            Use(name, document, cycle);
        }
    }

    // All uses together: some hundred calls, of which few cost as much as reading did, and the dearest look for the next day of a plan that begins centuries
    // late.
    private void Use(string name, byte[] document, HomeworkCycle cycle)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (_uses.Try(cycle) is { } finding)
        {
            Find(WhereOf(finding), $"{name}: {finding}");
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        lock (_uses)
        {
            _most = allocated > _most.Bytes ? (allocated, name) : _most;
        }

        if (allocated > UsesAsMany * (BytesForAny + ((long)document.Length * BytesPerByte)))
        {
            Find("memory of use", string.Create(CultureInfo.InvariantCulture, $"{name}: {allocated} bytes for {document.Length}"));
        }
    }

    // One finding for each use and place.
    private static string WhereOf(string finding)
    {
        var lines = finding.Split('\n');
        return lines[0].Split(':')[0] + Array.Find(lines, static line => line.Contains("at HomeworkKit.", StringComparison.Ordinal));
    }

    internal string Summary(long count)
    {
        var text = new StringBuilder();
        foreach (var (code, times) in _codes.OrderByDescending(static pair => pair.Value))
        {
            text.Append(CultureInfo.InvariantCulture, $"{times,10}  {code}\n");
        }

        foreach (var finding in _findings.Values)
        {
            text.Append("FOUND ").Append(finding).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"The costliest to use: {_most.Name}, {_most.Bytes / 1024} kB allocated in all.\n");
        return text.Append(CultureInfo.InvariantCulture, $"{count} documents and the extremes, {_findings.Count} findings").ToString();
    }

    private string Read(byte[] document, out HomeworkCycle? cycle)
    {
        // Single values take the same road as documents, with other roots.
        if (_json.TryReadValue<HomeworkEntry>(document, out var entry, out _))
        {
            _json.ReadValue<HomeworkEntry>(_json.WriteValue(entry));
        }

        _ways.Compare(document);
        if (!_json.TryRead(document, out cycle, out var problem))
        {
            return problem.Path.StartsWith('$') ? problem.Code : throw new InvalidOperationException("A problem without a path.");
        }

        var again = _json.Read(_json.Write(cycle));
        return again == cycle ? "read" : throw new InvalidOperationException("Written and read again, the cycle is another.");
    }

    private void Count(string code) => _codes.AddOrUpdate(code, 1, static (_, times) => times + 1);

    private void Find(string what, string finding) => _findings.TryAdd(what, finding);

    private static string Where(Exception exception) =>
        exception.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("HomeworkKit", StringComparison.Ordinal))?.Trim() ?? "nowhere";
}
