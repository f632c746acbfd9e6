using System.Text.Json;

namespace HomeworkKit.Tests.Primitives;

public sealed class ContentRecordTests
{
    [Fact]
    public void The_text_form_names_the_type_and_nothing_of_the_content()
    {
        var note = new Note { Words = "sentinel" };
        Assert.Equal("Note (content not shown)", note.ToString());
        Assert.DoesNotContain("sentinel", $"{note}", StringComparison.Ordinal);
        Assert.DoesNotContain("sentinel", $"{new Folder { Inner = note }}", StringComparison.Ordinal);
    }

    [Fact]
    public void Equality_is_by_value() => Assert.Equal(new Note { Words = "a" }, new Note { Words = "a" });

    [Fact]
    public void Unknown_fields_are_part_of_the_value()
    {
        var plain = new Note { Words = "a" };
        var one = new Note { Words = "a", Unknown = Fields("""{"x":[1,2]}""") };
        var same = new Note { Words = "a", Unknown = Fields("""{"x":[1, 2]}""") };
        var other = new Note { Words = "a", Unknown = Fields("""{"x":[2,1]}""") };
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.NotEqual(one, plain);
        Assert.True(one.HasUnknownFields);
        Assert.False(plain.HasUnknownFields);
    }

    [Fact]
    public void No_unknown_fields_and_an_empty_slot_are_the_same() =>
        Assert.Equal(new Note { Words = "a" }, new Note { Words = "a", Unknown = [] });

    [Fact]
    public void A_copy_keeps_the_unknown_fields()
    {
        var note = new Note { Words = "a", Unknown = Fields("""{"x":1}""") };
        Assert.True((note with { Words = "b" }).HasUnknownFields);
    }

    [Fact]
    public void Records_of_different_types_are_never_equal() =>
        Assert.False(((ContentRecord)new Note { Words = "a" }).Equals(new OtherNote { Words = "a" }));

    private static UnknownFields Fields(string json)
    {
        var fields = new UnknownFields();
        foreach (var member in JsonDocument.Parse(json).RootElement.EnumerateObject())
        {
            fields.Add(member.Name, member.Value);
        }

        return fields;
    }

    private sealed record Note : ContentRecord
    {
        public string? Words { get; init; }
    }

    private sealed record OtherNote : ContentRecord
    {
        public string? Words { get; init; }
    }

    private sealed record Folder : ContentRecord
    {
        public Note? Inner { get; init; }
    }
}
