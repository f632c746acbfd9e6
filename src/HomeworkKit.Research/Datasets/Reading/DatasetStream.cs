using System.IO.Compression;

namespace HomeworkKit.Research;

/// <summary>The text of a file, plain or gzip (told by its first bytes, not by its name), and whether the file ends as it should.</summary>
/// <remarks>
/// A compressed file that breaks off ends here like any other, so that what came before can be read to its last line; whoever reads it asks
/// <see cref="EndCode"/> at the end.
/// </remarks>
internal sealed class DatasetStream : ReadOnlyStream
{
    private readonly Stream _text;
    private readonly SourceStream _source;
    private readonly ProbedStream? _probed;
    private readonly bool _isCutArchive;
    private readonly byte[] _probe = new byte[ProbedStream.Text.Length + 1];
    private byte _last = (byte)'\n';

    private DatasetStream(SourceStream source, bool isGzip, bool isCutArchive)
    {
        (_source, _isCutArchive) = (source, isCutArchive);
        _probed = isGzip ? new ProbedStream(source) : null;
        _text = _probed is null ? source : new GZipStream(_probed, CompressionMode.Decompress);
    }

    /// <summary>Gets how many line breaks the text has so far.</summary>
    internal long LineBreaks { get; private set; }

    /// <summary>Gets whether the text has ended.</summary>
    internal bool HasEnded { get; private set; }

    /// <summary>Gets whether the text so far ends within a line.</summary>
    internal bool IsWithinLine => _last is not ((byte)'\n' or (byte)'\r');

    /// <summary>Gets the code of what is wrong with the end of the file; null where nothing is, or it was not reached.</summary>
    internal string? EndCode { get; private set; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="counted">Hears how many bytes of the file were read.</param>
    /// <exception cref="DatasetException">It cannot be opened.</exception>
    internal static DatasetStream Open(string path, Action<int> counted)
    {
        FileStream? file = null;
        try
        {
            file = DatasetFile.Open(path);
            var first = new byte[2];
            var read = file.ReadAtLeast(first, 2, throwOnEndOfStream: false);
            var isCutArchive = read < 2 && path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
            return new DatasetStream(new SourceStream(file, first.AsMemory(0, read), leaveOpen: false, counted, file.Length), IsGzip(first), isCutArchive);
        }
        catch (Exception exception) when (DatasetFile.IsUnreadable(exception))
        {
            file?.Dispose();
            throw new DatasetException(new DatasetProblem(DatasetCodes.Unreadable, Path.GetFileName(path)));
        }
    }

    /// <summary>Opens a caller's stream.</summary>
    /// <exception cref="DatasetException">It cannot be read.</exception>
    internal static async Task<DatasetStream> OpenAsync(Stream stream, string name, bool leaveOpen, Action<int> counted, CancellationToken cancellationToken)
    {
        try
        {
            var first = new byte[2];
            var read = await stream.ReadAtLeastAsync(first, 2, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return new DatasetStream(new SourceStream(stream, first.AsMemory(0, read), leaveOpen, counted), IsGzip(first), isCutArchive: false);
        }
        catch (Exception exception) when (DatasetFile.IsUnreadable(exception))
        {
            throw new DatasetException(new DatasetProblem(DatasetCodes.Unreadable, name));
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (HasEnded)
        {
            return 0;
        }

        try
        {
            var read = _text.Read(buffer);
            if (_probed is { IsPastEnd: true })
            {
                return EndArchive(IsProbe(buffer[..read]));
            }

            return Give(buffer, read);
        }
        catch (InvalidDataException) when (_probed is { IsPastEnd: true })
        {
            return EndArchive(isWhole: false);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (HasEnded)
        {
            return 0;
        }

        try
        {
            var read = await _text.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (_probed is { IsPastEnd: true })
            {
                return EndArchive(IsProbe(buffer.Span[..read]));
            }

            return Give(buffer.Span, read);
        }
        catch (InvalidDataException) when (_probed is { IsPastEnd: true })
        {
            return EndArchive(isWhole: false);
        }
    }

    /// <summary>Gives the problem of the line that is being read.</summary>
    internal DatasetProblem ProblemHere(string code, string name) => new(code, name, LineBreaks + 1);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool IsGzip(ReadOnlySpan<byte> first) => first is [0x1F, 0x8B];

    private int Give(Span<byte> buffer, int read)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        if (read == 0)
        {
            // An archive whose end was never asked for has other bytes behind it.
            HasEnded = true;
            EndCode = _probed is not null ? DatasetCodes.Damaged : _isCutArchive || _source.IsShort ? DatasetCodes.Truncated : null;
            return 0;
        }

        var given = buffer[..read];
        LineBreaks += given.Count((byte)'\n');
        _last = given[^1];
        return read;
    }

    // What comes once the end was asked for is the probe, or what a cut member makes of it: the file's own text was given before.
    private bool IsProbe(ReadOnlySpan<byte> begun)
    {
        var length = Math.Min(begun.Length, _probe.Length);
        begun[..length].CopyTo(_probe);
        if (length < _probe.Length)
        {
            length += _text.ReadAtLeast(_probe.AsSpan(length), _probe.Length - length, throwOnEndOfStream: false);
        }

        return _probe.AsSpan(0, length).SequenceEqual(ProbedStream.Text);
    }

    private int EndArchive(bool isWhole)
    {
        HasEnded = true;
        EndCode = isWhole && !_source.IsShort ? null : DatasetCodes.Truncated;
        return 0;
    }
}
