namespace HomeworkKit.Storage.Tests.Protection;

public sealed class ContentPlaceTests
{
    [Fact]
    public void No_two_places_have_the_same_bytes()
    {
        var (one, two) = (new AssignmentId(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), new AssignmentId(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12)));
        AssociatedData[] places =
        [
            AssociatedData.OfEvent(new("c-1"), one, 1),
            AssociatedData.OfEvent(new("c-1"), one, 2),
            AssociatedData.OfEvent(new("c-1"), two, 1),
            AssociatedData.OfEvent(new("c-10"), one, 1),
            AssociatedData.OfEvent(new("ö"), one, 1),
            AssociatedData.OfDocument(new DocumentKey(new("c-1"), "a"), 1),
            AssociatedData.OfDocument(new DocumentKey(new("c-1"), "a"), 2),
            AssociatedData.OfDocument(new DocumentKey(new("c-1"), "b"), 1),
            AssociatedData.OfDocument(new DocumentKey(new("c-2"), "a"), 1),
            AssociatedData.OfDocument(DocumentKey.Shared("a"), 1),
        ];
        Assert.Equal(places.Length, places.Select(place => Convert.ToHexString(place.ToBytes())).ToHashSet().Count);
    }

    // Protected bodies depend on these bytes: they never change.
    [Fact]
    public void The_bytes_are_the_same_for_ever() => Assert.Equal(
        "0100000003632D3100000001000200030405060708090A0B00000007",
        Convert.ToHexString(AssociatedData.OfEvent(new("c-1"), new AssignmentId(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), 7).ToBytes()));
}
