namespace HomeworkKit.Storage.Providers;

/// <summary>What an integrity check finds in rows that no single history shows.</summary>
/// <param name="StrayRows">How many rows belong to no history.</param>
/// <param name="WithoutChecksum">How many bodies carry no checksum.</param>
/// <param name="Documents">How many documents there are.</param>
/// <param name="UnreadableDocuments">How many of them cannot be read.</param>
public readonly record struct RowFindings(long StrayRows, long WithoutChecksum, long Documents, long UnreadableDocuments);
