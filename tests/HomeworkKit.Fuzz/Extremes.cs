using System.Text;

namespace HomeworkKit.Fuzz;

/// <summary>Documents that are not a little wrong but far too much: deep, long, many.</summary>
internal static class Extremes
{
    internal static IEnumerable<(string Name, byte[] Document)> All(byte[][] goldens)
    {
        const string Start = "{\"format\":\"homeworkkit/1\",\"events\":[],\"more\":";
        yield return ("a million lists, one in the other", Utf8(Start + new string('[', 1_000_000)));
        yield return ("a million objects, one in the other", Utf8(Start + string.Concat(Enumerable.Repeat("{\"a\":", 1_000_000))));
        yield return ("a number of a million digits", Utf8(Start + new string('9', 1_000_000) + "}"));
        yield return ("a text of 50 MB", Utf8(Start + "\"" + new string('x', 50_000_000) + "\"}"));
        yield return ("a name of 50 MB", Utf8(Start + "{\"" + new string('x', 50_000_000) + "\":1}}"));
        yield return ("a text of 50 MB of escapes", Utf8(Start + "\"" + string.Concat(Enumerable.Repeat("\\u00e9", 8_000_000)) + "\"}"));
        yield return ("a document of 70 MB", Utf8(Start + "1" + new string(' ', 70_000_000) + "}"));
        yield return ("a list of ten million", Utf8(Start + "[" + string.Join(',', Enumerable.Repeat("1", 10_000_000)) + "]}"));
        yield return (
            "an object of a million members",
            Utf8(Start + "{" + string.Join(',', Enumerable.Range(0, 1_000_000).Select(static i => $"\"a{i}\":1")) + "}}"));
        yield return ("ninety thousand times the same member", Utf8(Start + "{" + string.Join(',', Enumerable.Repeat("\"a\":1", 90_000)) + "}}"));
        yield return (
            "ninety thousand nulls for events",
            Utf8("{\"format\":\"homeworkkit/1\",\"events\":[" + string.Join(',', Enumerable.Repeat("null", 90_000)) + "]}"));
        yield return ("backslashes alone", Utf8(new string('\\', 1_000_000)));
        yield return ("quotes alone", Utf8(new string('"', 1_000_000)));
        yield return ("byte-order marks alone", Utf8(new string('\uFEFF', 100_000)));
        yield return ("nothing", []);
        foreach (var golden in goldens)
        {
            yield return ("two byte-order marks", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. golden]);
            yield return ("another encoding", Encoding.Convert(Encoding.UTF8, Encoding.Unicode, golden));
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
