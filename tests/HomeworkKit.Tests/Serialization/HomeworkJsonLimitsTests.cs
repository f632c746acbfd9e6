using System.Text;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tests.Serialization;

/// <summary>What is too deep, too long or too much is refused by a code; what is just inside the limit is read.</summary>
public sealed class HomeworkJsonLimitsTests
{
    private static readonly HomeworkJsonLimits Small = new() { Depth = 8, DocumentBytes = 4_000, StringBytes = 100, ListItems = 20 };

    [Theory]
    [InlineData(7, null)]
    [InlineData(8, JsonProblemCodes.TooDeep)]
    [InlineData(500, JsonProblemCodes.TooDeep)]
    public void Depth_counts_objects_and_lists_of_fields_nobody_knows_too(int lists, string? code) =>
        Told($$"""{"kind":"thought-record","more":{{new string('[', lists)}}{{new string(']', lists)}}}""", Small, code);

    [Fact]
    public void A_document_that_breaks_off_at_the_deepest_level_is_malformed_and_not_too_deep() =>
        Told("""{"kind":"thought-record","more":[[[[[[[,]""", Small, JsonProblemCodes.Malformed);

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, JsonProblemCodes.TooLarge)]
    public void A_text_is_as_long_as_its_bytes(int bytes, string? code)
    {
        Told($$"""{"kind":"thought-record","situation":"{{new string('x', bytes)}}"}""", Small, code);
        Told($$"""{"kind":"thought-record","{{new string('x', bytes)}}":1}""", Small, code);
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, JsonProblemCodes.TooLarge)]
    public void A_list_is_as_long_as_its_items_and_an_object_as_its_members(int items, string? code)
    {
        Told($$"""{"kind":"thought-record","more":[{{string.Join(',', Enumerable.Repeat("1", items))}}]}""", Small, code);
        Told($$"""{"kind":"thought-record","more":[{{string.Join(',', Enumerable.Repeat("{}", items))}}]}""", Small, code);
        Told($$"""{"kind":"thought-record","more":[{{string.Join(',', Enumerable.Repeat("[1,2,3,4,5,6,7,8,9]", items))}}]}""", Small, code);
        Told("""{"kind":"thought-record","more":{""" + string.Join(',', Enumerable.Range(0, items).Select(static i => $"\"a{i}\":1")) + "}}", Small, code);
    }

    [Fact]
    public void A_document_is_as_long_as_its_bytes()
    {
        const string Start = """{"kind":"thought-record" """;
        Told(Start + new string(' ', Small.DocumentBytes - Start.Length - 1) + "}", Small, null);
        Told(Start + new string(' ', Small.DocumentBytes - Start.Length) + "}", Small, JsonProblemCodes.TooLarge);
    }

    [Fact]
    public void What_is_too_large_is_refused_without_being_held_twice()
    {
        var text = Encoding.UTF8.GetBytes($$"""{"kind":"thought-record","situation":"{{new string('x', 50_000_000)}}"}""");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(JsonSamples.Json.TryReadValue<HomeworkEntry>(text, out _, out var problem));
        Assert.Equal(JsonProblemCodes.TooLarge, problem.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void The_usual_limits_hold_a_long_journal_and_a_long_history()
    {
        var entry = new ThoughtRecord
        {
            Situation = new string('x', 250_000),
            Emotions = [.. Enumerable.Range(0, 5_000).Select(static i => new EmotionRating { Name = "e", Before = i % 100 })],
        };
        Assert.Equal(entry, JsonSamples.Json.ReadValue<HomeworkEntry>(JsonSamples.Json.WriteValue<HomeworkEntry>(entry)));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1_001)]
    [InlineData(int.MaxValue)]
    public void A_depth_that_makes_no_sense_is_refused_when_the_limits_are_made(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(HomeworkJsonLimits.Depth), () => new HomeworkJsonLimits { Depth = depth });

    [Fact]
    public void Sizes_below_one_are_refused_when_the_limits_are_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(HomeworkJsonLimits.DocumentBytes), static () => new HomeworkJsonLimits { DocumentBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(nameof(HomeworkJsonLimits.StringBytes), static () => new HomeworkJsonLimits { StringBytes = -5 });
        Assert.Throws<ArgumentOutOfRangeException>(nameof(HomeworkJsonLimits.ListItems), static () => HomeworkJsonLimits.Default with { ListItems = 0 });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public void A_depth_at_the_ends_of_its_range_reads_without_harm(int depth)
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn, new HomeworkJsonLimits { Depth = depth });
        Assert.True(json.TryReadValue<HomeworkEntry>("{\"kind\":\"thought-record\"}"u8, out var flat, out _));
        Assert.NotNull(flat);
        var text = Encoding.UTF8.GetBytes("{\"kind\":\"thought-record\",\"more\":" + new string('[', depth) + new string(']', depth) + "}");
        Assert.False(json.TryReadValue<HomeworkEntry>(text, out _, out var problem));
        Assert.Equal(JsonProblemCodes.TooDeep, problem.Code);
        if (depth > 1)
        {
            var deep = json.ReadValue<HomeworkEntry>("{\"kind\":\"thought-record\",\"more\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}");
            Assert.Equal(deep, json.ReadValue<HomeworkEntry>(json.WriteValue(deep)));
        }
    }

    private static void Told(string json, HomeworkJsonLimits limits, string? code)
    {
        var read = new HomeworkJson(HomeworkCatalog.BuiltIn, limits).TryReadValue<HomeworkEntry>(Encoding.UTF8.GetBytes(json), out _, out var problem);
        Assert.Equal((code is null, code), (read, problem?.Code));
    }
}
