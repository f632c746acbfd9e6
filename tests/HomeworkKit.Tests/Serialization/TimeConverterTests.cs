using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Properties;
using NodaTime.Text;

namespace HomeworkKit.Tests.Serialization;

/// <summary>The converters of times beside NodaTime's own patterns: the same texts, the same values, whatever the stream looks like.</summary>
public sealed class TimeConverterTests
{
    private static readonly Gen<long> Fractions = Gen.OneOf(
        Gen.Constant(0L), Gen.Choose(0, 999).Select(static n => n * 1_000_000L), Gen.Choose(0, 999_999_999).Select(static n => (long)n));

    // Every date there is, with most of them in this century.
    private static readonly Gen<LocalDate> Dates = Gen.OneOf(Gen.Choose(-4_371_222, 2_932_896), Gen.Choose(15_000, 30_000))
        .Select(static days => new LocalDate(1970, 1, 1).PlusDays(days));

    private static readonly Gen<LocalTime> Times = 
        from second in Gen.Choose(0, 86_399)
        from nanosecond in Fractions
        select LocalTime.FromSecondsSinceMidnight(second).PlusNanoseconds(nanosecond);

    private static readonly Gen<LocalDateTime> DateTimes = from date in Dates from time in Times select date + time;

    private static readonly Gen<Duration> Durations = 
        from second in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from nanosecond in Fractions
        select Duration.FromSeconds(second) + Duration.FromNanoseconds(nanosecond);

    [Law(20260302, 2_000)]
    public Property Dates_are_those_of_the_pattern() => Agrees(new LocalDateJsonConverter(), LocalDatePattern.Iso, Dates);

    [Law(20260302, 2_000)]
    public Property Times_are_those_of_the_pattern() => Agrees(new LocalTimeJsonConverter(), LocalTimePattern.ExtendedIso, Times);

    [Law(20260302, 2_000)]
    public Property Dates_with_times_are_those_of_the_pattern() => Agrees(new LocalDateTimeJsonConverter(), LocalDateTimePattern.ExtendedIso, DateTimes);

    [Law(20260302, 2_000)]
    public Property Instants_are_those_of_the_pattern() =>
        Agrees(new InstantJsonConverter(), InstantPattern.ExtendedIso, DateTimes.Select(static local => local.InUtc().ToInstant()));

    [Law(20260302, 2_000)]
    public Property Durations_are_those_of_the_pattern() => Agrees(new DurationJsonConverter(), DurationPattern.JsonRoundtrip, Durations);

    [Fact]
    public void The_ends_of_time_are_written_and_read()
    {
        Check(new InstantJsonConverter(), InstantPattern.ExtendedIso, Instant.MinValue);
        Check(new InstantJsonConverter(), InstantPattern.ExtendedIso, Instant.MaxValue);
        Check(new LocalDateJsonConverter(), LocalDatePattern.Iso, LocalDate.MinIsoValue);
        Check(new LocalDateJsonConverter(), LocalDatePattern.Iso, LocalDate.MaxIsoValue);
        Check(new LocalTimeJsonConverter(), LocalTimePattern.ExtendedIso, LocalTime.MaxValue);
        Check(new DurationJsonConverter(), DurationPattern.JsonRoundtrip, Duration.MinValue);
        Check(new DurationJsonConverter(), DurationPattern.JsonRoundtrip, Duration.MaxValue);
        Check(new DurationJsonConverter(), DurationPattern.JsonRoundtrip, Duration.FromNanoseconds(-1));
    }

    /// <summary>Texts that are nearly times: what the pattern takes is taken as the same value, and what it refuses is refused.</summary>
    [Fact]
    public void Whatever_text_there_is_the_pattern_has_the_last_word()
    {
        string[] samples =
        [
            "2026-03-02",
            "2026-02-29",
            "2024-02-29",
            "0000-01-01",
            "0001-01-01",
            "-0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "2026-3-2",
            "2026-03-02 ",
            "19:00:00",
            "19:00",
            "24:00:00",
            "23:59:60",
            "19:00:00.1",
            "19:00:00.123456789",
            "19:00:00.1234567890",
            "19:00:00.",
            "19:00:00,5",
            "2026-03-02T19:00:00",
            "2026-03-02t19:00:00",
            "2026-03-02T24:00:00",
            "2026-03-02T19:00:00Z",
            "2026-03-02T19:00:00z",
            "2026-03-02T19:00:00+00:00",
            "2026-03-02T19:00:00.000000001Z",
            "0:30:00",
            "00:30:00",
            "-0:30:00",
            "-0:00:00",
            "--0:30:00",
            "+0:30:00",
            "1:60:00",
            "0:00:60",
            "25:00:00",
            "9999999:59:59",
            "402653183:59:59.999999999",
            "402653184:00:00",
            "99999999999:00:00",
            "",
            "-",
            ":",
            "é",
            "１９:00:00",
        ];
        foreach (var text in samples.Concat(samples.SelectMany(static text => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1)))))
        {
            Parses(new LocalDateJsonConverter(), LocalDatePattern.Iso, text);
            Parses(new LocalTimeJsonConverter(), LocalTimePattern.ExtendedIso, text);
            Parses(new LocalDateTimeJsonConverter(), LocalDateTimePattern.ExtendedIso, text);
            Parses(new InstantJsonConverter(), InstantPattern.ExtendedIso, text);
            Parses(new DurationJsonConverter(), DurationPattern.JsonRoundtrip, text);
        }
    }

    [Fact]
    public void A_text_longer_than_any_time_is_refused_in_any_spelling()
    {
        var text = new string('1', 100_000);
        Refuses(new InstantJsonConverter(), Encoding.UTF8.GetBytes($"\"{text}\""));
        Refuses(new InstantJsonConverter(), Encoding.UTF8.GetBytes(JsonText.EscapeEverything($"\"{text}\"")));
    }

    [Fact]
    public async Task Reading_from_a_pipe_that_gives_a_byte_at_a_time_gives_the_same()
    {
        var info = (JsonTypeInfo<CycleEvent>)JsonSamples.Json.SerializerOptions.GetTypeInfo(typeof(CycleEvent));
        var written = JsonSamples.EveryEvent().Events[5];
        var read = await JsonSerializer.DeserializeAsync(PipeReader.Create(Segments(JsonSerializer.SerializeToUtf8Bytes(written, info))), info);
        Assert.Equal(written, read);
    }

    private static Property Agrees<T>(JsonConverter<T> converter, IPattern<T> pattern, Gen<T> values)
        where T : struct => Law.Holds(values, value => Check(converter, pattern, value));

    private static void Check<T>(JsonConverter<T> converter, IPattern<T> pattern, T value)
        where T : struct
    {
        var text = pattern.Format(value);
        Assert.Equal($"\"{text}\"", Write(converter, value));
        Parses(converter, pattern, text);
        Assert.Equal(value, Read(converter, Segments(Encoding.UTF8.GetBytes($"\"{text}\""))));
    }

    private static void Parses<T>(JsonConverter<T> converter, IPattern<T> pattern, string text)
        where T : struct
    {
        var plain = Encoding.UTF8.GetBytes($"\"{text}\"");
        var escaped = Encoding.UTF8.GetBytes(JsonText.EscapeEverything($"\"{text}\""));
        if (pattern.Parse(text).TryGetValue(default, out var expected))
        {
            Assert.All((byte[][])[plain, escaped], json => Assert.Equal(expected, Read(converter, new ReadOnlySequence<byte>(json))));
            Assert.All((byte[][])[plain, escaped], json => Assert.Equal(expected, Read(converter, Segments(json))));
        }
        else
        {
            Refuses(converter, plain);
            Refuses(converter, escaped);
        }
    }

    private static void Refuses<T>(JsonConverter<T> converter, byte[] json)
    {
        Assert.Equal(JsonProblemCodes.InvalidTime, Assert.Throws<CodedJsonException>(() => Read(converter, new ReadOnlySequence<byte>(json))).Code);
        Assert.Equal(JsonProblemCodes.InvalidTime, Assert.Throws<CodedJsonException>(() => Read(converter, Segments(json))).Code);
    }

    private static string Write<T>(JsonConverter<T> converter, T value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(
            buffer,
            new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        converter.Write(writer, value, JsonSerializerOptions.Default);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static T? Read<T>(JsonConverter<T> converter, ReadOnlySequence<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return converter.Read(ref reader, typeof(T), JsonSerializerOptions.Default);
    }

    /// <summary>The bytes as a sequence in which every byte is a segment of its own.</summary>
    private static ReadOnlySequence<byte> Segments(byte[] bytes)
    {
        var first = new Segment(bytes.AsMemory(0, 1), null);
        var last = first;
        for (var i = 1; i < bytes.Length; i++)
        {
            last = new Segment(bytes.AsMemory(i, 1), last);
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        internal Segment(ReadOnlyMemory<byte> memory, Segment? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.RunningIndex + before.Memory.Length;
                before.Next = this;
            }
        }
    }
}
