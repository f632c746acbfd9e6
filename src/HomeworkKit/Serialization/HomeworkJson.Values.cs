using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit;

/// <content>Single values: plans, entries, documents of a client, and what else has a JSON form of its own.</content>
public sealed partial class HomeworkJson
{
    /// <summary>Writes an event, task, entry, assignment, schedule or client document.</summary>
    /// <typeparam name="T">Its type; for a choice, the base: <see cref="CycleEvent"/>, <see cref="HomeworkTask"/>, <see cref="HomeworkEntry"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="HomeworkJsonException">What is written could not be read again as it is.</exception>
    /// <exception cref="NotSupportedException">The type is not part of the contract.</exception>
    public string WriteValue<T>(T value)
        where T : ContentRecord
    {
        var buffer = new ArrayBufferWriter<byte>();
        WriteValue(buffer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes an event, task, entry, assignment, schedule or client document.</summary>
    /// <typeparam name="T">Its type; for a choice, the base.</typeparam>
    /// <param name="output">Where to write UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="HomeworkJsonException">What is written could not be read again as it is.</exception>
    /// <exception cref="NotSupportedException">The type is not part of the contract.</exception>
    public void WriteValue<T>(IBufferWriter<byte> output, T value)
        where T : ContentRecord
    {
        ArgumentNullException.ThrowIfNull(value);
        if (_judge.Value.ProblemOf(value, out _) is { } problem)
        {
            throw HomeworkJsonException.OfWriting(InDocument(problem));
        }

        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = DirectJson.Encoder, SkipValidation = true });
        if (DirectJson.Covers<T>())
        {
            _direct.Write(writer, value);
        }
        else
        {
            JsonSerializer.Serialize(writer, value, _direct.Host.Info<T>());
        }
    }

    /// <summary>Reads an event, task, entry, assignment, schedule or client document.</summary>
    /// <typeparam name="T">Its type; for a choice, the base.</typeparam>
    /// <param name="text">The JSON text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="HomeworkJsonException">The text is no such value.</exception>
    /// <exception cref="NotSupportedException">The type is not part of the contract.</exception>
    public T ReadValue<T>(string text)
        where T : ContentRecord
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadValue<T>(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads an event, task, entry, assignment, schedule or client document.</summary>
    /// <typeparam name="T">Its type; for a choice, the base.</typeparam>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <returns>The value.</returns>
    /// <exception cref="HomeworkJsonException">The text is no such value.</exception>
    /// <exception cref="NotSupportedException">The type is not part of the contract.</exception>
    public T ReadValue<T>(ReadOnlySpan<byte> utf8)
        where T : ContentRecord => TryReadValue<T>(utf8, out var value, out var problem) ? value : throw new HomeworkJsonException(problem);

    /// <summary>Reads an event, task, entry, assignment, schedule or client document if it is one.</summary>
    /// <typeparam name="T">Its type; for a choice, the base.</typeparam>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="problem">Why it could not be read.</param>
    /// <returns>Whether it could.</returns>
    /// <exception cref="NotSupportedException">The type is not part of the contract.</exception>
    public bool TryReadValue<T>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonProblem? problem)
        where T : ContentRecord
    {
        value = null;
        utf8 = WithoutMark(utf8);
        problem = JsonLimitScan.Problem(utf8, _limits);
        return problem is null && TryReadBody(utf8, out value, out problem);
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a converter or an init of a host's kind throws becomes a coded problem; its message may hold content.")]
    private bool TryReadBody<T>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonProblem? problem)
        where T : class
    {
        value = null;
        problem = null;
        var isUpToDate = false;
        try
        {
            utf8 = KindUpgrader.UpToDate(utf8, typeof(T), Catalog, _limits);
            isUpToDate = true;
            value = DirectJson.Covers<T>() ? _direct.Read<T>(utf8) : JsonSerializer.Deserialize(utf8, _direct.Host.Info<T>());
            problem = value is null ? new JsonProblem(JsonProblemCodes.UnexpectedNull, "$") : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problem = isUpToDate
                ? JsonProblemFinder.Find(exception, utf8, typeof(T), _direct, _limits)
                : JsonProblemFinder.OfUpgrade(exception, utf8, typeof(T), _direct, _limits);
        }

        return problem is null;
    }
}
