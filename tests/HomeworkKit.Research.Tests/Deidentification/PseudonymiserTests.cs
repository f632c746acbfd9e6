using System.Security.Cryptography;
using System.Text;

namespace HomeworkKit.Research.Tests.Deidentification;

public sealed class PseudonymiserTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("a key that is fit for tests alone");

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "my")]
    [InlineData("fo", "mzxq")]
    [InlineData("foo", "mzxw6")]
    [InlineData("foob", "mzxw6yq")]
    [InlineData("fooba", "mzxw6ytb")]
    [InlineData("foobar", "mzxw6ytboi")]
    public void Base_32_is_that_of_RFC_4648(string text, string written) => Assert.Equal(written, Base32.Write(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void A_pseudonym_is_128_bits_of_HMAC_over_scope_a_zero_byte_and_the_identifier()
    {
        var expected = HMACSHA256.HashData(Key, (byte[])[.. Encoding.UTF8.GetBytes("trial-7/participant"), 0, .. Encoding.UTF8.GetBytes("c-42")]);

        Assert.Equal(Base32.Write(expected.AsSpan(0, 16)), Pseudonymiser.Keyed(Key, "k1", "trial-7").Of(IdentityScopes.Participant, "c-42"));
    }

    [Fact]
    public void Scope_key_and_what_is_named_each_give_other_pseudonyms()
    {
        var one = Pseudonymiser.Keyed(Key, "k1", "one");
        var otherKey = (byte[])[.. Enumerable.Reverse(Key)];

        string[] all =
        [
            one.Of(IdentityScopes.Participant, "7"),
            one.Of(IdentityScopes.Clinician, "7"),
            one.Of(IdentityScopes.Participant, "8"),
            Pseudonymiser.Keyed(Key, "k1", "two").Of(IdentityScopes.Participant, "7"),
            Pseudonymiser.Keyed(otherKey, "k1", "one").Of(IdentityScopes.Participant, "7"),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.All(all, static pseudonym => Assert.Matches("^[a-z2-7]{26}$", pseudonym));
    }

    [Fact]
    public void A_short_key_a_key_of_one_byte_and_a_key_of_zeros_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Pseudonymiser.Keyed(new byte[31], "k", "s"));
        Assert.Throws<ArgumentException>(() => Pseudonymiser.Keyed(new byte[32], "k", "s"));
        Assert.Throws<ArgumentException>(() => Pseudonymiser.Keyed([], "k", "s"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("=cmd")]
    [InlineData("a b")]
    [InlineData("a/b")]
    public void Names_of_keys_and_scopes_are_plain(string name)
    {
        Assert.Throws<ArgumentException>(() => Pseudonymiser.Keyed(Key, name, "s"));
        Assert.Throws<ArgumentException>(() => Pseudonymiser.Keyed(Key, "k", name));
        Assert.Throws<ArgumentException>(() => PseudonymMap.Create(name));
    }

    [Fact]
    public void A_key_shows_in_no_text() => Assert.Equal("hmac-sha256 k1 one", Pseudonymiser.Keyed(Key, "k1", "one").ToString());

    [Fact]
    public void A_mapping_gives_the_same_pseudonyms_after_it_was_written_and_read()
    {
        var map = PseudonymMap.Create("study");
        var before = Pseudonymiser.Mapped(map);
        var (person, thing) = (before.Of(IdentityScopes.Participant, "c-42"), before.Of(IdentityScopes.Assignment, "a-1"));
        using var stream = new MemoryStream();
        map.Write(stream);
        stream.Position = 0;

        var after = Pseudonymiser.Mapped(PseudonymMap.Read(stream));

        Assert.Equal((person, thing), (after.Of(IdentityScopes.Participant, "c-42"), after.Of(IdentityScopes.Assignment, "a-1")));
        Assert.Equal(1, map.Count);
    }

    [Fact]
    public void Two_mappings_agree_about_nothing() =>
        Assert.NotEqual(
            Pseudonymiser.Mapped(PseudonymMap.Create("study")).Of(IdentityScopes.Participant, "c-42"),
            Pseudonymiser.Mapped(PseudonymMap.Create("study")).Of(IdentityScopes.Participant, "c-42"));

    [Theory]
    [InlineData("no json")]
    [InlineData("{}")]
    [InlineData("""{"name":"a","secret":"c2hvcnQ=","people":{}}""")]
    [InlineData("""{"name":"a","secret":"!!","people":{"x":1}}""")]
    public void What_is_no_mapping_is_refused_without_showing_it(string text)
    {
        var refused = Assert.Throws<FormatException>(() => PseudonymMap.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));

        Assert.Null(refused.InnerException);
        Assert.Equal(DeidentificationMessages.Map, refused.Message);
    }
}
