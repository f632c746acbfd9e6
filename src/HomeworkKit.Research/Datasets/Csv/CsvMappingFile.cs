using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkKit.Kinds;
using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>Mappings as JSON (<c>homeworkkit-csv-mapping/1</c>), to be kept beside the data, read by people and cited.</summary>
/// <remarks>Holds mappings of mood logs, sleep diaries and practice; what is not known in it is refused, so that a misspelt member is no default.</remarks>
public static class CsvMappingFile
{
    /// <summary>The name of the form.</summary>
    public const string Format = "homeworkkit-csv-mapping/1";

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a mapping.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The mapping.</returns>
    /// <exception cref="FormatException">It is no mapping; the message names the member, never its value.</exception>
    public static CsvMapping Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(json);
        }
        catch (JsonException exception)
        {
            throw new FormatException(DatasetMessages.NoJson, exception);
        }

        var root = new MappingMember(node, "$");
        if (root.Text("format") != Format)
        {
            throw root.Wrong("format");
        }

        var client = root.Optional("client");
        var where = root.Optional("where");
        var mapping = new CsvMapping
        {
            Study = root.Text("study"),
            Client = client is null ? null : new CsvColumn(client.Text("column")),
            Ids = client is null ? CsvIdRule.AsTheyAre : client.Choice<CsvIdRule>("ids", CsvIdRule.AsTheyAre),
            Person = root.OptionalText("person") is not { } person ? null : ClientRef.TryParse(person, null, out var one) ? one : throw root.Wrong("person"),
            Separator = root.OptionalText("separator") is not { } separator ? ',' : separator.Length == 1 ? separator[0] : throw root.Wrong("separator"),
            Encoding = root.Choice<CsvEncoding>("encoding", CsvEncoding.Utf8),
            DecimalComma = root.Flag("decimalComma"),
            RowsBeginUnnamed = root.Flag("rowsBeginUnnamed"),
            RowsBelowHeader = root.Whole("rowsBelowHeader") ?? 0,
            Missing = root.Texts("missing"),
            Series = [.. root.Texts("series").Select(static column => new CsvColumn(column))],
            Answered = root.OptionalText("answered") is { } answered ? new CsvColumn(answered) : null,
            Where = where is null ? null : new CsvCondition(where.Text("column"), where.OptionalText("value") ?? string.Empty),
            When = Moment(root.Member("when")),
            Record = Record(root.Member("record")),
        };
        mapping =
            root.OptionalText("timeZone") is not { } zone ? mapping
            : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null ? throw root.Wrong("timeZone")
            : mapping with { TimeZone = zone };
        root.NothingElse();
        return (mapping.Client is null) == (mapping.Person is null) ? throw root.Wrong("client") : mapping;
    }

    internal static string Write(JsonObject mapping) => mapping.ToJsonString(Written) + "\n";

    private static CsvMoment Moment(MappingMember when)
    {
        CsvMoment moment = when.Text("type") switch
        {
            "timestamp" => new CsvTimestamp(when.Text("column")),
            "date-time" => new CsvDateTime(when.Text("column"), when.Choice<CsvDateTimeForm>("form")),
            "local" => Local(when),
            "day-and-prompt" => new CsvDayAndPrompt
            {
                Day = when.Text("day"),
                Prompt = when.Text("prompt"),
                FirstDay = when.Parsed("firstDay", LocalDatePattern.Iso),
                FirstPrompt = when.Parsed("firstPrompt", LocalTimePattern.CreateWithInvariantCulture("HH:mm")),
                MinutesBetweenPrompts = when.Whole("minutesBetweenPrompts") is > 0 and { } minutes ? minutes : throw when.Wrong("minutesBetweenPrompts"),
            },
            _ => throw when.Wrong("type"),
        };
        when.NothingElse();
        return moment;
    }

    private static CsvLocalTimestamp Local(MappingMember when)
    {
        try
        {
            var local = new CsvLocalTimestamp { Date = when.Text("date"), Time = when.OptionalText("time") is { } time ? new CsvColumn(time) : null };
            local = when.OptionalText("datePattern") is { } date ? local with { DatePattern = date } : local;
            return when.OptionalText("timePattern") is { } clock ? local with { TimePattern = clock } : local;
        }
        catch (ArgumentException exception)
        {
            throw when.Wrong("datePattern", exception);
        }
    }

    private static CsvRecordMapping Record(MappingMember record)
    {
        CsvRecordMapping mapping = record.Text("type") switch
        {
            "mood-log" => new MoodLogColumns { Items = [.. record.List("items").Select(Item)] },
            "practice" => Practice(record),
            "sleep-diary" => Sleep(record),
            _ => throw record.Wrong("type"),
        };
        record.NothingElse();
        return mapping;
    }

    private static MoodItemColumn Item(MappingMember item)
    {
        var (least, most, step) = (item.Number("min"), item.Number("max"), item.OptionalNumber("step") ?? 1);
        if (!RatingScale.TryParse(string.Create(CultureInfo.InvariantCulture, $"{least}..{most}/{step}"), out var scale))
        {
            throw item.Wrong(least < most ? "step" : "max");
        }

        var mapping = new MoodItemColumn(
            new CsvColumn(item.Text("column")) { Missing = item.Texts("missing") },
            new MoodItem { Key = item.Text("key"), Scale = scale });
        item.NothingElse();
        return mapping;
    }

    private static PracticeColumns Practice(MappingMember record) => new()
    {
        Technique = record.Choice<PracticeTechnique>("technique"),
        OtherTechnique = record.OptionalText("otherTechnique"),
        Start = Moment(record.Member("start")),
        End = record.Optional("end") is { } end ? Moment(end) : null,
        Minutes = Column(record, "minutes"),
    };

    private static SleepDiaryColumns Sleep(MappingMember record)
    {
        try
        {
            var diary = new SleepDiaryColumns
            {
                WakeDate = record.Text("wakeDate"),
                IntoBed = Column(record, "intoBed"),
                TriedToSleep = Column(record, "triedToSleep"),
                MinutesToFallAsleep = Column(record, "minutesToFallAsleep"),
                Awakenings = Column(record, "awakenings"),
                MinutesAwake = Column(record, "minutesAwake"),
                FinalAwakening = Column(record, "finalAwakening"),
                OutOfBed = Column(record, "outOfBed"),
                Quality = Column(record, "quality"),
            };
            diary = record.OptionalText("datePattern") is { } date ? diary with { DatePattern = date } : diary;
            return record.OptionalText("timePattern") is { } time ? diary with { TimePattern = time } : diary;
        }
        catch (InvalidPatternException exception)
        {
            throw record.Wrong("datePattern", exception);
        }
    }

    private static CsvColumn? Column(MappingMember member, string name) => member.OptionalText(name) is { } column ? new CsvColumn(column) : null;
}
