using System.Globalization;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Reads branching logic: comparisons of fields, joined by and, or and parentheses. Nothing is run.</summary>
internal sealed class RedcapBranching
{
    private const int MostDeep = 8;

    // The longer ones first, so that none is taken for a shorter one.
    private static readonly string[] Signs = ["<>", "!=", ">=", "<=", "=", ">", "<"];

    private readonly string _text;
    private readonly Dictionary<string, WorksheetItem> _known;
    private int _at;
    private ImportReason? _reason;

    private RedcapBranching(string text, Dictionary<string, WorksheetItem> known) => (_text, _known) = (text, known);

    internal static (FormCondition? Condition, ImportReason? Reason) Read(string text, Dictionary<string, WorksheetItem> known)
    {
        var reading = new RedcapBranching(text, known);
        var condition = reading.Or(MostDeep);
        reading.Skip();
        return condition is null || reading._at < text.Length ? (null, reading._reason ?? ImportReason.ExpressionNotTaken)
            : condition.IsTooLarge() ? (null, ImportReason.ConditionTooLarge)
            : (condition, null);
    }

    private FormCondition? Or(int deep) => Several("or", deep, And) is not { } parts ? null : parts.Count == 1 ? parts[0] : new FormCondition.Any(parts);

    private FormCondition? And(int deep) => Several("and", deep, One) is not { } parts ? null : parts.Count == 1 ? parts[0] : new FormCondition.All(parts);

    private List<FormCondition>? Several(string word, int deep, Func<int, FormCondition?> part)
    {
        List<FormCondition> parts = [];
        do
        {
            if (part(deep) is not { } read)
            {
                return null;
            }

            parts.Add(read);
        }
        while (Takes(word));
        return parts;
    }

    private FormCondition? One(int deep)
    {
        if (Takes("("))
        {
            var inner = deep <= 0 ? null : Or(deep - 1);
            return inner is not null && Takes(")") ? inner : null;
        }

        if (!Takes("[") || Until(']') is not { } name)
        {
            return null;
        }

        var option = Parted(ref name);
        var sign = Array.Find(Signs, Takes);
        if (sign is null || Value() is not { } value)
        {
            return null;
        }

        if (!_known.TryGetValue(name, out var item))
        {
            _reason = ImportReason.UnknownItem;
            return null;
        }

        var condition = option is null ? Compared(item, sign, value) : Ticked(item, option, sign, value);
        _reason = condition is null ? ImportReason.ComparisonNotTaken : _reason;
        return condition;
    }

    // "[a(2)]" is the box of one option.
    private static string? Parted(ref string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !name.EndsWith(')'))
        {
            return null;
        }

        var option = name[(open + 1)..^1];
        name = name[..open];
        return option;
    }

    private static FormCondition? Ticked(WorksheetItem item, string option, string sign, string value)
    {
        var key = RedcapForm.OptionKey(option);
        if (
            item is not ChoiceItem choice
            || choice.Options.All(offered => offered.Key != key)
            || value is not ("0" or "1")
            || sign is not ("=" or "<>" or "!="))
        {
            return null;
        }

        var ticked = new FormCondition.Includes(item.Key, key);
        return (value == "1") == (sign == "=") ? ticked : new FormCondition.Not(ticked);
    }

    private static FormCondition? Compared(WorksheetItem item, string sign, string value)
    {
        if (value.Length == 0)
        {
            return sign switch
            {
                "=" => new FormCondition.Not(new FormCondition.Answered(item.Key)),
                "<>" or "!=" => new FormCondition.Answered(item.Key),
                _ => null,
            };
        }

        var isNumber = decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        FormCondition? same = item switch
        {
            YesNoItem when value is "0" or "1" => new FormCondition.Is(item.Key, new FormValue.YesNo(value == "1")),
            ChoiceItem choice when choice.Options.Any(option => option.Key == RedcapForm.OptionKey(value)) => new FormCondition.Is(
                item.Key,
                new FormValue.Choice(RedcapForm.OptionKey(value))),
            NumberItem or RatingItem when isNumber => new FormCondition.Is(item.Key, new FormValue.Number(number)),
            TextItem => new FormCondition.Is(item.Key, new FormValue.Choice(value)),
            _ => null,
        };
        return sign switch
        {
            "=" => same,
            "<>" or "!=" => same is null ? null : new FormCondition.Not(same),
            _ when !isNumber || item is not (NumberItem or RatingItem) => null,
            ">=" => new FormCondition.AtLeast(item.Key, number),
            "<=" => new FormCondition.AtMost(item.Key, number),
            ">" => new FormCondition.Above(item.Key, number),
            _ => new FormCondition.Below(item.Key, number),
        };
    }

    private string? Value()
    {
        Skip();
        if (_at < _text.Length && _text[_at] is '\'' or '"')
        {
            return Until(_text[_at++]);
        }

        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '.' or '-'))
        {
            _at++;
        }

        return _at == start ? null : _text[start.._at];
    }

    private string? Until(char end)
    {
        var close = _text.IndexOf(end, _at);
        if (close < 0)
        {
            return null;
        }

        var text = _text[_at..close];
        _at = close + 1;
        return text;
    }

    private bool Takes(string word)
    {
        Skip();
        if (string.Compare(_text, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        _at += word.Length;
        return true;
    }

    private void Skip()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}
