namespace HomeworkKit.Research;

/// <summary>One reading of a dataset: how far it has come, and what was passed over.</summary>
internal sealed class DatasetReading(DatasetOptions options, IReadOnlyList<string> paths)
{
    private const long BytesBetweenReports = 512 * 1024;
    private readonly long? _total = paths.Count == 0 ? null : paths.Aggregate((long?)0, static (sum, path) => sum + DatasetFile.LengthOf(path));
    private long _bytes;
    private long _reportedAt;
    private long _lines;
    private long _passedOver;

    internal DatasetOptions Options => options;

    internal void Count(int bytes) => _bytes += bytes;

    /// <summary>Validates a line by its glance; called on several threads.</summary>
    internal bool MayHold(ReadOnlySpan<byte> utf8)
    {
        Interlocked.Increment(ref _lines);
        if (options.Filter is not { } filter || CycleScan.Of(utf8) is not { } glance || filter.MayHold(glance))
        {
            return true;
        }

        Interlocked.Increment(ref _passedOver);
        return false;
    }

    /// <summary>Hands a line's glance on; true for a line that has none.</summary>
    internal bool Scan(ReadOnlySpan<byte> utf8, Action<CycleHeader> each)
    {
        _lines++;
        var isUnknown = false;
        var glance = CycleScan.Of(utf8);
        if (glance is not null && options.Filter?.MayHold(glance) != false)
        {
            each(glance);
        }
        else
        {
            _passedOver++;

            // Reading it tells whether it is the line at which the file breaks off.
            isUnknown = glance is null;
        }

        Tell();
        return isUnknown;
    }

    internal void PassOver() => Interlocked.Increment(ref _passedOver);

    internal void Tell(bool atEnd = false)
    {
        if (options.Report is { } report)
        {
            report.PassedOver = Interlocked.Read(ref _passedOver);
        }

        if (options.Progress is { } progress && (atEnd || _bytes - _reportedAt >= BytesBetweenReports))
        {
            _reportedAt = _bytes;
            progress(new DatasetProgress(_bytes, _total, Interlocked.Read(ref _lines)));
        }
    }
}
