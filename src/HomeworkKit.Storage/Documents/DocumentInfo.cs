namespace HomeworkKit.Storage;

/// <summary>A document's name and version, without its content.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Version">How often it was put; 0 where the store no longer knows, since its row is damaged.</param>
public readonly record struct DocumentInfo(DocumentKey Key, int Version);
