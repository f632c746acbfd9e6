using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using HomeworkKit.Programmes;

namespace HomeworkKit.Serialization;

/// <summary>Bundles of templates and programmes as NDJSON: a line that says the format, then one line for each.</summary>
/// <remarks>
/// <c>{"format":"homeworkkit-library/1"}</c>, then <c>{"template":{...}}</c> and <c>{"programme":{...}}</c>. Lines of a type that this version does not know
/// are passed over, after a look for clients. A bundle in which anything is named as a client's is refused whole (<see cref="LibraryCodes.HasClient"/>), when
/// it is read and when it is written. Thread-safe.
/// </remarks>
public sealed class LibraryNdjson
{
    private const string Format = "homeworkkit-library/1";
    private const string FormatFamily = "homeworkkit-library/";

    private readonly HomeworkJson _json;

    /// <summary>Makes the bundles of a catalogue.</summary>
    /// <param name="json">The JSON that the lines are in.</param>
    public LibraryNdjson(HomeworkJson json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _json = json;
    }

    /// <summary>Writes a bundle.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <returns>The lines, each ended with a line feed.</returns>
    /// <exception cref="HomeworkJsonException">Something in it is a client's, or could not be read again.</exception>
    public string Write(LibraryBundle bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var output = new ArrayBufferWriter<byte>(4096);
        output.Write(Encoding.UTF8.GetBytes($"{{\"format\":\"{Format}\"}}\n"));
        var line = 1L;
        foreach (var template in bundle.Templates)
        {
            Write(output, "{\"template\":"u8, template, ++line);
        }

        foreach (var programme in bundle.Programmes)
        {
            Write(output, "{\"programme\":"u8, programme, ++line);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Reads a bundle.</summary>
    /// <param name="text">The lines.</param>
    /// <returns>The bundle.</returns>
    /// <exception cref="HomeworkJsonException">It is no bundle, or something in it is a client's.</exception>
    public LibraryBundle Read(string text) => TryRead(text, out var bundle, out var problem) ? bundle : throw new HomeworkJsonException(problem);

    /// <summary>Reads a bundle if it is one.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="bundle">The bundle.</param>
    /// <param name="problem">Why it could not be read, with the line.</param>
    /// <returns>Whether it could.</returns>
    public bool TryRead(string text, [NotNullWhen(true)] out LibraryBundle? bundle, [NotNullWhen(false)] out JsonProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(Encoding.UTF8.GetBytes(text), out bundle, out problem);
    }

    /// <summary>Reads a bundle if it is one.</summary>
    /// <param name="utf8">The lines in UTF-8, with or without a byte-order mark.</param>
    /// <param name="bundle">The bundle.</param>
    /// <param name="problem">Why it could not be read, with the line.</param>
    /// <returns>Whether it could.</returns>
    public bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out LibraryBundle? bundle, [NotNullWhen(false)] out JsonProblem? problem)
    {
        bundle = null;
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        problem = utf8.Length > _json.Limits.DocumentBytes ? new JsonProblem(JsonProblemCodes.TooLarge, "$") : null;
        var reading = new LibraryReading(_json);
        var number = 0L;
        while (problem is null && !utf8.IsEmpty)
        {
            var end = utf8.IndexOf((byte)'\n');
            var line = end < 0 ? utf8 : utf8[..end];
            utf8 = end < 0 ? [] : utf8[(end + 1)..];
            number++;
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                problem = reading.Take(line, Format, FormatFamily);
                problem = problem is null ? null : problem with { Line = number };
            }
        }

        problem ??= reading.HasFormat ? null : new JsonProblem(JsonProblemCodes.UnknownFormat, "$");
        bundle = problem is null ? reading.ToBundle() : null;
        return problem is null;
    }

    private void Write<T>(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> before, T value, long line)
        where T : ContentRecord
    {
        var start = output.WrittenCount;
        output.Write(before);
        _json.WriteValue(output, value);
        output.Write("}"u8);
        if (LibraryClientScan.Find(output.WrittenSpan[start..], value) is { } problem)
        {
            throw HomeworkJsonException.OfWriting(problem with { Line = line });
        }

        output.Write("\n"u8);
    }
}
