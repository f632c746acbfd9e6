using System.Text;

namespace HomeworkKit.Tests.Goldens;

/// <summary>Shows where two texts differ, line by line, with a little around it.</summary>
internal static class LineDifference
{
    private const int Around = 2;
    private const int MaximumShown = 60;

    internal static string Between(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var start = CommonStart(old, now);
        var end = CommonEnd(old, now, start);
        var text = new StringBuilder();
        text.Append("@@ line ").Append(start + 1).Append(" @@\n");
        Append(text, "  ", old[Math.Max(0, start - Around)..start]);
        AppendChanged(text, old[start..(old.Length - end)], now[start..(now.Length - end)]);
        Append(text, "  ", old[(old.Length - end)..Math.Min(old.Length, old.Length - end + Around)]);
        return text.ToString();
    }

    // Inside the stretch that changed, lines that both sides hold are left out: goldens are mostly lists, and the reader wants what came and what went.
    private static void AppendChanged(StringBuilder text, string[] old, string[] now)
    {
        var gone = old.Except(now, StringComparer.Ordinal).ToArray();
        var came = now.Except(old, StringComparer.Ordinal).ToArray();
        var onlyMoved = gone.Length == 0 && came.Length == 0;
        Append(text, "- ", onlyMoved ? old : gone);
        Append(text, "+ ", onlyMoved ? now : came);
    }

    private static void Append(StringBuilder text, string mark, string[] lines)
    {
        foreach (var line in lines.Take(MaximumShown))
        {
            text.Append(mark).Append(line).Append('\n');
        }

        if (lines.Length > MaximumShown)
        {
            text.Append(mark).Append("... and ").Append(lines.Length - MaximumShown).Append(" more lines\n");
        }
    }

    private static int CommonStart(string[] old, string[] now)
    {
        var i = 0;
        while (i < old.Length && i < now.Length && old[i] == now[i])
        {
            i++;
        }

        return i;
    }

    private static int CommonEnd(string[] old, string[] now, int start)
    {
        var i = 0;
        while (i < Math.Min(old.Length, now.Length) - start && old[^(i + 1)] == now[^(i + 1)])
        {
            i++;
        }

        return i;
    }
}
