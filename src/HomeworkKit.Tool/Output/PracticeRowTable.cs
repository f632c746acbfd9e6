using System.Globalization;
using System.Text.Json;
using CsvHelper;
using NodaTime.Text;
using Parquet;
using Parquet.Schema;

namespace HomeworkKit.Tool.Output;

/// <summary>Practice rows as a table: CSV, or Parquet with types.</summary>
internal static class PracticeRowTable
{
    private const int RowsPerGroup = 100_000;
    private static readonly string[] Columns = ["client", "assignment", "kind", "status", "due", "open", "at", "day", "minutes", "rating"];

    internal static async Task WriteCsvAsync(string rows, Stream stream, CancellationToken stop)
    {
        var csv = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ',', NewLine = "\n", HasHeader = false }, leaveOpen: true);
        await using (csv.ConfigureAwait(false))
        {
            await csv.WriteRecordAsync(Columns, stop).ConfigureAwait(false);
            await foreach (var line in File.ReadLinesAsync(rows, stop).ConfigureAwait(false))
            {
                using var row = JsonDocument.Parse(line);
                await csv.WriteRecordAsync([.. Columns.Select(column => Cell(row.RootElement, column))], stop).ConfigureAwait(false);
            }
        }
    }

    internal static async Task WriteParquetAsync(string rows, Stream stream, CancellationToken stop)
    {
        DataField[] texts = [.. Columns.Take(4).Select(static column => new DataField<string>(column))];
        var (due, open, at) = (
            new DateTimeDataField("due", DateTimeFormat.DateAndTimeMicros, isNullable: true),
            new DataField<bool>("open"),
            new DateTimeDataField("at", DateTimeFormat.DateAndTimeMicros, isNullable: true));
        var (day, minutes, rating) = (
            new DateTimeDataField("day", DateTimeFormat.Date, isNullable: true),
            new DataField<double?>("minutes"),
            new DataField<double?>("rating"));
        var schema = new ParquetSchema(texts[0], texts[1], texts[2], texts[3], due, open, at, day, minutes, rating);
        var writer = await ParquetWriter.CreateAsync(schema, stream, cancellationToken: stop).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            await foreach (var chunk in File.ReadLinesAsync(rows, stop).Chunk(RowsPerGroup).WithCancellation(stop).ConfigureAwait(false))
            {
                JsonElement[] all = [.. chunk.Select(Parsed)];
                using var group = writer.CreateRowGroup();
                foreach (var field in texts)
                {
                    await group.WriteAsync(field, (string[])[.. all.Select(row => Text(row, field.Name)!)]).ConfigureAwait(false);
                }

                await group.WriteAsync<DateTime>(due, Each<DateTime>(all, static row => Moment(row, "due")), cancellationToken: stop).ConfigureAwait(false);
                await group
                    .WriteAsync<bool>(open, (bool[])[.. all.Select(static row => row.TryGetProperty("open", out _))], cancellationToken: stop)
                    .ConfigureAwait(false);
                await group.WriteAsync<DateTime>(at, Each<DateTime>(all, static row => Moment(row, "at")), cancellationToken: stop).ConfigureAwait(false);
                await group
                    .WriteAsync<DateTime>(
                        day,
                        Each<DateTime>(all, static row => Text(row, "day") is { } text ? LocalDatePattern.Iso.Parse(text).Value.ToDateTimeUnspecified() : null),
                        cancellationToken: stop)
                    .ConfigureAwait(false);
                await group.WriteAsync<double>(minutes, Each<double>(all, static row => Number(row, "minutes")), cancellationToken: stop).ConfigureAwait(false);
                await group.WriteAsync<double>(rating, Each<double>(all, static row => Number(row, "rating")), cancellationToken: stop).ConfigureAwait(false);
                group.CompleteValidate();
            }
        }
    }

    private static ReadOnlyMemory<T?> Each<T>(JsonElement[] rows, Func<JsonElement, T?> value)
        where T : struct => rows.Select(value).ToArray();

    private static JsonElement Parsed(string line)
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.Clone();
    }

    private static string Cell(JsonElement row, string column) => column switch
    {
        "open" => row.TryGetProperty("open", out _) ? "1" : "0",
        "due" or "at" => Moment(row, column) is { } moment ? moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : string.Empty,
        "minutes" or "rating" => row.TryGetProperty(column, out var number) ? number.GetRawText() : string.Empty,
        _ => Text(row, column) ?? string.Empty,
    };

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DateTime? Moment(JsonElement row, string name) =>
        Text(row, name) is { } text ? InstantPattern.ExtendedIso.Parse(text).Value.ToDateTimeUtc() : null;

    private static double? Number(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetDouble() : null;
}
