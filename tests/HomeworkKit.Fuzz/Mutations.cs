using System.Text;

namespace HomeworkKit.Fuzz;

/// <summary>Broken documents, each from its number alone.</summary>
internal static class Mutations
{
    // The first pieces are values; members and mere punctuation come after them.
    private const int WholeValues = 20;

    // What stands in documents, and what stands in nobody's: put in place of something, or in between.
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"Mars/Olympus\"",
            "\"9999-12-31\"",
            "\"-9998-01-01\"",
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "1e-400",
            "-0",
            "99999999999999999999999999999999999999",
            "79228162514264337593543950335",
            "-79228162514264337593543950335",
            "0.0000000000000000000000000001",
            "2147483647",
            "-2147483648",
            "1.7976931348623157E+308",
            "0.1000000000000000000000000000000001",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"\":0}",
            "{\"$id\":\"1\"}",
            "{\"$ref\":\"1\"}",
            "\"$type\":1,",
            "\"kind\":\"mood-log\",",
            "\"kind\":null,",
            "\"type\":\"propose\",",
            "\"type\":\"review\",",
            "\"kindVersion\":2147483648,",
            "\"kindVersion\":2,",
            "\"\\u0066ormat\":\"homeworkkit/1\",",
            "\"2026-02-30\"",
            "\"9999-12-31T23:59:59.999999999Z\"",
            "\"-9998-01-01T00:00:00Z\"",
            "\"24:00:00\"",
            "\"-596523:14:07\"",
            "\"9999999:59:59\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"0..0\"",
            "\"0..1000000000000/0.0000000000000000000000000001\"",
            "\"1...2\"",
            "{\"value\":5,\"scale\":\"1..7\"}",
            "{\"values\":\"1..7\",\"anchors\":{\"1\":\"a\",\"1.0\":\"b\"}}",
            ",",
            ":",
            "\"",
            "{",
            "}",
            "[",
            "]",
            "\\",
            "/*",
            "//",
            "\r\n",
            "\uFEFF",
            "\0",
            "\u2028",
            "NaN",
            "Infinity",
            "+1",
            ".5",
            "01",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ];

    internal static byte[] Make(long number, byte[][] goldens)
    {
        var random = new Random(unchecked((int)((number * 2_654_435_761L) ^ (number >> 31))));
        if (random.Next(50) == 0)
        {
            return Noise(random);
        }

        var document = new List<byte>(goldens[random.Next(goldens.Length)]);
        for (var left = 1 + random.Next(3); left > 0 && document.Count > 0; left--)
        {
            Change(document, random, goldens);
        }

        return [.. document];
    }

    private static void Change(List<byte> document, Random random, byte[][] goldens)
    {
        var at = random.Next(document.Count);
        switch (random.Next(16))
        {
            case 0:
                document[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                document.RemoveRange(at, Math.Min(document.Count - at, 1 + random.Next(40)));
                break;
            case 2:
                document.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 3:
                Replace(document, random, Pieces[random.Next(Pieces.Length)]);
                break;
            case 4:
                var (start, end) = Value(document, random);
                Replace(document, random, [.. document.GetRange(start, end - start)]);
                break;
            case 5:
                var donor = new List<byte>(goldens[random.Next(goldens.Length)]);
                var (from, to) = Value(donor, random);
                Replace(document, random, [.. donor.GetRange(from, to - from)]);
                break;
            case 6:
                document.InsertRange(at, document.GetRange(at, Math.Min(document.Count - at, 1 + random.Next(300))));
                break;
            case 7:
                document.RemoveRange(at, document.Count - at);
                break;
            default:
                // Half of all changes leave it JSON, so that what comes after parsing is reached too.
                Replace(document, random, Pieces[random.Next(WholeValues)]);
                break;
        }
    }

    // A value put where another stood: most documents stay JSON, and only what they say is wrong.
    private static void Replace(List<byte> document, Random random, byte[] with)
    {
        var (start, end) = Value(document, random);
        document.RemoveRange(start, end - start);
        document.InsertRange(start, with);
    }

    /// <summary>Where some value begins and ends: a text, a number or word, or an object or list as a whole.</summary>
    private static (int Start, int End) Value(List<byte> document, Random random)
    {
        var start = document.IndexOf((byte)':', random.Next(Math.Max(1, document.Count))) + 1;
        while (start < document.Count && document[start] is (byte)' ')
        {
            start++;
        }

        var (end, depth, inText) = (start, 0, false);
        for (; end < document.Count; end++)
        {
            var c = document[end];
            if (inText)
            {
                end += c == '\\' ? 1 : 0;
                inText = c != '"';
            }
            else if (c is (byte)'{' or (byte)'[')
            {
                depth++;
            }
            else if (c is (byte)'}' or (byte)']' or (byte)',' or (byte)'\n' && depth == 0)
            {
                break;
            }
            else if (c is (byte)'}' or (byte)']')
            {
                depth--;
            }
            else
            {
                inText = c == '"';
            }
        }

        return (Math.Min(start, document.Count), Math.Min(Math.Max(start, end), document.Count));
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(300)];
        random.NextBytes(bytes);
        if (random.Next(2) == 0)
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)"{}[]\",:\\tfn0e-u "[bytes[i] % 16];
            }
        }

        return bytes;
    }
}
