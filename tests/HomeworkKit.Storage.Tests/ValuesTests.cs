namespace HomeworkKit.Storage.Tests;

public sealed class ValuesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("ö")]
    [InlineData("a\n")]
    public void A_documents_name_is_visible_ascii(string name) => Assert.Throws<ArgumentException>(() => DocumentKey.Shared(name));

    [Fact]
    public void A_documents_name_has_at_most_200_characters()
    {
        Assert.Equal(200, DocumentKey.Shared(new string('x', 200)).Name.Length);
        Assert.Throws<ArgumentException>(() => DocumentKey.Shared(new string('x', 201)));
    }

    [Fact]
    public void The_beginning_of_the_feed_is_the_empty_token()
    {
        Assert.Equal(ChangeToken.Beginning, new ChangeToken(string.Empty));
        Assert.Equal(default(ChangeToken).GetHashCode(), new ChangeToken(string.Empty).GetHashCode());
        Assert.True(ChangeToken.TryParse("12", null, out var token));
        Assert.Equal("12", token.ToString());
        Assert.False(ChangeToken.TryParse("1 2", null, out _));
        Assert.Throws<ArgumentException>(() => new ChangeToken(new string('1', 513)));
    }

    [Fact]
    public void A_query_lists_at_least_one() => Assert.Throws<ArgumentOutOfRangeException>(() => new HomeworkQuery { Limit = 0 });

    [Fact]
    public void Exceptions_tell_codes_and_nothing_else()
    {
        HomeworkStoreException[] all =
        [
            new HomeworkConflictException(default(HomeworkKit.AssignmentId), 1, 2),
            new HomeworkConflictException(DocumentKey.Shared("SENTINEL"), 1, 2),
            new HomeworkDuplicateEventException(default, default),
            new HomeworkHistoryException(StoreCodes.OtherClient, default),
            new HomeworkContentException(StoreCodes.Corrupted, DocumentKey.Shared("SENTINEL")),
            new HomeworkSchemaException(StoreCodes.NewerSchema, 2, 1),
            new HomeworkStoreUnavailableException(StoreCodes.Locked, "sqlite/5", isTransient: true),
        ];
        Assert.All(all, exception =>
        {
            Assert.EndsWith(exception.Code, exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("SENTINEL", exception.ToString(), StringComparison.Ordinal);
            Assert.Equal(exception.Code == StoreCodes.Locked, exception.IsTransient);
        });
    }
}
