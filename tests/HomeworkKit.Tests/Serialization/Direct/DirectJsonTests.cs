using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;
using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.Tests.Serialization.Direct;

/// <summary>The direct way is a shorter one to the same place: whatever it reads and writes is what the contract reads and writes.</summary>
public sealed class DirectJsonTests
{
    private static readonly HomeworkJsonContract Contract = new(HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);
    private static readonly DirectJson Direct = DirectOf(HomeworkCatalog.BuiltIn, Contract);
    private static readonly JsonSerializerOptions Unindented = new() { Encoder = HomeworkJsonContract.Encoder };

    public static TheoryData<string> Documents => KindDocumentTests.Documents;

    public static TheoryData<string> Records =>
        [.. NamedByContexts.Where(static type => !type.IsAbstract && typeof(ContentRecord).IsAssignableFrom(type) && type != typeof(CycleDocument)).Select(static type => type.FullName!)];

    private static IEnumerable<Type> NamedByContexts => Library.Assembly.GetTypes()
        .Where(static type => typeof(JsonSerializerContext).IsAssignableFrom(type))
        .SelectMany(static context => context.GetCustomAttributesData())
        .Where(static attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
        .Select(static attribute => (Type)attribute.ConstructorArguments[0].Value!)
        .Distinct();

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_of_the_library_is_read_directly_and_as_the_contract_reads_it(string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(JsonSamples.Json.Write(KindDocumentTests.Sample(name)));
        var direct = Direct.Read<CycleDocument>(utf8);
        Assert.Equal(JsonSerializer.Deserialize(utf8, Contract.Info<CycleDocument>())!.Events, direct.Events);
        Assert.Equal(KindDocumentTests.Sample(name).Events, direct.Events);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_event_is_written_in_the_bytes_of_the_contract(string name) =>
        Assert.All(KindDocumentTests.Sample(name).Events, static cycleEvent => Assert.Equal(JsonSerializer.Serialize(cycleEvent, Contract.Info<CycleEvent>()), Written(Direct, cycleEvent)));

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_member_of_a_record_is_read_and_written_as_the_contract_does(string name)
    {
        var type = Library.Assembly.GetType(name)!;
        var complete = new CompleteJson(Contract.Options);
        AsTheContractDoes(type, complete.Object(type, static _ => true));
        AsTheContractDoes(type, complete.Object(type, static _ => false));
        foreach (var member in complete.MembersOf(type))
        {
            AsTheContractDoes(type, complete.Object(type, one => one.Name == member.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_it_reads_of_a_document_that_was_changed_the_contract_reads_alike(string name)
    {
        var read = 0;
        foreach (var mutation in JsonMutations.Of<CycleDocument>(JsonSamples.Json.Write(KindDocumentTests.Sample(name)), JsonSamples.Json))
        {
            var utf8 = Encoding.UTF8.GetBytes(mutation.Json);
            if (ReadOrNull(utf8) is { } direct)
            {
                read++;
                Assert.Equal(JsonSerializer.Deserialize(utf8, Contract.Info<CycleDocument>())!.Events, direct.Events);
            }
        }

        Assert.NotEqual(0, read);
    }

    [Theory]
    [InlineData("\"colour\":1", true)]
    [InlineData("\"colour\":null", true)]
    [InlineData("\"colour\":{\"of\":[\"the\",{\"sky\":true}]}", true)]
    [InlineData("\"colour\":{\"sky\":1,\"sky\":2}", false)]
    [InlineData("\"colour\":1,\"colour\":1", false)]
    [InlineData("\"col\\u006fur\":1", false)]
    [InlineData("\"$colour\":1", false)]
    [InlineData("\"type\":1", false)]
    [InlineData("\"kind\":1", false)]
    [InlineData("\"kindVersion\":1", false)]
    public void A_member_that_nobody_knows_is_kept_unless_the_contract_has_to_look_at_it(string member, bool isKept)
    {
        var plain = JsonSamples.Json.Write(JsonSamples.EveryEvent());
        var utf8 = Encoding.UTF8.GetBytes(plain.Replace("\"performedAt\":", member + ",\"performedAt\":", StringComparison.Ordinal));
        Assert.NotEqual(plain.Length, utf8.Length);
        var direct = ReadOrNull(utf8);
        Assert.Equal(isKept, direct is not null);
        if (isKept)
        {
            Assert.Equal(JsonSerializer.Deserialize(utf8, Contract.Info<CycleDocument>())!.Events, direct!.Events);
            Assert.NotEqual(JsonSamples.EveryEvent().Events, direct.Events);
            Assert.All(direct.Events, static cycleEvent => Assert.Equal(JsonSerializer.Serialize(cycleEvent, Contract.Info<CycleEvent>()), Written(Direct, cycleEvent)));
        }
    }

    [Theory]
    [InlineData("""{"format":"homeworkkit/1","events":[]} {}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[],"summary":{}}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[],"colour":1}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[],"events":[]}""")]
    [InlineData("""{"events":[],"format":"homeworkkit/1"}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[null]}""")]
    [InlineData("""{"format":"homeworkkit/1","events":null}""")]
    [InlineData("""{"format":"homeworkkit/1"}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[{}]}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_unusual_is_left_to_the_contract(string text) => Assert.Null(ReadOrNull(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_name_that_is_spelt_with_escapes_is_left_to_the_contract()
    {
        var plain = JsonSamples.Json.Write(JsonSamples.EveryEvent());
        var escaped = plain.Replace("\"by\":", "\"\\u0062y\":", StringComparison.Ordinal);
        Assert.NotEqual(plain, escaped);
        Assert.NotNull(ReadOrNull(Encoding.UTF8.GetBytes(plain)));
        Assert.Null(ReadOrNull(Encoding.UTF8.GetBytes(escaped)));
        Assert.Equal(JsonSamples.EveryEvent(), JsonSamples.Json.Read(escaped));
    }

    public static TheoryData<HomeworkKind> Foreign => [ThrowingKind.Instance, KindUpgradeTests.Swimming];

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_kind_of_a_host_is_read_and_written_by_the_serialiser_among_events_that_are_not(HomeworkKind kind)
    {
        var catalog = HomeworkCatalog.BuiltIn.With(kind);
        var contract = new HomeworkJsonContract(catalog, HomeworkJsonLimits.Default);
        var direct = DirectOf(catalog, contract);
        foreach (var happened in JsonSamples.Cycle(kind, catalog).Events)
        {
            var text = Written(direct, happened);
            Assert.Equal(JsonSerializer.Serialize(happened, contract.Info<CycleEvent>()), text);
            Assert.Equal(happened, direct.Read<CycleEvent>(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void A_case_is_written_with_its_discriminator_as_the_choice_and_without_as_itself()
    {
        var entry = ThoughtRecordKind.Instance.GetExample().Entry;
        Assert.Equal(JsonSerializer.Serialize<HomeworkEntry>(entry, Contract.Info<HomeworkEntry>()), Written<HomeworkEntry>(Direct, entry));
        Assert.Equal(JsonSerializer.Serialize((ThoughtRecord)entry, Contract.Info<ThoughtRecord>()), Written(Direct, (ThoughtRecord)entry));
        Assert.NotEqual(Written<HomeworkEntry>(Direct, entry), Written(Direct, (ThoughtRecord)entry));
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        Assert.Equal(entry, json.ReadValue<ThoughtRecord>(json.WriteValue((ThoughtRecord)entry)));
    }

    [Fact]
    public void A_kind_that_the_catalogue_does_not_have_is_not_written() => Assert.Throws<NotSupportedException>(static () => Written<HomeworkTask>(Direct, new ThrowingTask()));

    internal static DirectJson DirectOf(HomeworkCatalog catalog, HomeworkJsonContract contract) => new(new Lazy<HomeworkJsonContract>(contract), catalog, HomeworkJsonLimits.Default);

    private static void AsTheContractDoes(Type type, JsonObject members)
    {
        var record = DirectRecords.Find(type);
        Assert.NotNull(record);
        var text = members.ToJsonString(Unindented);
        var info = Contract.Options.GetTypeInfo(type);
        var expected = JsonSerializer.Deserialize(text, info)!;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        var direct = record.ReadMembers(ref reader, Direct);
        Assert.Equal(expected, direct);
        Assert.Equal(JsonSerializer.Serialize(expected, info), MembersWritten(record, direct));
    }

    private static string MembersWritten(DirectRecord record, object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = HomeworkJsonContract.Encoder }))
        {
            writer.WriteStartObject();
            record.WriteMembers(writer, value, Direct);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Written<T>(DirectJson direct, T value)
        where T : class
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = HomeworkJsonContract.Encoder }))
        {
            direct.Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static CycleDocument? ReadOrNull(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Direct.Read<CycleDocument>(utf8);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
