using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Primitives;

/// <summary>What every reference of the host's shares, checked for every reference type.</summary>
public sealed class HostRefTests
{
    /// <summary>Texts that are no references: too short, too long, or with something unseen in them.</summary>
    public static TheoryData<string> NoReferences =>
        new()
        {
            string.Empty,
            " ",
            "c 42",
            "c\t42",
            "c-42\n",
            "c-42\u0000",
            "c\u007F42",
            "c\u00A042",
            "c\u200B42",
            "c\u202E42",
            "c\uFEFF42",
            "c\uE00042",
            "c\u2028",
            "\uD83D\uDE1F",
            new('c', 129),
        };

    [Fact]
    public void Every_reference_type_of_the_library_is_checked_here()
    {
        var checkedHere = new[] { typeof(ClientRef), typeof(ClinicianRef), typeof(SessionRef), typeof(SupporterRef) };
        var all = typeof(ClientRef)
            .Assembly.GetExportedTypes()
            .Where(static type =>
                type.IsValueType
                && Array.Exists(type.GetInterfaces(), static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IHostRef<>)));
        Assert.Equal(
            all.Select(static type => type.Name).Order(StringComparer.Ordinal),
            checkedHere.Select(static type => type.Name).Order(StringComparer.Ordinal));
    }

    [Law(111)]
    public Property A_client_reference_is_a_text_behind_a_type_of_its_own()
    {
        Assert.True(default(ClientRef).IsEmpty);
        Assert.False(new ClientRef("c-42").IsEmpty);
        return IsAReference<ClientRef>();
    }

    [Law(111)]
    public Property A_clinician_reference_is_a_text_behind_a_type_of_its_own()
    {
        Assert.True(default(ClinicianRef).IsEmpty);
        Assert.False(new ClinicianRef("k-7").IsEmpty);
        return IsAReference<ClinicianRef>();
    }

    [Law(111)]
    public Property A_supporter_reference_is_a_text_behind_a_type_of_its_own()
    {
        Assert.True(default(SupporterRef).IsEmpty);
        Assert.False(new SupporterRef("s-3").IsEmpty);
        return IsAReference<SupporterRef>();
    }

    [Law(111)]
    public Property A_session_reference_is_a_text_behind_a_type_of_its_own()
    {
        Assert.True(default(SessionRef).IsEmpty);
        Assert.False(new SessionRef("session-12").IsEmpty);
        return IsAReference<SessionRef>();
    }

    [Theory]
    [MemberData(nameof(NoReferences))]
    public void A_text_that_is_no_reference_is_refused_in_every_way_in(string text)
    {
        Assert.Throws<ArgumentException>(() => new ClientRef(text));
        Assert.Throws<ArgumentException>(() => Actor.Client(text));
        Assert.False(ClientRef.TryParse(text, null, out var reference));
        Assert.True(reference.IsEmpty);
        PrimitiveJson.Refuses<ClientRef>(PrimitiveJson.Write(text), "json/invalid-reference");
    }

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("[]")]
    public void Json_holds_a_reference_as_text_and_nothing_else(string json) => PrimitiveJson.Refuses<SessionRef>(json, "json/invalid-reference");

    [Fact]
    public void A_hundred_and_twenty_eight_characters_are_read_even_if_each_is_escaped()
    {
        var escaped = "\"" + string.Concat(Enumerable.Repeat("\\u0063", 128)) + "\"";
        Assert.Equal(new ClientRef(new string('c', 128)), PrimitiveJson.Read<ClientRef>(escaped));
        PrimitiveJson.Refuses<ClientRef>("\"" + new string('c', 100_000) + "\"", "json/invalid-reference");
    }

    [Fact]
    public void A_refusal_does_not_repeat_the_text()
    {
        var exception = Assert.Throws<ArgumentException>(() => new ClientRef("sentinel name"));
        Assert.DoesNotContain("sentinel", exception.ToString(), StringComparison.Ordinal);
    }

    private static Property IsAReference<TRef>()
        where TRef : struct, IHostRef<TRef>
    {
        Assert.Equal(string.Empty, default(TRef).Value);
        Assert.Throws<ArgumentException>(() => PrimitiveJson.Write(default(TRef)));
        Assert.Throws<ArgumentNullException>(() => TRef.From(null!));
        Assert.NotEqual(TRef.From("Abc"), TRef.From("abc"));
        return Law.Holds(Generators.Refs<TRef>(), reference =>
        {
            Assert.Equal(reference.Value, reference.ToString());
            Assert.Equal(reference, TRef.From(reference.Value));
            Assert.Equal(reference, TRef.Parse(reference.Value, null));
            Assert.True(TRef.TryParse(reference.Value, null, out var again));
            Assert.Equal(reference, again);
            Assert.True(PrimitiveJson.Survives(reference));
        });
    }
}
