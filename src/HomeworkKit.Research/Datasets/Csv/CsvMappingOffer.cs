using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace HomeworkKit.Research;

/// <summary>Suggests a mapping from a look. It takes the names that studies use, and leaves open what nobody can see.</summary>
internal static class CsvMappingOffer
{
    private const string Unknown = "?";
    private const int WidestScale = 200;
    private const decimal FurthestEnd = 1_000_000_000;
    private static readonly string[] PersonNames =
    [
        "participant_id",
        "participant",
        "subject",
        "subjno",
        "subject_id",
        "client",
        "client_id",
        "person",
        "person_id",
        "ppid",
        "pid",
        "record_id",
        "id",
        "user",
        "user_id",
        "userid",
        "uuid",
    ];
    private static readonly string[] DayNames = ["dayno", "day", "day_no", "daynumber", "day_number", "study_day"];
    private static readonly string[] PromptNames = ["beepno", "beep", "beepvar", "prompt", "prompt_no", "promptno", "signal", "beep_number"];
    private static readonly string[] PhaseNames = ["st_period", "phase", "period", "wave", "condition", "redcap_event_name"];

    internal static string Of(CsvPreview look)
    {
        var (person, day, prompt, phase) = (Named(look, PersonNames), Named(look, DayNames), Named(look, PromptNames), Named(look, PhaseNames));
        var mapping = new JsonObject
        {
            ["_"] =
                "Suggested by a look at the file. Check every line, replace each ?, and add \"ids\": \"rewritten\" to the client if its cells have blanks. Members that begin with _ are read by nobody.",
            ["format"] = CsvMappingFile.Format,
            ["study"] = Study(look.File),
        };
        if (person is null)
        {
            mapping["person"] = Unknown;
        }
        else
        {
            mapping["client"] = new JsonObject { ["column"] = person.Name };
        }

        Shape(mapping, look, phase);
        var (when, used, needsZone) = When(look, day, prompt);
        if (needsZone)
        {
            mapping["timeZone"] = Unknown;
        }

        mapping["when"] = when;
        string?[] taken = [person?.Name, phase?.Name, .. used];
        mapping["record"] = new JsonObject { ["type"] = "mood-log", ["items"] = Items(look, taken) };
        return CsvMappingFile.Write(mapping);
    }

    private static void Shape(JsonObject mapping, CsvPreview look, CsvColumnPreview? phase)
    {
        if (look.Separator != ',')
        {
            mapping["separator"] = look.Separator.ToString();
        }

        if (look.Encoding != CsvEncoding.Utf8)
        {
            mapping["encoding"] = KebabCase.Of(look.Encoding);
        }

        foreach (var (name, holds) in new[] { ("decimalComma", look.DecimalComma), ("rowsBeginUnnamed", look.RowsBeginUnnamed) })
        {
            if (holds)
            {
                mapping[name] = true;
            }
        }

        if (look.RowsBelowHeader > 0)
        {
            mapping["rowsBelowHeader"] = look.RowsBelowHeader;
        }

        if (look.Missing.Count > 0)
        {
            mapping["missing"] = new JsonArray([.. look.Missing.Select(static code => (JsonNode)code)]);
        }

        if (phase is not null)
        {
            mapping["series"] = new JsonArray(phase.Name);
        }

        if (look.Columns.Any(static column => column.Name == "redcap_repeat_instrument"))
        {
            mapping["where"] = new JsonObject { ["column"] = "redcap_repeat_instrument", ["value"] = Unknown };
        }
    }

    private static (JsonObject When, string[] Used, bool NeedsZone) When(CsvPreview look, CsvColumnPreview? day, CsvColumnPreview? prompt)
    {
        if (day is not null && prompt is not null)
        {
            return (
                new JsonObject
                {
                    ["type"] = "day-and-prompt",
                    ["day"] = day.Name,
                    ["prompt"] = prompt.Name,
                    ["firstDay"] = Unknown,
                    ["firstPrompt"] = Unknown,
                    ["minutesBetweenPrompts"] = Unknown,
                },
                [day.Name, prompt.Name],
                true);
        }

        var moment = look.Columns.FirstOrDefault(static column =>
            column.Kind
                is CsvColumnKind.Timestamp
                    or CsvColumnKind.DateTimeIso
                    or CsvColumnKind.DateTimeDayFirst
                    or CsvColumnKind.DateTimeMonthFirst
                    or CsvColumnKind.DateTimeAmbiguous) ?? look.Columns.FirstOrDefault(static column => column.Kind == CsvColumnKind.Date);
        return moment?.Kind switch
        {
            null => (new JsonObject { ["type"] = Unknown }, [], true),
            CsvColumnKind.Timestamp => (new JsonObject { ["type"] = "timestamp", ["column"] = moment.Name }, [moment.Name], false),
            CsvColumnKind.Date => (new JsonObject { ["type"] = "local", ["date"] = moment.Name }, [moment.Name], true),
            var kind => (new JsonObject { ["type"] = "date-time", ["column"] = moment.Name, ["form"] = FormOf(kind.Value) }, [moment.Name], true),
        };
    }

    private static string FormOf(CsvColumnKind kind) => kind switch
    {
        CsvColumnKind.DateTimeIso => KebabCase.Of(CsvDateTimeForm.Iso),
        CsvColumnKind.DateTimeDayFirst => KebabCase.Of(CsvDateTimeForm.DayFirst),
        CsvColumnKind.DateTimeMonthFirst => KebabCase.Of(CsvDateTimeForm.MonthFirst),
        _ => Unknown,
    };

    // A name that stands twice in the header says which of two columns is meant to nobody.
    private static JsonArray Items(CsvPreview look, string?[] taken)
    {
        var names = look.Columns.CountBy(static column => column.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. look
                .Columns.Where(column => names[column.Name] == 1 && IsRating(column) && !taken.Contains(column.Name))
                .Select(column => (JsonNode)Item(column, Unique(Key(column.Name), keys))),
        ];
    }

    private static string Unique(string key, HashSet<string> keys)
    {
        var unique = key;
        for (var number = 2; !keys.Add(unique); number++)
        {
            var end = number.ToString(CultureInfo.InvariantCulture);
            unique = key[..Math.Min(key.Length, 64 - end.Length)] + end;
        }

        return unique;
    }

    private static JsonObject Item(CsvColumnPreview column, string key)
    {
        var item = new JsonObject
        {
            ["column"] = column.Name,
            ["key"] = key,
            ["min"] = column.Least,
            ["max"] = column.Most == column.Least ? column.Least + 1 : column.Most,
        };
        if (column.DecimalPlaces > 0)
        {
            item["step"] = new decimal(1, 0, 0, false, (byte)column.DecimalPlaces);
        }

        item["_"] = "the ends are those that were seen; say those of the scale";
        return item;
    }

    private static bool IsRating(CsvColumnPreview column) => column is { Kind: CsvColumnKind.Whole or CsvColumnKind.Number, Filled: > 0 } 
        && column is { Least: >= -FurthestEnd, Most: <= FurthestEnd } && column.Most - column.Least <= WidestScale;

    private static CsvColumnPreview? Named(CsvPreview look, string[] names) =>
        names
            .Select(name => look.Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(static column => column is not null);

    private static string Study(string file) => Key(Path.GetFileNameWithoutExtension(file));

    // Words of small letters and digits with hyphens between them, as keys of items have.
    private static string Key(string name)
    {
        var key = new StringBuilder();
        foreach (var one in name)
        {
            if (char.IsAsciiLetterOrDigit(one))
            {
                // A word begins with a letter: item_2 becomes item2.
                key.Length -= char.IsAsciiDigit(one) && key.Length > 0 && key[^1] == '-' ? 1 : 0;
                key.Append(char.ToLowerInvariant(one));
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        var text = key.ToString().Trim('-');
        return text.Length > 0 && char.IsAsciiLetter(text[0]) ? text[..Math.Min(64, text.Length)] : "x" + text[..Math.Min(63, text.Length)];
    }
}
