using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Moods;

/// <summary>Reads the file as published, row by row. Whatever is wrong is named by line and column, never by what stood there.</summary>
internal sealed class EsmReader(string file)
{
    /// <summary>What each sentence about a problem ends with.</summary>
    internal const string Nothing = " Nothing was imported.";

    private const string Blank = "NA";
    private const int PromptsPerDay = 10;
    private const int MostDays = 400;

    // The header is read as a row of its own: it has one field fewer than the rows, whose first has no name.
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = 4096,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
    };

    internal async IAsyncEnumerable<EsmPrompt> ReadAsync(Action<double> report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = InputFile.OpenBytes(file);
        using var csv = CsvReader.Create(stream, Options);
        if (!await NextAsync(csv, cancellationToken) || !Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).SequenceEqual(EsmColumns.Header))
        {
            throw Problem("csv/wrong-columns", "The first line doesn't name the columns of the published file.", csv, null);
        }

        while (await NextAsync(csv, cancellationToken))
        {
            report((double)stream.Position / stream.Length);
            yield return Row(csv);
        }
    }

    private async Task<bool> NextAsync(CsvReader csv, CancellationToken cancellationToken)
    {
        try
        {
            return await csv.ReadAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is CsvFormatException or IOException)
        {
            throw Problem("csv/unreadable", "The file can't be read as CSV.", csv, null);
        }
    }

    private EsmPrompt Row(CsvReader csv)
    {
        // A row has one field more than the header has names: its number.
        if (csv.FieldCount != EsmColumns.Header.Length + 1)
        {
            throw Problem("csv/wrong-columns", "A row has too few or too many fields. The file may be cut off.", csv, null);
        }

        var prompt = new EsmPrompt(
            Whole(csv, EsmColumns.Person, 0, int.MaxValue, required: true)!.Value.ToString(CultureInfo.InvariantCulture),
            Whole(csv, EsmColumns.Period, 0, 1, required: true)!.Value,
            Whole(csv, EsmColumns.Day, 1, MostDays, required: true)!.Value,
            Whole(csv, EsmColumns.Prompt, 1, PromptsPerDay, required: false),
            Cell(csv, EsmColumns.Answered) != Blank);
        var (ratings, slips) = (new List<ItemRating>(), 0);
        foreach (var (column, item) in EsmColumns.Items)
        {
            if (Cell(csv, column) == Blank)
            {
                continue;
            }

            var value = Number(csv, column);
            if (Rating.TryCreate(value, item.Scale, out var rating))
            {
                ratings.Add(new ItemRating { Item = item.Key, Rating = rating });
            }
            else if (EsmColumns.IsPublishedSlip(prompt, column, value))
            {
                slips++;
            }
            else
            {
                throw Problem("csv/out-of-range", "A rating is outside its scale.", csv, column);
            }
        }

        return prompt with { Ratings = ratings, Slips = slips };
    }

    private static string Cell(CsvReader csv, string column) => csv.GetString(Array.IndexOf(EsmColumns.Header, column) + 1).Trim();

    private decimal Number(CsvReader csv, string column) =>
        decimal.TryParse(Cell(csv, column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Problem("csv/not-a-number", $"This has to be a number or {Blank}.", csv, column);

    private int? Whole(CsvReader csv, string column, int least, int most, bool required)
    {
        if (!required && Cell(csv, column) == Blank)
        {
            return null;
        }

        var value = Number(csv, column);
        return value == decimal.Truncate(value) && value >= least && value <= most
            ? (int)value
            : throw Problem("csv/out-of-range", "That number isn't possible.", csv, column);
    }

    private ConsoleException Problem(string code, string sentence, CsvReader csv, string? column) =>
        new(code, sentence + Nothing, file, Math.Max(1, csv.LineNumber), column);
}
