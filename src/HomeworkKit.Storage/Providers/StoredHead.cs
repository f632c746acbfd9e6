namespace HomeworkKit.Storage.Providers;

/// <summary>What a store knows of a history without reading its events.</summary>
/// <param name="Client">Whose it is.</param>
/// <param name="Version">How many events are stored; 1 or more.</param>
/// <param name="Fingerprint">The <see cref="HistoryFingerprint"/> of all of them.</param>
/// <param name="Stream">The store's own key of the history, where it has one.</param>
public sealed record StoredHead(ClientRef Client, int Version, long Fingerprint, long Stream = 0);
