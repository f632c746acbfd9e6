using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Serialization;

/// <summary>What holds for the JSON of every kind that comes with the library; a new kind is covered as soon as it stands in the catalogue.</summary>
public sealed class KindDocumentTests
{
    private static readonly HomeworkJson Json = JsonSamples.Json;

    public static TheoryData<string> Names => [.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name)];

    public static TheoryData<string> Documents => [.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name), "events"];

    public static TheoryData<string> EventTypes => [.. CycleEvents.Cases.Select(static known => known.Type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Task_and_entry_are_read_as_they_were_written(string name)
    {
        var example = Kind(name).GetExample();
        Assert.Equal(example.Task, Json.ReadValue<HomeworkTask>(Json.WriteValue<HomeworkTask>(example.Task)));
        Assert.Equal(example.Entry, Json.ReadValue<HomeworkEntry>(Json.WriteValue<HomeworkEntry>(example.Entry)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_document_is_as_it_was_released(string name) => GoldenFile.Check($"json/{name}.json", JsonText.Indent(Json.Write(Sample(name))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_released_document_is_read_and_written_again_without_a_change(string name)
    {
        var released = File.ReadAllText(SourceTree.Path("tests", "HomeworkKit.Tests", "Golden", "json", name + ".json"));
        var cycle = Json.Read(released);
        Assert.Equal(Sample(name), cycle);
        Assert.Equal(JsonText.OnOneLine(released), Json.Write(cycle));
    }

    [Fact]
    public void Every_released_document_is_still_read() => Assert.All(
        Directory.EnumerateFiles(SourceTree.Path("tests", "HomeworkKit.Tests", "Golden", "json"), "*.json"),
        static file => Assert.NotNull(Json.Read(File.ReadAllText(file))));

    [Fact]
    public void Every_event_there_is_stands_in_a_golden() =>
        Assert.Equal(
            CycleEvents.Cases.Select(static known => known.Type.Name).Order(),
            JsonSamples.EveryEvent().Events.Select(static cycleEvent => cycleEvent.GetType().Name).Distinct().Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_broken_is_told_by_its_code_and_its_place(string name) => Library.Nothing(
        from mutation in JsonMutations.Of<CycleDocument>(Json.Write(Sample(name)), Json)
        let told = Told(mutation.Json)
        where mutation.Code is null ? told is { Code: not JsonProblemCodes.ImpossibleHistory } : told != new JsonProblem(mutation.Code, mutation.Path)
        select $"{mutation.What} at {mutation.Path}: expected {mutation.Code ?? "nothing"}, told {told?.ToString() ?? "nothing"}",
        "The code and the place of what is wrong:");

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Whatever_is_broken_in_an_event_is_told_by_its_code_and_its_place(string type) => Library.Nothing(
        from happened in JsonSamples.EveryEvent().Events.Where(cycleEvent => cycleEvent.GetType().Name == type)
        from mutation in JsonMutations.Of<CycleEvent>(Json.WriteValue(happened), Json)
        let told = Json.TryReadValue<CycleEvent>(Encoding.UTF8.GetBytes(mutation.Json), out _, out var problem) ? null : problem
        where mutation.Code is null ? told is not null : told != new JsonProblem(mutation.Code, mutation.Path)
        select $"{mutation.What} at {mutation.Path}: expected {mutation.Code ?? "nothing"}, told {told?.ToString() ?? "nothing"}",
        "The code and the place of what is wrong:");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Fields_that_this_version_does_not_know_survive_a_rewrite_wherever_they_stand(string name)
    {
        var document = JsonText.WithoutSummary(Json.Write(Sample(name)));
        var objects = JsonPlace.AllOf<CycleDocument>(document, Json.Catalog).Where(static place => place.Node is JsonObject).ToList();
        foreach (var place in objects)
        {
            if (place.Choice is null)
            {
                place.Members["$unknown"] = "x";
            }

            place.Members["fromTheFuture"] = new JsonObject { ["deep"] = new JsonArray(1.50m, null, true, "\u00e9\n") };
            place.Members["a.b['c']"] = JsonNode.Parse("1e400");
        }

        var cycle = Json.Read(document.ToJsonString());
        Assert.True(JsonNode.DeepEquals(document, JsonText.WithoutSummary(Json.Write(cycle))));
        Assert.Equal(cycle, Json.Read(Json.Write(cycle)));
        Assert.NotEqual(Sample(name), cycle);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_read_however_it_is_spelt(string name)
    {
        var text = Json.Write(Sample(name));
        Assert.Equal(Sample(name), Json.Read(JsonText.EscapeEverything(text)));
        Assert.Equal(Sample(name), Json.Read("\uFEFF" + JsonText.Indent(text).Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(Encoding.UTF8.GetBytes(text), Written(Sample(name)));
    }

    private static byte[] Written(HomeworkCycle cycle)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        Json.Write(buffer, cycle);
        return buffer.WrittenSpan.ToArray();
    }

    private static JsonProblem? Told(string json) => Json.TryRead(json, out _, out var problem) ? null : problem;

    internal static HomeworkCycle Sample(string name) => name == "events" ? JsonSamples.EveryEvent() : JsonSamples.Cycle(Kind(name));

    private static HomeworkKind Kind(string name) =>
        HomeworkCatalog.BuiltIn.TryGet(name, out var kind) ? kind : throw new ArgumentException("No such kind.", nameof(name));
}
