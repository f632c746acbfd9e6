using System.Buffers;
using HomeworkKit.Cycles;
using HomeworkKit.Serialization;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>Many pieces of homework that get one event after another, in turns: what arrives at a server.</summary>
internal sealed class GrowingCycles
{
    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly HomeworkCycle[] _cycles;
    private int _next;

    internal GrowingCycles(int count)
        : this([.. Enumerable.Range(0, count).Select(static _ => SampleCycles.Agreed())])
    {
    }

    internal GrowingCycles(HomeworkCycle[] cycles) => _cycles = cycles;

    internal IReadOnlyList<HomeworkCycle> All => _cycles;

    /// <summary>Adds an event to each of the next cycles.</summary>
    internal HomeworkCycle[] Next(int count)
    {
        var next = new HomeworkCycle[count];
        for (var i = 0; i < count; i++)
        {
            next[i] = _cycles[_next] = SampleCycles.Commented(_cycles[_next]);
            _next = (_next + 1) % _cycles.Length;
        }

        return next;
    }

    /// <summary>The same as rows: the last event of each.</summary>
    internal StoredEvent[] NextRows(int count)
    {
        var first = _next;
        var cycles = Next(count);
        var rows = new StoredEvent[count];
        for (var i = 0; i < count; i++)
        {
            rows[i] = Row(cycles[i], (first + i) % _cycles.Length, cycles[i].Version);
        }

        return rows;
    }

    /// <summary>Everything that there is of some cycles, as rows.</summary>
    internal StoredEvent[] AllRows() => [.. _cycles.SelectMany((cycle, stream) => Enumerable.Range(1, cycle.Version).Select(sequence => Row(cycle, stream, sequence)))];

    private StoredEvent Row(HomeworkCycle cycle, int stream, int sequence)
    {
        _buffer.ResetWrittenCount();
        _json.WriteValue(_buffer, cycle.Events[sequence - 1]);
        return new StoredEvent(cycle.Id.Value, stream, sequence, _buffer.WrittenSpan.ToArray());
    }
}
