namespace HomeworkKit.Words;

/// <content>Reads a text into its parts.</content>
internal sealed partial class WordTemplate
{
    private static Part[] Read(string key, string text, ref int position, int depth)
    {
        List<Part> parts = [];
        var start = position;
        while (position < text.Length && text[position] != '}')
        {
            if (text[position] != '{')
            {
                position++;
                continue;
            }

            if (position > start)
            {
                parts.Add(new Literal(text[start..position]));
            }

            parts.Add(ReadPlace(key, text, ref position, depth));
            start = position;
        }

        if (position > start)
        {
            parts.Add(new Literal(text[start..position]));
        }

        return [.. parts];
    }

    // From an opening brace to behind the brace that closes it.
    private static Part ReadPlace(string key, string text, ref int position, int depth)
    {
        position++;
        var name = ReadName(key, text, ref position);
        if (position < text.Length && text[position] == '}')
        {
            position++;
            return new Place(name);
        }

        Expect(key, text, ref position, ',');
        var kind = ReadName(key, text, ref position);
        Expect(key, text, ref position, ',');
        if (depth > 0)
        {
            throw new WordsException(WordsCodes.Nested, key);
        }

        Dictionary<string, Part[]> forms = new(StringComparer.Ordinal);
        while (SkipBlanks(text, ref position) && text[position] != '}')
        {
            var form = ReadName(key, text, ref position);
            Expect(key, text, ref position, '{');
            if (!forms.TryAdd(form, Read(key, text, ref position, depth + 1)))
            {
                throw new WordsException(WordsCodes.Brace, key);
            }

            Expect(key, text, ref position, '}');
        }

        Expect(key, text, ref position, '}');
        return kind is not ("plural" or "select") ? throw new WordsException(WordsCodes.Brace, key)
            : forms.ContainsKey("other") ? new Choice(name, kind == "plural", forms)
            : throw new WordsException(WordsCodes.OtherMissing, key);
    }

    private static string ReadName(string key, string text, ref int position)
    {
        SkipBlanks(text, ref position);
        var start = position;
        while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] is '-' or '='))
        {
            position++;
        }

        var name = text[start..position];
        SkipBlanks(text, ref position);
        return name.Length > 0 && position < text.Length ? name : throw new WordsException(WordsCodes.Brace, key);
    }

    private static void Expect(string key, string text, ref int position, char expected)
    {
        if (!SkipBlanks(text, ref position) || text[position++] != expected)
        {
            throw new WordsException(WordsCodes.Brace, key);
        }
    }

    private static bool SkipBlanks(string text, ref int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        return position < text.Length;
    }
}
