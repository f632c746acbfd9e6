using System.Text.Json;
using HomeworkKit.Primitives;
using NodaTime.Text;

namespace HomeworkKit.Conformance;

/// <summary>An object of a request, read field by field. A field that is null counts as left out.</summary>
/// <param name="element">The JSON object.</param>
public readonly struct Request(JsonElement element)
{
    private static readonly LocalTimePattern HourMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

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

    /// <summary>Reads a percentage that may be left out.</summary>
    public Percent? OptionalPercent(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        return value.ValueKind != JsonValueKind.Number ? throw WrongType(name)
            : value.TryGetDecimal(out var number) && Percent.TryCreate(number, out var percent) ? percent
            : throw new RequestException(ConformanceCodes.RatingOutOfRange, ConformanceMessages.RatingOutOfRange + name);
    }

    /// <summary>Reads a word that stands for an enum's member.</summary>
    public T Word<T>(string name)
        where T : struct, Enum =>
        KebabCase.TryParse<T>(Text(name), out var value) ? value : throw new RequestException(ConformanceCodes.UnknownValue, ConformanceMessages.UnknownValue + name);

    /// <summary>Reads a word that may be left out.</summary>
    public T? OptionalWord<T>(string name)
        where T : struct, Enum => Has(name) ? Word<T>(name) : null;

    /// <summary>Reads a date.</summary>
    public LocalDate Date(string name) => DateOf(Text(name), name);

    /// <summary>Reads dates; empty if left out.</summary>
    public IReadOnlyList<LocalDate> Dates(string name) => [.. Texts(name).Select(text => DateOf(text, name))];

    /// <summary>Reads clock times; empty if left out.</summary>
    public IReadOnlyList<LocalTime> Times(string name) => [.. Texts(name).Select(text => Parsed(HourMinute, text, name))];

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

    private static LocalDate DateOf(string text, string name) => Parsed(LocalDatePattern.Iso, text, name);

    private static T Parsed<T>(IPattern<T> pattern, string text, string name) => pattern.Parse(text) is { Success: true } result ? result.Value : throw WrongType(name);

    private IEnumerable<JsonElement> Items(string name) =>
        Find(name) is not { } list ? []
        : list.ValueKind == JsonValueKind.Array ? list.EnumerateArray()
        : throw WrongType(name);

    private JsonElement? Find(string name) =>
        Element.ValueKind != JsonValueKind.Object ? throw new RequestException(ConformanceCodes.WrongType, ConformanceMessages.NotJson)
        : Element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value
        : null;
}
