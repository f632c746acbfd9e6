using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>Reads blocks on one thread into a table of its own. A row belongs to the block in which it begins.</summary>
internal sealed class CohortWorker(CohortFile file)
{
    private const int LookAhead = 64 * 1024;
    private const int LongestRow = 16 * 1024 * 1024;
    private readonly byte[] _buffer = new byte[1 + file.BlockBytes + LookAhead];

    internal ClientTable Table { get; } = new();

    /// <summary>Gets the first rows that could not be read: as many as a report keeps.</summary>
    internal List<WrongRow> Wrong { get; } = [];

    /// <summary>Gets how many more there were, by code.</summary>
    internal Dictionary<string, long> WrongBeyond { get; } = [];

    internal long Rows { get; private set; }

    internal void Run(CancellationToken cancellationToken)
    {
        while (file.TryTake(out var block))
        {
            cancellationToken.ThrowIfCancellationRequested();
            file.Finish(block, Read(block));
        }
    }

    private int Read(int block)
    {
        // One byte before the block tells whether a row begins with it.
        var start = (long)block * file.BlockBytes;
        var from = Math.Max(0, start - 1);
        var length = file.Read(_buffer.AsSpan(0, (int)(start - from) + file.BlockBytes + LookAhead), from);
        var end = (int)(start - from) + file.BlockBytes;
        var at = 0;
        if (block > 0)
        {
            var lineBreak = _buffer.AsSpan(0, length).IndexOf((byte)'\n');
            if (lineBreak < 0)
            {
                return 0;
            }

            at = lineBreak + 1;
        }
        else if (_buffer.AsSpan(0, length).StartsWith("\uFEFF"u8))
        {
            at = 3;
        }

        var lines = 0;
        while (at < Math.Min(end, length))
        {
            lines++;
            var size = _buffer.AsSpan(at, length - at).IndexOf((byte)'\n');
            if (size < 0 && from + length < file.Length)
            {
                ReadLong(block, lines, from + at);
                break;
            }

            var isLast = size < 0;
            size = isLast ? length - at : size;
            Row(_buffer.AsSpan(at, size), block, lines, isLast);
            at += size + 1;
        }

        return lines;
    }

    // A row that reaches beyond what is looked ahead: rare, and read by itself.
    private void ReadLong(int block, int line, long from)
    {
        for (var size = LookAhead * 4; ; size *= 4)
        {
            var row = new byte[Math.Min(size, file.Length - from)];
            var length = file.Read(row, from);
            var lineBreak = row.AsSpan(0, length).IndexOf((byte)'\n');
            if (lineBreak >= 0 || from + length >= file.Length)
            {
                Row(row.AsSpan(0, lineBreak < 0 ? length : lineBreak), block, line, isLast: lineBreak < 0);
                return;
            }

            if (size >= LongestRow)
            {
                Tell(new WrongRow(block, line, EndsAfter(from + length) ? DatasetCodes.RowTooLong : DatasetCodes.Truncated));
                return;
            }
        }
    }

    private bool EndsAfter(long from)
    {
        for (int length; from < file.Length; from += length)
        {
            length = file.Read(_buffer, from);
            if (_buffer.AsSpan(0, length).Contains((byte)'\n'))
            {
                return true;
            }
        }

        return false;
    }

    private void Row(ReadOnlySpan<byte> row, int block, int line, bool isLast)
    {
        if (row.Length > 1 && CohortRowReader.TryAdd(row, Table))
        {
            Rows++;
        }
        else if (!row.Trim(" \t\r"u8).IsEmpty)
        {
            Tell(new WrongRow(block, line, isLast && BreaksOff(row) ? DatasetCodes.Truncated : DatasetCodes.InvalidRow));
        }
    }

    // An object that has no end. What is wrong in another way is another problem.
    private static bool BreaksOff(ReadOnlySpan<byte> row)
    {
        var reader = new Utf8JsonReader(row, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
            }

            return reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.None or JsonTokenType.StartObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Blocks are taken in ascending order, so that the first of each thread hold the first of all.
    private void Tell(WrongRow row)
    {
        if (Wrong.Count < DatasetReport.MostProblems || row.Code == DatasetCodes.Truncated)
        {
            Wrong.Add(row);
        }
        else
        {
            WrongBeyond[row.Code] = WrongBeyond.GetValueOrDefault(row.Code) + 1;
        }
    }
}
