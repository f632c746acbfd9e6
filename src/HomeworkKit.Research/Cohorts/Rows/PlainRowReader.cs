using System.Buffers;

namespace HomeworkKit.Research;

/// <summary>Reads rows as <see cref="PracticeRows"/> writes them: one flat object without blanks and escapes.</summary>
/// <remarks>
/// For speed alone. It judges nothing: whatever is not plain, wrong rows among them, it leaves to <see cref="CohortRowReader"/>. A row that it takes means the
/// same there.
/// </remarks>
internal static class PlainRowReader
{
    // Escapes, and what may stand in no string.
    private static readonly SearchValues<byte> NotPlain = SearchValues.Create([
        (byte)'\\',
        .. Enumerable.Range(0, ' ').Select(static control => (byte)control),
    ]);
    private static readonly SearchValues<byte> Ends = SearchValues.Create(",}"u8);

    /// <summary>Reads a row; false if it is not plain.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> row, ref CohortRow found)
    {
        if (row.Length < 2 || row[0] != '{' || row.ContainsAny(NotPlain))
        {
            return false;
        }

        var rest = row[1..];
        while (TryString(ref rest, out var name) && rest.Length > 1 && rest[0] == ':')
        {
            rest = rest[1..];
            var member = RowMembers.Find(name);
            if (rest[0] == '"' ? !TryString(ref rest, out var text) || !TryText(member, text, ref found) : !TryOther(ref rest, member, ref found))
            {
                return false;
            }

            if (rest.IsEmpty || rest[0] != ',')
            {
                return rest is [(byte)'}'];
            }

            rest = rest[1..];
        }

        return false;
    }

    private static bool TryString(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (rest.IsEmpty || rest[0] != '"')
        {
            return false;
        }

        var length = rest[1..].IndexOf((byte)'"');
        if (length < 0)
        {
            return false;
        }

        text = rest.Slice(1, length);
        rest = rest[(length + 2)..];
        return true;
    }

    private static bool TryText(RowMember member, ReadOnlySpan<byte> text, ref CohortRow found)
    {
        switch (member)
        {
            case RowMember.Client:
                found.Client = text;
                return true;
            case RowMember.Status:
                found.Status = text;
                return true;
            case RowMember.Day:
                found.Day = text;
                return !text.IsEmpty;
            case RowMember.At:
                found.HasAttempt = true;
                return true;
            default:
                return member == RowMember.Other;
        }
    }

    // Numbers, true and false.
    private static bool TryOther(scoped ref ReadOnlySpan<byte> rest, RowMember member, ref CohortRow found)
    {
        var end = rest.IndexOfAny(Ends);
        if (end < 0)
        {
            return false;
        }

        var token = rest[..end];
        rest = rest[end..];
        var isTrue = token.SequenceEqual("true"u8);
        if (isTrue || token.SequenceEqual("false"u8))
        {
            found.IsOpen = member == RowMember.Open ? isTrue : found.IsOpen;
            return member is RowMember.Open or RowMember.Other;
        }

        switch (member)
        {
            case RowMember.Minutes:
                found.Minutes = token;
                break;
            case RowMember.Rating:
                found.Rating = token;
                break;
            case RowMember.Other:
                break;
            default:
                return false;
        }

        return IsPlainNumber(token);
    }

    // -12.5, but no exponent and no leading zero.
    private static bool IsPlainNumber(ReadOnlySpan<byte> text)
    {
        text = text is [(byte)'-', ..] ? text[1..] : text;
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        return IsDigits(whole) && (whole.Length == 1 || whole[0] != '0') && (point < 0 || IsDigits(text[(point + 1)..]));
    }

    private static bool IsDigits(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
