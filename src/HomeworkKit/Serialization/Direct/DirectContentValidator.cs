using System.Buffers;
using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Validation;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Validates records by the generated methods, and by writing them where that is the only way to tell.</summary>
internal sealed class DirectContentValidator : ContentValidator
{
    private readonly DirectJson _direct;
    private readonly HomeworkJsonLimits _limits;
    private readonly int _eventBytes;
    private readonly int _bytesOfAny;

    internal DirectContentValidator(DirectJson direct, HomeworkJsonLimits limits)
    {
        _direct = direct;
        _limits = limits;
        _eventBytes = limits.DocumentBytes > CycleLimits.DocumentBytes ? limits.DocumentBytes : CycleLimits.EventBytes;
        _bytesOfAny = Math.Min(_eventBytes, limits.DocumentBytes);
    }

    /// <summary>Makes the judge of a catalogue.</summary>
    internal static ContentValidator Of(HomeworkCatalog catalog) => new DirectContentValidator(catalog.Json.Direct, HomeworkJsonLimits.Default);

    /// <summary>Makes the judge of a catalogue by limits that are wider than the usual ones.</summary>
    internal static ContentValidator Of(HomeworkCatalog catalog, HomeworkJsonLimits limits) =>
        new DirectContentValidator(new DirectJson(catalog, limits), limits);

    internal override ContentProblem? ProblemOf(ContentRecord record, out long bytes)
    {
        var scan = new ContentScan(_direct, _limits);
        if (!_direct.Judge(ref scan, record))
        {
            bytes = 0;
            return scan.Problem;
        }

        bytes = scan.Bytes;
        return scan.HasToBeWritten || (bytes > _bytesOfAny && bytes > MostBytes(record)) ? ProblemOfWritten(record, out bytes) : null;
    }

    internal override ContentProblem? ProblemOfShape(ContentRecord record)
    {
        var scan = new ContentScan(_direct, _limits, shapeAlone: true);
        return _direct.Judge(ref scan, record) ? null : scan.Problem;
    }

    internal override long AtMost(ContentRecord record)
    {
        var scan = new ContentScan(_direct, _limits);
        return _direct.Judge(ref scan, record) ? scan.Bytes : Exactly(record);
    }

    internal override long AtMost(UnknownFields unknown) => ContentScan.AtMost(unknown);

    internal override long Exactly(UnknownFields unknown)
    {
        var counter = new ByteCounter();
        using (var writer = new Utf8JsonWriter(counter, WriterOptions))
        {
            writer.WriteStartObject();
            DirectToken.WriteUnknown(writer, unknown);
            writer.WriteEndObject();
        }

        return counter.Count;
    }

    internal override long Exactly(ContentRecord record)
    {
        var counter = new ByteCounter();
        Write(counter, record);
        return counter.Count;
    }

    internal override long Exactly(ReadOnlySpan<ContentRecord> records)
    {
        var counter = new ByteCounter();
        using var writer = new Utf8JsonWriter(counter, WriterOptions);
        foreach (var record in records)
        {
            _direct.WriteWhole(writer, record);
            writer.Flush();
            writer.Reset();
        }

        return counter.Count;
    }

    private static JsonWriterOptions WriterOptions => new() { Encoder = DirectJson.Encoder, SkipValidation = true };

    private int MostBytes(ContentRecord record) => record is CycleEvent ? _eventBytes : _limits.DocumentBytes;

    private ContentProblem? ProblemOfWritten(ContentRecord record, out long bytes)
    {
        var written = new ArrayBufferWriter<byte>(4096);
        Write(written, record);
        bytes = written.WrittenCount;
        var depth = record is CycleEvent ? _limits.Depth - CycleLimits.Depth + CycleLimits.DepthOfEvent : _limits.Depth;
        return bytes > MostBytes(record) ? new ContentProblem(JsonProblemCodes.TooLarge, string.Empty)
            : JsonLimitScan.IsDeeperThan(written.WrittenSpan, depth) ? new ContentProblem(JsonProblemCodes.TooDeep, string.Empty)
            : JsonLimitScan.Problem(written.WrittenSpan, _limits) is { } problem ? new ContentProblem(problem.Code, string.Empty)
            : null;
    }

    private void Write(IBufferWriter<byte> output, ContentRecord record)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        _direct.WriteWhole(writer, record);
    }
}
