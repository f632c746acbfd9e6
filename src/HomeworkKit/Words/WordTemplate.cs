using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace HomeworkKit.Words;

/// <summary>One word with its placeholders, in a subset of ICU's message format.</summary>
/// <remarks><c>{name}</c>, <c>{n, plural, one {...} other {...}}</c> and <c>{kind, select, a {...} other {...}}</c>.</remarks>
internal sealed partial class WordTemplate
{
    private const int UsualLength = 256;

    private readonly Part[] _parts;

    private WordTemplate(string text, Part[] parts) => (Text, _parts) = (text, parts);

    internal string Text { get; }

    internal bool HasPlaceholders => _parts.Length > 0;

    internal IEnumerable<string> Placeholders => _parts.SelectMany(static part => part.Names).Distinct(StringComparer.Ordinal);

    /// <summary>Gets the forms of each plural, exact numbers left out.</summary>
    internal IEnumerable<string[]> PluralForms =>
        _parts
            .OfType<Choice>()
            .Where(static choice => choice.IsPlural)
            .Select(static choice => choice.Forms.Keys.Where(static form => form[0] != '=').ToArray());

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

    /// <summary>Says whether every placeholder here is one of another template too.</summary>
    internal bool AsksOnlyFor(WordTemplate other) => AskOnlyFor(_parts, other._parts);

    internal string Format(HomeworkWords words, ReadOnlySpan<(string Name, WordArgument Value)> arguments)
    {
        if (_parts.Length == 0)
        {
            return Text;
        }

        var result = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        Write(_parts, words, arguments, ref result);
        return result.ToStringAndClear();
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

    private static void Write(
        Part[] parts,
        HomeworkWords words,
        ReadOnlySpan<(string Name, WordArgument Value)> arguments,
        ref DefaultInterpolatedStringHandler result)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Literal literal:
                    result.AppendLiteral(literal.Text);
                    break;
                case Place place when IndexOf(arguments, place.Name) is >= 0 and var at:
                    words.Write(arguments[at].Value, ref result);
                    break;
                case Place place:
                    result.AppendLiteral("{");
                    result.AppendLiteral(place.Name);
                    result.AppendLiteral("}");
                    break;
                case Choice choice:
                    Write(
                        choice.For(words.Language, IndexOf(arguments, choice.Name) is >= 0 and var chosen ? arguments[chosen].Value : default),
                        words,
                        arguments,
                        ref result);
                    break;
            }
        }
    }

    private static bool AskOnlyFor(Part[] parts, Part[] known)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Place place when !Have(known, place.Name):
                case Choice choice when !Have(known, choice.Name) || choice.Forms.Values.Any(inner => !AskOnlyFor(inner, known)):
                    return false;
                default:
                    break;
            }
        }

        return true;
    }

    private static bool Have(Part[] parts, string name)
    {
        foreach (var part in parts)
        {
            var isThere = part switch
            {
                Place place => string.Equals(place.Name, name, StringComparison.Ordinal),
                Choice choice => string.Equals(choice.Name, name, StringComparison.Ordinal) || choice.Forms.Values.Any(inner => Have(inner, name)),
                _ => false,
            };
            if (isThere)
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOf(ReadOnlySpan<(string Name, WordArgument Value)> arguments, string name)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (string.Equals(arguments[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
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

    private sealed class Choice : Part
    {
        private readonly (decimal Number, Part[] Parts)[] _exact;

        internal Choice(string name, bool isPlural, Dictionary<string, Part[]> forms)
        {
            (Name, IsPlural, Forms) = (name, isPlural, forms);
            List<(decimal, Part[])> exact = [];
            foreach (var (form, parts) in forms)
            {
                if (form[0] == '=' && decimal.TryParse(form.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    exact.Add((number, parts));
                }
            }

            _exact = [.. exact];
        }

        internal string Name { get; }

        internal bool IsPlural { get; }

        internal Dictionary<string, Part[]> Forms { get; }

        internal override IEnumerable<string> Names => Forms.Values.SelectMany(static parts => parts).SelectMany(static part => part.Names).Prepend(Name);

        internal Part[] For(string language, WordArgument argument)
        {
            if (IsPlural && argument.Number is { } number)
            {
                foreach (var (exact, parts) in _exact)
                {
                    if (exact == number)
                    {
                        return parts;
                    }
                }

                return Forms.TryGetValue(PluralRules.Of(language, number), out var plural) ? plural : Forms["other"];
            }

            return !IsPlural && argument.Text is { } text && Forms.TryGetValue(text, out var chosen) ? chosen : Forms["other"];
        }
    }
}
