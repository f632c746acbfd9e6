namespace HomeworkKit.Research;

/// <summary>The members of a row that are summed; all others are passed over.</summary>
internal enum RowMember
{
    Other,
    Client,
    Status,
    At,
    Day,
    Minutes,
    Rating,
    Open,
}
