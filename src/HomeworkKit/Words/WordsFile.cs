using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace HomeworkKit.Words;

/// <summary>Reads a file of words. Whatever is wrong with one is found here, so that showing a page cannot fail.</summary>
internal sealed class WordsFile
{
    private const int LargestFile = 1 << 20;
    private const string WordsMember = "words";

    private const string Marks = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C";

    private static readonly SearchValues<char> DirectionMarks = SearchValues.Create(Marks);

    // Marks of direction, and all control characters.
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        Marks + new string([.. Enumerable.Range(0, 0xA0).Select(static code => (char)code).Where(char.IsControl)]));

    private static readonly string[] RightToLeft = ["ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "syr"];

    private static readonly (string Member, string Prefix, int Count)[] Lists =
        [("months", "month/", 12), ("monthsShort", "month-short/", 12), ("weekdays", "weekday/", 7), ("weekdaysShort", "weekday-short/", 7)];

    internal Dictionary<string, WordTemplate> Words { get; } = new(StringComparer.Ordinal);

    internal string Language { get; private set; } = string.Empty;

    internal TextDirection Direction { get; private set; }

    internal bool IsReviewed { get; private set; }

    internal string? ReviewedBy { get; private set; }

    internal static WordsFile Read(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Length > LargestFile)
        {
            throw new WordsException(WordsCodes.TooLarge);
        }

        var file = new WordsFile();
        try
        {
            var reader = new Utf8JsonReader(utf8Json);
            using var document = JsonDocument.ParseValue(ref reader);
            if (document.RootElement.ValueKind != JsonValueKind.Object || reader.Read())
            {
                throw new WordsException(WordsCodes.NotJson);
            }

            file.Take(document.RootElement);
        }
        catch (JsonException)
        {
            throw new WordsException(WordsCodes.NotJson);
        }

        return file;
    }

    /// <summary>Reads one word and holds it against the English one.</summary>
    internal static WordTemplate Checked(string key, string? text)
    {
        if (string.IsNullOrWhiteSpace(key) || string.IsNullOrWhiteSpace(text))
        {
            throw new WordsException(WordsCodes.Blank, key ?? string.Empty);
        }

        // Overrides and isolates can make a text read as another one.
        if (text.AsSpan().ContainsAny(Unseen))
        {
            throw new WordsException(WordsCodes.DirectionMark, key);
        }

        var template = WordTemplate.Parse(key, text);
        return template.HasPlaceholders && WordList.Find(key) is { } english && !template.AsksOnlyFor(english)
            ? throw new WordsException(WordsCodes.Placeholder, key)
            : template;
    }

    private void Take(JsonElement root)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        string? direction = null;
        foreach (var member in root.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                throw new WordsException(WordsCodes.DuplicateKey, member.Name);
            }

            switch (member.Name)
            {
                case "language":
                    Language = TextOf(member);
                    break;
                case "direction":
                    direction = TextOf(member);
                    break;
                case "status":
                    IsReviewed = TextOf(member) switch
                    {
                        "reviewed" => true,
                        "unreviewed" => false,
                        _ => throw new WordsException(WordsCodes.WrongType, member.Name),
                    };
                    break;
                case "reviewedBy":
                    ReviewedBy = member.Value.ValueKind == JsonValueKind.Null ? null : TextOf(member);
                    break;
                case "time" or "decimal":
                    Add(member.Name, TextOf(member));
                    break;
                case "firstDayOfWeek":
                    Add("week/first-day", member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out var day) && day is >= 1 and <= 7
                        ? day.ToString(CultureInfo.InvariantCulture) : throw new WordsException(WordsCodes.WrongType, member.Name));
                    break;
                case "date":
                    AddAll(member, "date/");
                    break;
                case WordsMember:
                    AddAll(member, string.Empty);
                    break;
                default:
                    AddList(member);
                    break;
            }
        }

        Language = IsTag(Language) ? Language : throw new WordsException(WordsCodes.Language, "language");
        Direction = IsRightToLeft(Language) ? TextDirection.Rtl : TextDirection.Ltr;
        if (direction is not null && direction != KebabCase.Of(Direction))
        {
            throw new WordsException(WordsCodes.Direction, "direction");
        }
    }

    private void AddAll(JsonProperty member, string prefix)
    {
        if (member.Value.ValueKind != JsonValueKind.Object)
        {
            throw new WordsException(WordsCodes.WrongType, member.Name);
        }

        foreach (var word in member.Value.EnumerateObject())
        {
            Add(prefix + word.Name, TextOf(word));
        }
    }

    private void AddList(JsonProperty member)
    {
        var (name, prefix, count) = Array.Find(Lists, list => list.Member == member.Name);
        if (name is null || member.Value.ValueKind != JsonValueKind.Array || member.Value.GetArrayLength() != count)
        {
            throw new WordsException(WordsCodes.WrongType, member.Name);
        }

        var number = 0;
        foreach (var word in member.Value.EnumerateArray())
        {
            number++;
            var text = word.ValueKind == JsonValueKind.String ? word.GetString() : throw new WordsException(WordsCodes.WrongType, member.Name);
            Add(prefix + number.ToString(CultureInfo.InvariantCulture), text);
        }
    }

    private void Add(string key, string? text)
    {
        if (!Words.TryAdd(key, Checked(key, text)))
        {
            throw new WordsException(WordsCodes.DuplicateKey, key);
        }
    }

    private static string TextOf(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : throw new WordsException(WordsCodes.WrongType, member.Name);

    internal static bool HasDirectionMark(string text) => text.AsSpan().ContainsAny(DirectionMarks);

    internal static bool IsTag(string language)
    {
        var parts = language.Split('-');
        return language.Length <= 35 && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.All(static part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    private static bool IsRightToLeft(string language)
    {
        var parts = language.Split('-');
        return RightToLeft.Contains(parts[0], StringComparer.OrdinalIgnoreCase) || parts.Contains("plocm", StringComparer.OrdinalIgnoreCase)
            || parts.Contains("Arab", StringComparer.OrdinalIgnoreCase) || parts.Contains("Hebr", StringComparer.OrdinalIgnoreCase);
    }
}
