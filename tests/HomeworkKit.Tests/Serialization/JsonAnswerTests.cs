using System.Globalization;
using System.Text;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Oracle;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Serialization;

/// <summary>What reading says of texts that are wrong: code and place, for every member of every record, and for documents that end too early.</summary>
public sealed class JsonAnswerTests
{
    private static readonly HomeworkJsonContract Contract = new(HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);

    private static readonly Dictionary<Type, (string Member, string Name)> Cases = CycleEvents.Cases.Select(static one => (one.Type, "type", one.Name))
        .Concat(ScheduleElements.Cases.Select(static one => (one.Type, "type", one.Name)))
        .Concat(WorksheetItems.Cases.Select(static one => (one.Type, "type", one.Name)))
        .Concat(HomeworkCatalog.BuiltIn.Kinds.SelectMany(static kind => new[] { (kind.TaskType, "kind", kind.Name), (kind.EntryType, "kind", kind.Name) }))
        .ToDictionary(static one => one.Item1, static one => (one.Item2, one.Item3));

    private static IEnumerable<Type> Records =>
        Library
            .WrittenTypes.Where(static type =>
                typeof(ContentRecord).IsAssignableFrom(type)
                && !type.IsAbstract
                && type != typeof(CycleDocument)
                && Contract.Options.TryGetTypeInfo(type, out _))
            .OrderBy(static type => type.Name, StringComparer.Ordinal);

    [Fact]
    public void One_thing_that_is_wrong_with_a_record_is_told_as_it_always_was() =>
        GoldenFile.Check("json-answers.txt", Text("One thing is wrong", static (answers, text, type, choice) => answers.ToOne(text, type, choice)));

    [Fact]
    public void Of_two_things_that_are_wrong_with_a_record_the_same_one_is_told_whatever_their_order() =>
        GoldenFile.Check(
            "json-answers-to-two.txt",
            Text("Two things are wrong, in both orders", static (answers, text, type, choice) => answers.ToTwo(text, type, choice)));

    [Fact]
    public void A_document_that_ends_too_early_is_told_with_the_place_where_it_ends()
    {
        var text = new StringBuilder("Documents that end before a number of bytes.\n\n");
        foreach (var name in (string[])[.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name), "events"])
        {
            var utf8 = Encoding.UTF8.GetBytes(JsonSamples.Json.Write(KindDocumentTests.Sample(name)));
            for (var end = 7; end < utf8.Length; end += name == "events" ? 23 : 97)
            {
                var answer = JsonSamples.Json.TryRead(utf8.AsSpan(0, end), out _, out var problem) ? "read" : problem.ToString();
                text.Append(CultureInfo.InvariantCulture, $"{name} {end}: {answer}\n");
            }
        }

        GoldenFile.Check("json-answers-to-broken.txt", text.ToString());
    }

    private static string Text(string title, Action<JsonAnswers, StringBuilder, Type, (string Member, string Name)?> write)
    {
        var text = new StringBuilder(title).Append(".\n\n");
        var answers = new JsonAnswers(Contract.Options);
        foreach (var type in Records)
        {
            write(answers, text, type, Cases.TryGetValue(type, out var choice) ? choice : null);
        }

        return text.ToString();
    }
}
