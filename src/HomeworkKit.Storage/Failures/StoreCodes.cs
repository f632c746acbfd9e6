namespace HomeworkKit.Storage;

/// <summary>The codes of everything that can go wrong with a store. They last: hosts may compare and translate them.</summary>
public static class StoreCodes
{
    /// <summary>Somebody else appended first: load, rebase and append again.</summary>
    public const string Conflict = "store/conflict";

    /// <summary>An event with this id is stored with other content.</summary>
    public const string DuplicateEvent = "store/duplicate-event";

    /// <summary>The events put together are no history that the cycle's table permits.</summary>
    public const string ImpossibleHistory = "store/impossible-history";

    /// <summary>An event or document could not be read again as it is, or a history would become too long: see <see cref="HomeworkKit.CycleLimits"/>.</summary>
    public const string ContentRefused = "store/content-refused";

    /// <summary>An event belongs to another assignment than the one it was appended to.</summary>
    public const string OtherAssignment = "store/other-assignment";

    /// <summary>The assignment is stored as another client's.</summary>
    public const string OtherClient = "store/other-client";

    /// <summary>What is stored cannot be read: pages, rows or bodies are damaged or missing.</summary>
    public const string Corrupted = "store/corrupted";

    /// <summary>A protected body was altered, cut short or moved to another place.</summary>
    public const string Tampered = "store/tampered";

    /// <summary>A body is protected by a key that the host did not supply.</summary>
    public const string UnknownKey = "store/unknown-key";

    /// <summary>A body is not protected although the store was told that all are.</summary>
    public const string Unprotected = "store/unprotected";

    /// <summary>The file is there and holds nothing, or was copied without the log beside it: what was written last is missing.</summary>
    public const string IncompleteFile = "store/incomplete-file";

    /// <summary>
    /// A token of the feed is from further on than the store is: an older copy was put back, or another server took over. Read the feed from the beginning.
    /// </summary>
    public const string TokenAhead = "store/token-ahead";

    /// <summary>The store was written by a newer version of this library.</summary>
    public const string NewerSchema = "store/newer-schema";

    /// <summary>The store has no homework tables and may not be changed.</summary>
    public const string NoSchema = "store/no-schema";

    /// <summary>Another process held the store for longer than the host was willing to wait.</summary>
    public const string Locked = "store/locked";

    /// <summary>There is no room left.</summary>
    public const string Full = "store/full";

    /// <summary>The store was opened for reading, or may not be written.</summary>
    public const string ReadOnly = "store/read-only";

    /// <summary>The store could not be opened.</summary>
    public const string CannotOpen = "store/cannot-open";

    /// <summary>The server cannot be reached, or the connection was cut.</summary>
    public const string Unreachable = "store/unreachable";

    /// <summary>Reading or writing failed below the store.</summary>
    public const string InputOutput = "store/input-output";

    /// <summary>The store refused for a reason of its own, which its provider's error tells.</summary>
    public const string Failed = "store/failed";
}
