using System.Buffers;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>
/// Many pieces of homework that get one event after another, in turns, until each has twenty and another begins in its place: what arrives at a server.
/// </summary>
internal sealed class GrowingCycles
{
    private const int Longest = 20;

    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly HomeworkCycle[] _cycles;
    private readonly int[] _streams;
    private int _lastStream;
    private int _next;

    internal GrowingCycles(int count)
        : this([.. Enumerable.Range(0, count).Select(static index => SampleCycles.Attempted(SampleCycles.Agreed(), index % (Longest - 2)))])
    {
    }

    internal GrowingCycles(HomeworkCycle[] cycles)
    {
        _cycles = cycles;
        _streams = [.. Enumerable.Range(1, cycles.Length)];
        _lastStream = cycles.Length;
    }

    internal IReadOnlyList<HomeworkCycle> All => _cycles;

    /// <summary>Adds an event to each of the next cycles, or begins another where it has all.</summary>
    internal HomeworkCycle[] Next(int count)
    {
        var next = new HomeworkCycle[count];
        for (var i = 0; i < count; i++)
        {
            next[i] = Grown(_next);
            _next = (_next + 1) % _cycles.Length;
        }

        return next;
    }

    /// <summary>The same as rows: the last event of each, and all of those that begin.</summary>
    internal StoredEvent[] NextRows(int count)
    {
        var rows = new List<StoredEvent>(count);
        for (var i = 0; i < count; i++)
        {
            var before = _streams[_next];
            var cycle = Grown(_next);
            for (var sequence = before == _streams[_next] ? cycle.Version : 1; sequence <= cycle.Version; sequence++)
            {
                rows.Add(Row(cycle, _streams[_next], sequence));
            }

            _next = (_next + 1) % _cycles.Length;
        }

        return [.. rows];
    }

    /// <summary>Everything that there is of all cycles, as rows.</summary>
    internal StoredEvent[] AllRows() =>
        [.. _cycles.SelectMany((cycle, index) => Enumerable.Range(1, cycle.Version).Select(sequence => Row(cycle, _streams[index], sequence)))];

    private HomeworkCycle Grown(int index)
    {
        if (_cycles[index].Version < Longest)
        {
            return _cycles[index] = SampleCycles.Commented(_cycles[index]);
        }

        _streams[index] = ++_lastStream;
        return _cycles[index] = SampleCycles.Agreed();
    }

    private StoredEvent Row(HomeworkCycle cycle, int stream, int sequence)
    {
        _buffer.ResetWrittenCount();
        _json.WriteValue(_buffer, cycle.Events[sequence - 1]);
        return new StoredEvent(cycle.Id.Value, stream, sequence, _buffer.WrittenSpan.ToArray());
    }
}
