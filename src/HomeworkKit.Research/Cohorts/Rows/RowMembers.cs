namespace HomeworkKit.Research;

/// <summary>Finds a member by its name.</summary>
internal static class RowMembers
{
    internal static RowMember Find(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when name.SequenceEqual("at"u8) => RowMember.At,
        3 when name.SequenceEqual("day"u8) => RowMember.Day,
        4 when name.SequenceEqual("open"u8) => RowMember.Open,
        6 when name.SequenceEqual("client"u8) => RowMember.Client,
        6 when name.SequenceEqual("status"u8) => RowMember.Status,
        6 when name.SequenceEqual("rating"u8) => RowMember.Rating,
        7 when name.SequenceEqual("minutes"u8) => RowMember.Minutes,
        _ => RowMember.Other,
    };
}
