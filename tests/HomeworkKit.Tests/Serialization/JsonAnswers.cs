using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization.Direct;

namespace HomeworkKit.Tests.Serialization;

/// <summary>
/// What reading answers to objects that are wrong, as lines of text: the code without its family, and the place where that is not the member itself.
/// </summary>
internal sealed class JsonAnswers(JsonSerializerOptions contract)
{
    private const string Fine = "read";

    // Each of these is wrong for most members, and right for some.
    private static readonly string[] Values =
    [
        "null",
        "true",
        "5",
        "-1",
        "1e400",
        "\"\"",
        "\"x\"",
        "\"a-b\"",
        "{}",
        "{\"a\":1}",
        "{\"a\":1,\"a\":1}",
        "[]",
        "[null]",
        "[5]",
        "[\"x\"]",
        "[{}]",
        "[[]]",
    ];
    private static readonly string[] Versions = ["null", "0", "1", "2", "-1", "1.5", "99999999999", "\"1\"", "{}"];
    private static readonly JsonSerializerOptions Plain = new() { Encoder = HomeworkKit.Serialization.Direct.DirectJson.Encoder };

    private readonly CompleteJson _complete = new(contract);

    /// <summary>Writes what is answered where one thing is wrong with one object.</summary>
    internal void ToOne(StringBuilder text, Type type, (string Member, string Name)? choice)
    {
        var read = ReaderOf(type, choice);
        var members = ObjectOf(type, choice);
        text.Append(type.Name).Append('\n');
        Answers(text, "  instead", "$", ["null", "5", "\"x\"", "[]", "{}", string.Empty, "{", "{}{}", "{\"a\":"], value => read(value));
        Answers(text, "  besides", "$", ["a", "$a", "kind", "type", "kindVersion", "", "unknownFields", "$unknown"], name => read(Besides(members, name, "1")));
        Answers(text, "  besides, twice", "$", ["a", "kind", "type", "$a"], name => read(Besides(members, name, "1", "1")));
        if (choice is { } chosen)
        {
            var rest = Without(members, chosen.Member);
            Answers(text, "  choice", "$", [.. Values, "\"nobody/knows-this\""], value => read(Besides(rest, chosen.Member, value)));
            Answers(text, "  choice left out, last, twice", "$", ["0", "1", "2", "3"], times => read(times switch
            {
                "0" => Text(rest),
                "1" => Besides(rest, chosen.Member, $"\"{chosen.Name}\""),
                "2" => Besides(members, chosen.Member, $"\"{chosen.Name}\""),
                _ => Besides(members, chosen.Member, "\"nobody/knows-this\""),
            }));
            Answers(text, "  version", "$.kindVersion", Versions, value => read(Besides(members, "kindVersion", value)));
        }

        foreach (var property in _complete.MembersOf(type))
        {
            Answers(text, "  " + property.Name, "$." + property.Name, ["left out", "last", "escaped", "twice", "twice, once null", .. Values], what =>
                read(Spoilt(members, property.Name, what)));
        }
    }

    /// <summary>Writes what is answered where two things are wrong with one object, in both orders.</summary>
    internal void ToTwo(StringBuilder text, Type type, (string Member, string Name)? choice)
    {
        var read = ReaderOf(type, choice);
        var members = ObjectOf(type, choice);
        var wrong = _complete
            .MembersOf(type)
            .Select(property => (property.Name, Value: Array.Find(Values, value => value != "null" && read(Spoilt(members, property.Name, value)) != Fine)))
            .Where(static one => one.Value is not null)
            .ToArray();
        text.Append(type.Name).Append('\n');
        for (var i = 1; i < wrong.Length; i++)
        {
            var (one, other) = (wrong[i - 1], wrong[i]);
            Both(text, read, members, $"{one.Name} {one.Value} and {other.Name} {other.Value}", (one.Name, one.Value!), (other.Name, other.Value!));
            Both(text, read, members, $"{one.Name} null and {other.Name} {other.Value}", (one.Name, "null"), (other.Name, other.Value!));
        }

        foreach (var one in wrong.Take(1).Concat(wrong.TakeLast(1)))
        {
            var rest = Without(members, one.Name);
            text.Append(
                $"  {one.Name} {one.Value} and an unknown member twice: {read(Besides(Besides(rest, one.Name, one.Value!), "a", "1", "1"))} | {read(Besides(Besides(rest, "a", "1", "1"), one.Name, one.Value!))}\n"
            );
            text.Append(
                $"  {one.Name} {one.Value} and a reserved member: {read(Besides(Besides(rest, one.Name, one.Value!), "$a", "1"))} | {read(Besides(Besides(rest, "$a", "1"), one.Name, one.Value!))}\n"
            );
            foreach (var missing in _complete.MembersOf(type).Where(property => property.IsRequired && property.Name != one.Name).Take(1))
            {
                text.Append($"  {one.Name} {one.Value} without {missing.Name}: {read(Besides(Without(rest, missing.Name), one.Name, one.Value!))}\n");
            }

            if (choice is { } chosen)
            {
                text.Append($"  {one.Name} {one.Value} and no choice: {read(Besides(Without(rest, chosen.Member), one.Name, one.Value!))}\n");
                text.Append(
                    $"  {one.Name} {one.Value} and a newer version: {read(Besides(Besides(rest, one.Name, one.Value!), "kindVersion", "9"))} | {read(Besides(Besides(rest, "kindVersion", "9"), one.Name, one.Value!))}\n"
                );
            }
        }
    }

    private static void Both(
        StringBuilder text,
        Func<string, string> read,
        JsonObject members,
        string what,
        (string Name, string Value) one,
        (string Name, string Value) other)
    {
        var rest = Text(Without(Without(members, one.Name), other.Name));
        var (first, second) = (
            read(Besides(Besides(rest, one.Name, one.Value), other.Name, other.Value)),
            read(Besides(Besides(rest, other.Name, other.Value), one.Name, one.Value)));
        text.Append($"  {what}: {(first == second ? first : first + " | " + second)}\n");
    }

    private static void Answers(StringBuilder text, string what, string place, IEnumerable<string> cases, Func<string, string> read)
    {
        text.Append(what)
            .Append(": ")
            .AppendJoin(
                "; ",
                cases
                    .Select(one => (Case: one, Answer: Short(read(one), place)))
                    .GroupBy(static one => one.Answer)
                    .Select(static group =>
                        $"{group.Key} ({string.Join(' ', group.Select(static one => one.Case.Length == 0 ? "nothing" : one.Case.Replace(' ', '-')))})"))
            .Append('\n');
    }

    private static string Short(string answer, string place) =>
        answer.EndsWith(" at " + place, StringComparison.Ordinal) ? answer[..^(" at ".Length + place.Length)] : answer;

    private static string Spoilt(JsonObject members, string name, string what) =>
        what switch
        {
            "left out" => Text(Without(members, name)),
            "last" => Besides(Without(members, name), name, members[name]!.ToJsonString(Plain)),
            "escaped" => Besides(
                Without(members, name),
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)name[0]:x4}{name[1..]}"),
                members[name]!.ToJsonString(Plain)),
            "twice" => Besides(members, name, members[name]!.ToJsonString(Plain)),
            "twice, once null" => Besides(members, name, "null"),
            _ => Besides(Without(members, name), name, what),
        };

    private static string Besides(JsonObject members, string name, params string[] values) => Besides(Text(members), name, values);

    private static string Besides(string members, string name, params string[] values) =>
        values.Aggregate(members, (text, value) => $"{text[..^1]}{(text.Length > 2 ? "," : string.Empty)}\"{name}\":{value}}}");

    private static JsonObject Without(JsonObject members, string name)
    {
        var rest = (JsonObject)members.DeepClone();
        rest.Remove(name);
        return rest;
    }

    private static string Text(JsonObject members) => members.ToJsonString(Plain);

    private JsonObject ObjectOf(Type type, (string Member, string Name)? choice)
    {
        var members = _complete.Object(type, static _ => true);
        return choice is { } chosen ? CompleteJson.Case(chosen.Member, chosen.Name, members) : members;
    }

    private Func<string, string> ReaderOf(Type type, (string Member, string Name)? choice)
    {
        var read = type;
        while (choice is not null && !(read.IsAbstract && contract.TryGetTypeInfo(read, out _)))
        {
            read = read.BaseType!;
        }

        return typeof(JsonAnswers)
            .GetMethod(nameof(Read), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(read)
            .CreateDelegate<Func<string, string>>();
    }

    private static string Read<T>(string text)
        where T : ContentRecord =>
        JsonSamples.Json.TryReadValue<T>(Encoding.UTF8.GetBytes(text), out _, out var problem)
            ? Fine
            : $"{(problem.Code.StartsWith("json/", StringComparison.Ordinal) ? problem.Code["json/".Length..] : problem.Code)} at {problem.Path}";
}
