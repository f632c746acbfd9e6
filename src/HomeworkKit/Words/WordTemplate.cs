using System.Globalization;
using System.Text;

namespace HomeworkKit.Words;

/// <summary>One word with its placeholders, in a subset of ICU's message format.</summary>
/// <remarks><c>{name}</c>, <c>{n, plural, one {...} other {...}}</c> and <c>{kind, select, a {...} other {...}}</c>.</remarks>
internal sealed partial class WordTemplate
{
    private readonly Part[] _parts;

    private WordTemplate(string text, Part[] parts) => (Text, _parts) = (text, parts);

    internal string Text { get; }

    internal IEnumerable<string> Placeholders => _parts.SelectMany(static part => part.Names).Distinct(StringComparer.Ordinal);

    /// <summary>Gets the forms of each plural, exact numbers left out.</summary>
    internal IEnumerable<string[]> PluralForms =>
        _parts.OfType<Choice>().Where(static choice => choice.IsPlural).Select(static choice => choice.Forms.Keys.Where(static form => form[0] != '=').ToArray());

    /// <summary>Reads a text.</summary>
    /// <exception cref="WordsException">The text has another form.</exception>
    internal static WordTemplate Parse(string key, string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal) && !text.Contains('}', StringComparison.Ordinal))
        {
            return new WordTemplate(text, []);
        }

        var position = 0;
        var parts = Read(key, text, ref position, depth: 0);
        return position == text.Length ? new WordTemplate(text, parts) : throw new WordsException(WordsCodes.Brace, key);
    }

    internal string Format(HomeworkWords words, ReadOnlySpan<(string Name, WordArgument Value)> arguments)
    {
        if (_parts.Length == 0)
        {
            return Text;
        }

        var result = new StringBuilder(Text.Length + 16);
        Write(_parts, words, arguments, result);
        return result.ToString();
    }

    /// <summary>Makes the same template with other literal texts.</summary>
    internal string Mapped(Func<string, string> map)
    {
        if (_parts.Length == 0)
        {
            return map(Text);
        }

        var result = new StringBuilder(Text.Length * 2);
        Map(_parts, map, result);
        return result.ToString();
    }

    private static void Map(Part[] parts, Func<string, string> map, StringBuilder result)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Literal literal:
                    result.Append(map(literal.Text));
                    break;
                case Place place:
                    result.Append('{').Append(place.Name).Append('}');
                    break;
                case Choice choice:
                    result.Append('{').Append(choice.Name).Append(choice.IsPlural ? ", plural," : ", select,");
                    foreach (var (form, inner) in choice.Forms)
                    {
                        result.Append(' ').Append(form).Append(" {");
                        Map(inner, map, result);
                        result.Append('}');
                    }

                    result.Append('}');
                    break;
            }
        }
    }

    private static void Write(Part[] parts, HomeworkWords words, ReadOnlySpan<(string Name, WordArgument Value)> arguments, StringBuilder result)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Literal literal:
                    result.Append(literal.Text);
                    break;
                case Place place:
                    result.Append(Find(arguments, place.Name) is { } value ? value.Text ?? words.Number(value.Number ?? 0) : "{" + place.Name + "}");
                    break;
                case Choice choice:
                    Write(choice.For(words.Language, Find(arguments, choice.Name)), words, arguments, result);
                    break;
            }
        }
    }

    private static WordArgument? Find(ReadOnlySpan<(string Name, WordArgument Value)> arguments, string name)
    {
        foreach (var (known, value) in arguments)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    private abstract class Part
    {
        internal virtual IEnumerable<string> Names => [];
    }

    private sealed class Literal(string text) : Part
    {
        internal string Text { get; } = text;
    }

    private sealed class Place(string name) : Part
    {
        internal string Name { get; } = name;

        internal override IEnumerable<string> Names => [Name];
    }

    private sealed class Choice(string name, bool isPlural, Dictionary<string, Part[]> forms) : Part
    {
        internal string Name { get; } = name;

        internal bool IsPlural { get; } = isPlural;

        internal Dictionary<string, Part[]> Forms { get; } = forms;

        internal override IEnumerable<string> Names => Forms.Values.SelectMany(static parts => parts).SelectMany(static part => part.Names).Prepend(Name);

        internal Part[] For(string language, WordArgument? argument)
        {
            var form = argument switch
            {
                { Text: { } text } when !IsPlural => text,
                { Number: { } number } when IsPlural => Exactly(number) is var exact && Forms.ContainsKey(exact) ? exact : PluralRules.Of(language, number),
                _ => "other",
            };
            return Forms.TryGetValue(form, out var chosen) ? chosen : Forms["other"];
        }

        private static string Exactly(decimal number) => "=" + number.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
