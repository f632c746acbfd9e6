using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Oracle;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;
using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.Tests.Serialization.Direct;

/// <summary>The direct way is a shorter one to the same place: whatever it reads and writes is what the contract reads and writes.</summary>
public sealed class DirectJsonTests
{
    private static readonly HomeworkJsonContract Contract = new(HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);
    private static readonly DirectJson Direct = new(HomeworkCatalog.BuiltIn, HomeworkJsonLimits.Default);
    private static readonly JsonSerializerOptions Unindented = new() { Encoder = DirectJson.Encoder };

    public static TheoryData<string> Documents => KindDocumentTests.Documents;

    public static TheoryData<string> Records =>
        [
            .. NamedByContexts
                .Where(static type => !type.IsAbstract && typeof(ContentRecord).IsAssignableFrom(type) && type != typeof(CycleDocument))
                .Select(static type => type.FullName!),
        ];

    private static IEnumerable<Type> NamedByContexts => typeof(HomeworkJsonContract).Assembly.GetTypes()
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
        Assert.All(KindDocumentTests.Sample(name).Events, static cycleEvent =>
            Assert.Equal(JsonSerializer.Serialize(cycleEvent, Contract.Info<CycleEvent>()), Written(Direct, cycleEvent)));

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
    public void A_document_that_was_changed_is_read_or_refused_as_the_contract_does(string name)
    {
        var read = 0;
        foreach (var mutation in JsonMutations.Of<CycleDocument>(JsonSamples.Json.Write(KindDocumentTests.Sample(name)), JsonSamples.Json))
        {
            read += AsTheContractReads(mutation.Json) ? 1 : 0;
        }

        Assert.NotEqual(0, read);
    }

    [Theory]
    [InlineData("\"colour\":1", true)]
    [InlineData("\"colour\":null", true)]
    [InlineData("\"colour\":{\"of\":[\"the\",{\"sky\":true}]}", true)]
    [InlineData("\"colour\":{\"sky\":1,\"sky\":2}", false)]
    [InlineData("\"colour\":1,\"colour\":1", false)]
    [InlineData("\"colour\":1,\"col\\u006fur\":1", false)]
    [InlineData("\"col\\u006fur\":1", true)]
    [InlineData("\"$colour\":1", true)]
    [InlineData("\"type\":1", true)]
    [InlineData("\"kind\":1", true)]
    [InlineData("\"kindVersion\":1", true)]
    public void A_member_that_nobody_knows_is_kept_in_a_record_that_is_no_case(string member, bool isKept) => IsRead("\"performedAt\":", member, isKept);

    [Theory]
    [InlineData("\"colour\":1", true)]
    [InlineData("\"$colour\":1", false)]
    [InlineData("\"\\u0024colour\":1", false)]
    [InlineData("\"type\":1", false)]
    [InlineData("\"type\":\"propose\"", false)]
    [InlineData("\"typ\\u0065\":\"propose\"", false)]
    [InlineData("\"kind\":1", true)]
    [InlineData("\"kindVersion\":1", true)]
    public void A_member_that_nobody_knows_is_kept_in_an_event_unless_its_name_is_reserved(string member, bool isKept) =>
        IsRead("\"attempt\":", member, isKept);

    [Theory]
    [InlineData("\"type\":1", true)]
    [InlineData("\"kind\":\"thought-record\"", false)]
    [InlineData("\"kindVersion\":1", true)]
    [InlineData("\"kindVersion\":1.0", false)]
    [InlineData("\"kindVersion\":null", true)]
    [InlineData("\"kindVersion\":2", false)]
    [InlineData("\"kindVersion\":0", false)]
    [InlineData("\"kindVersion\":\"1\"", false)]
    [InlineData("\"kindVersion\":1,\"kindVersion\":1", false)]
    [InlineData("\"$colour\":1", false)]
    public void A_member_that_nobody_knows_is_kept_in_an_entry_unless_it_says_something_of_the_kind(string member, bool isKept)
    {
        var plain = JsonSamples.Json.Write(KindDocumentTests.Sample("thought-record"));
        const string Place = "\"situation\":";
        Assert.Contains(Place, plain, StringComparison.Ordinal);
        Assert.Equal(isKept, AsTheContractReads(plain.Replace(Place, member + "," + Place, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"format":"homeworkkit/1","events":[]} {}""", false)]
    [InlineData("""{"format":"homeworkkit/1","events":[],"summary":{}}""", true)]
    [InlineData("""{"format":"homeworkkit/1","events":[],"summary":7}""", true)]
    [InlineData("""{"format":"homeworkkit/1","events":[],"summary":{"a":1,"a":1}}""", false)]
    [InlineData("""{"format":"homeworkkit/1","events":[],"summary":1,"summary":1}""", false)]
    [InlineData("""{"format":"homeworkkit/1","events":[],"colour":1}""", true)]
    [InlineData("""{"format":"homeworkkit/1","events":[],"events":[]}""", false)]
    [InlineData("""{"format":"homeworkkit/1","format":"homeworkkit/1","events":[]}""", false)]
    [InlineData("""{"summary":{},"events":[],"format":"homeworkkit/1"}""", true)]
    [InlineData("""{"form\u0061t":"homeworkkit/1","events":[]}""", true)]
    [InlineData("""{"format":"homeworkkit/1","events":null}""", false)]
    [InlineData("""{"format":"homeworkkit/1"}""", false)]
    [InlineData("""{"format":"homeworkkit/1","events":[{}]}""", false)]
    [InlineData("[]", false)]
    [InlineData("", false)]
    public void A_document_in_any_form_is_read_or_refused_as_the_contract_does(string text, bool isRead) => Assert.Equal(isRead, AsTheContractReads(text));

    [Fact]
    public void A_name_that_is_spelt_with_escapes_is_the_name()
    {
        var plain = JsonSamples.Json.Write(JsonSamples.EveryEvent());
        var escaped = plain
            .Replace("\"by\":", "\"\\u0062y\":", StringComparison.Ordinal)
            .Replace("\"type\":\"propose\"", "\"t\\u0079pe\":\"pr\\u006fpose\"", StringComparison.Ordinal);
        Assert.NotEqual(plain, escaped);
        Assert.True(AsTheContractReads(escaped));
        Assert.Equal(JsonSamples.EveryEvent(), JsonSamples.Json.Read(escaped));
    }

    public static TheoryData<HomeworkKind> Foreign => [ThrowingKind.Instance, KindUpgradeTests.Swimming];

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_kind_of_a_host_is_read_and_written_by_the_serialiser_among_events_that_are_not(HomeworkKind kind)
    {
        var catalog = HomeworkCatalog.BuiltIn.With(kind);
        var contract = new HomeworkJsonContract(catalog, HomeworkJsonLimits.Default);
        var direct = new DirectJson(catalog, HomeworkJsonLimits.Default);
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
    public void A_kind_that_the_catalogue_does_not_have_is_not_written() =>
        Assert.Throws<NotSupportedException>(static () => Written<HomeworkTask>(Direct, new ThrowingTask()));

    private static void AsTheContractDoes(Type type, JsonObject members)
    {
        var record = DirectRecords.Find(type);
        Assert.NotNull(record);
        var text = members.ToJsonString(Unindented);
        var info = Contract.Options.GetTypeInfo(type);
        var expected = JsonSerializer.Deserialize(text, info)!;
        var utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        var direct = record.ReadMembers(ref reader, new DirectReading(Direct, utf8), DiscriminatorPlace.None);
        Assert.Equal(expected, direct);
        Assert.Equal(JsonSerializer.Serialize(expected, info), MembersWritten(record, direct));
    }

    private static string MembersWritten(DirectRecord record, object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = DirectJson.Encoder }))
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
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = DirectJson.Encoder }))
        {
            direct.Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void IsRead(string place, string member, bool isKept)
    {
        var plain = JsonSamples.Json.Write(JsonSamples.EveryEvent());
        var text = plain.Replace(place, member + "," + place, StringComparison.Ordinal);
        Assert.NotEqual(plain.Length, text.Length);
        Assert.Equal(isKept, AsTheContractReads(text));
        if (isKept)
        {
            var direct = Direct.Read<CycleDocument>(Encoding.UTF8.GetBytes(text));
            Assert.All(direct.Events, static cycleEvent =>
                Assert.Equal(JsonSerializer.Serialize(cycleEvent, Contract.Info<CycleEvent>()), Written(Direct, cycleEvent)));
        }
    }

    // Whether both read it; what they read is equal, and neither reads what the other refuses.
    private static bool AsTheContractReads(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var direct = ReadOrNull(() => Direct.Read<CycleDocument>(utf8));
        var expected = ReadOrNull(() => JsonSerializer.Deserialize(utf8, Contract.Info<CycleDocument>()));
        Assert.True((direct is null) == (expected is null), text);
        Assert.Equal(expected?.Events, direct?.Events);
        Assert.True(UnknownFields.AreEqual(expected?.BesideEvents(), direct?.BesideEvents()));
        return direct is not null;
    }

    private static CycleDocument? ReadOrNull(Func<CycleDocument?> read)
    {
        try
        {
            return read() is { } document && document.Events.All(static one => one is not null) ? document : null;
        }
        catch (Exception exception)
            when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
