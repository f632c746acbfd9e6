namespace HomeworkKit.ICalendar;

/// <summary>Looks at a text before it is parsed: how long it is, how deeply nested, and of how many parts, and which of its events have an id.</summary>
internal static class CalendarBounds
{
    private const int MaximumDepth = 4;
    private const int MaximumParts = 20_000;
    private const int MaximumLine = 64 * 1024;

    /// <summary>Refuses what is too large or cut off.</summary>
    /// <returns>For each event, in order, whether it has an id of its own: the parser makes one up where there is none, another one each time.</returns>
    internal static IReadOnlyList<bool> Check(string text)
    {
        var hasUid = new List<bool>();
        if (text.Length > CalendarImport.MaximumLength)
        {
            throw TooLarge();
        }

        var (depth, parts, length, first) = (0, 0, 0, true);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            // A line that begins with white space goes on with the one before it.
            length = line.Length > 0 && line[0] is ' ' or '\t' ? length + line.Length : line.Length;
            if (line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase))
            {
                (depth, parts) = (depth + 1, parts + 1);
                if (depth == 2 && line["BEGIN:".Length..].TrimEnd().Equals("VEVENT", StringComparison.OrdinalIgnoreCase))
                {
                    hasUid.Add(false);
                }
            }
            else if (line.StartsWith("END:", StringComparison.OrdinalIgnoreCase))
            {
                depth--;
            }
            else if (
                depth == 2
                && hasUid.Count > 0
                && (line.StartsWith("UID:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("UID;", StringComparison.OrdinalIgnoreCase)))
            {
                hasUid[^1] |= line.IndexOf(':') is > 0 and var colon && !line[(colon + 1)..].IsWhiteSpace();
            }

            if (depth > MaximumDepth || parts > MaximumParts || length > MaximumLine)
            {
                throw TooLarge();
            }

            if (line.Length > 0 && first)
            {
                first = line.TrimStart('\uFEFF').TrimEnd().Equals("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase)
                    ? false : throw new CalendarException(CalendarCodes.Unreadable, CalendarMessages.Unreadable);
            }
        }

        // A truncated calendar may lack the statement that a session was called off.
        if (first || depth != 0)
        {
            throw new CalendarException(CalendarCodes.Unreadable, CalendarMessages.Unreadable);
        }

        return hasUid;
    }

    private static CalendarException TooLarge() => new(CalendarCodes.TooLarge, CalendarMessages.TooLarge);
}
