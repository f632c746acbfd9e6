using System.Text.Json;
using NodaTime.Text;

namespace HomeworkKit.Conformance;

/// <summary>An object of a request, read field by field. A field that is null counts as left out.</summary>
/// <param name="element">The JSON object.</param>
public readonly struct Request(JsonElement element)
{
    private static readonly LocalTimePattern HourMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDateTimePattern DateHourMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Gets the JSON itself.</summary>
    public JsonElement Element { get; } = element;

    /// <summary>Says whether a field is there.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Reads any JSON.</summary>
    public JsonElement Required(string name) =>
        Find(name) ?? throw new RequestException(ConformanceCodes.MissingField, ConformanceMessages.MissingField + name);

    /// <summary>Reads a text.</summary>
    public string Text(string name) => TextOf(Required(name), name);

    /// <summary>Reads a text that may be left out.</summary>
    public string? OptionalText(string name) => Find(name) is { } value ? TextOf(value, name) : null;

    /// <summary>Reads a whole number.</summary>
    public int Integer(string name) =>
        Required(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : throw WrongType(name);

    /// <summary>Reads a whole number that may be left out.</summary>
    public int? OptionalInteger(string name) => Has(name) ? Integer(name) : null;

    /// <summary>Reads a number.</summary>
    public decimal Number(string name) => Decimal(name) ?? throw new RequestException(ConformanceCodes.ImpossibleValue, ConformanceMessages.ImpossibleValue);

    /// <summary>Reads a number that may be left out.</summary>
    public decimal? OptionalNumber(string name) => Has(name) ? Number(name) : null;

    /// <summary>Reads a number of any size.</summary>
    public double Real(string name) => RealOf(Required(name), name);

    /// <summary>Reads a number of any size that may be left out.</summary>
    public double? OptionalReal(string name) => Has(name) ? Real(name) : null;

    /// <summary>Reads numbers, null where one is missing.</summary>
    public IReadOnlyList<double?> Values(string name)
    {
        _ = Required(name);
        return [.. Items(name).Select(item => item.ValueKind == JsonValueKind.Null ? (double?)null : RealOf(item, name))];
    }

    /// <summary>Reads a whole number of minutes or times: none below zero.</summary>
    public int Quantity(string name) =>
        Integer(name) is var number and >= 0 ? number : throw new RequestException(ConformanceCodes.ImpossibleValue, ConformanceMessages.ImpossibleValue);

    /// <summary>Reads yes or no; left out means no.</summary>
    public bool Flag(string name) => Find(name) is { } value
        ? value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw WrongType(name)
        : false;

    /// <summary>Reads a percentage that may be left out.</summary>
    public Percent? OptionalPercent(string name) => !Has(name) ? null
        : Decimal(name) is { } number && Percent.TryCreate(number, out var percent) ? percent
        : throw new RequestException(ConformanceCodes.RatingOutOfRange, ConformanceMessages.RatingOutOfRange + name);

    /// <summary>Reads a rating of distress.</summary>
    public Suds Suds(string name) => Decimal(name) is { } number && HomeworkKit.Suds.TryCreate(number, out var suds)
        ? suds
        : throw new RequestException(ConformanceCodes.RatingOutOfRange, ConformanceMessages.RatingOutOfRange + name);

    /// <summary>Reads a rating of distress that may be left out.</summary>
    public Suds? OptionalSuds(string name) => Has(name) ? Suds(name) : null;

    /// <summary>Reads a word that stands for an enum's member.</summary>
    public T Word<T>(string name)
        where T : struct, Enum =>
        KebabCase.TryParse<T>(Text(name), out var value)
            ? value
            : throw new RequestException(ConformanceCodes.UnknownValue, ConformanceMessages.UnknownValue + name);

    /// <summary>Reads a word that may be left out.</summary>
    public T? OptionalWord<T>(string name)
        where T : struct, Enum => Has(name) ? Word<T>(name) : null;

    /// <summary>Reads a date.</summary>
    public LocalDate Date(string name) => DateOf(Text(name), name);

    /// <summary>Reads dates; empty if left out.</summary>
    public IReadOnlyList<LocalDate> Dates(string name) => [.. Texts(name).Select(text => DateOf(text, name))];

    /// <summary>Reads clock times; empty if left out.</summary>
    public IReadOnlyList<LocalTime> Times(string name) => [.. Texts(name).Select(text => Parsed(HourMinute, text, name))];

    /// <summary>Reads a local date and time to the minute.</summary>
    public LocalDateTime LocalMinute(string name) => Parsed(DateHourMinute, Text(name), name);

    /// <summary>Reads a local date and time, with or without seconds.</summary>
    public LocalDateTime LocalTime(string name) =>
        DateHourMinute.Parse(Text(name)) is { Success: true } minute ? minute.Value : Parsed(LocalDateTimePattern.ExtendedIso, Text(name), name);

    /// <summary>Reads a clock time.</summary>
    public LocalTime Time(string name) => Parsed(HourMinute, Text(name), name);

    /// <summary>Reads the id of a time zone that may be left out.</summary>
    public DateTimeZone? OptionalZone(string name) => OptionalText(name) is not { } id ? null
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? throw new RequestException(ConformanceCodes.UnknownValue, ConformanceMessages.UnknownValue + name);

    /// <summary>Reads an instant that may be left out.</summary>
    public Instant? OptionalInstant(string name) => OptionalText(name) is { } text ? Parsed(InstantPattern.ExtendedIso, text, name) : null;

    /// <summary>Reads texts; empty if left out.</summary>
    public IEnumerable<string> Texts(string name) => Items(name).Select(item => TextOf(item, name));

    /// <summary>Reads objects.</summary>
    public IReadOnlyList<Request> Objects(string name)
    {
        _ = Required(name);
        return [.. Items(name).Select(item => item.ValueKind == JsonValueKind.Object ? new Request(item) : throw WrongType(name))];
    }

    private static RequestException WrongType(string name) => new(ConformanceCodes.WrongType, ConformanceMessages.WrongType + name);

    private static string TextOf(JsonElement value, string name) => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw WrongType(name);

    private static double RealOf(JsonElement value, string name) => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : throw WrongType(name);

    private static LocalDate DateOf(string text, string name) => Parsed(LocalDatePattern.Iso, text, name);

    private static T Parsed<T>(IPattern<T> pattern, string text, string name) =>
        pattern.Parse(text) is { Success: true } result ? result.Value : throw WrongType(name);

    private IEnumerable<JsonElement> Items(string name) =>
        Find(name) is not { } list ? []
        : list.ValueKind == JsonValueKind.Array ? list.EnumerateArray()
        : throw WrongType(name);

    // Null for a number that no decimal can hold.
    private decimal? Decimal(string name) => Required(name) is { ValueKind: JsonValueKind.Number } value
        ? value.TryGetDecimal(out var number) ? number : null
        : throw WrongType(name);

    private JsonElement? Find(string name) =>
        Element.ValueKind != JsonValueKind.Object ? throw new RequestException(ConformanceCodes.WrongType, ConformanceMessages.NotJson)
        : Element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value
        : null;
}
