using System.Buffers;

namespace HomeworkKit.Storage.Tests.Protection;

public sealed class AesGcmContentProtectorTests
{
    private static readonly AssociatedData Place = AssociatedData.OfDocument(DocumentKey.Shared("a"), 1);

    [Fact]
    public void What_was_protected_comes_back_and_no_two_protected_forms_are_alike()
    {
        var protector = new AesGcmContentProtector("k1", new Dictionary<string, byte[]> { ["k1"] = new byte[32] });
        foreach (var content in new[] { Array.Empty<byte>(), [1], new byte[100_000] })
        {
            var (one, another, plain) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
            protector.Protect(content, Place, one);
            protector.Protect(content, Place, another);
            Assert.NotEqual(one.WrittenSpan.ToArray(), another.WrittenSpan.ToArray());
            protector.Unprotect(one.WrittenSpan, Place, plain);
            Assert.Equal(content, plain.WrittenSpan.ToArray());
            Assert.True(protector.IsCurrent(one.WrittenSpan));
        }
    }

    [Fact]
    public void Keys_are_copied_so_that_the_host_may_wipe_its_own()
    {
        var key = Enumerable.Repeat((byte)7, 32).ToArray();
        var protector = new AesGcmContentProtector("k1", new Dictionary<string, byte[]> { ["k1"] = key });
        var (stored, plain) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
        protector.Protect([1, 2], Place, stored);
        Array.Clear(key);
        protector.Unprotect(stored.WrittenSpan, Place, plain);
        Assert.Equal([1, 2], plain.WrittenSpan.ToArray());
    }

    [Theory]
    [InlineData("k1", 31)]
    [InlineData("k1", 16)]
    [InlineData("k 1", 32)]
    [InlineData("", 32)]
    [InlineData("ö", 32)]
    public void Keys_of_another_length_and_names_of_another_form_are_refused(string name, int length) =>
        Assert.Throws<ArgumentException>(() => new AesGcmContentProtector(name, new Dictionary<string, byte[]> { [name] = new byte[length] }));

    [Fact]
    public void The_current_key_must_be_among_the_keys() =>
        Assert.Throws<ArgumentException>(() => new AesGcmContentProtector("k2", new Dictionary<string, byte[]> { ["k1"] = new byte[32] }));
}
