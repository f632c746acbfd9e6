using HomeworkKit.Primitives;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>What an integrity check found.</summary>
/// <param name="DamagedPages">How many findings SQLite itself has about pages, indexes and tables; 0 for a sound file.</param>
/// <param name="Cycles">How many histories were looked at.</param>
/// <param name="Unreadable">The histories that cannot be loaded, with the code of the reason.</param>
public sealed record SqliteCheck(int DamagedPages, long Cycles, IReadOnlyList<(AssignmentId Assignment, string Code)> Unreadable)
{
    /// <summary>Gets a value indicating whether nothing was found.</summary>
    public bool IsSound => DamagedPages == 0 && Unreadable.Count == 0;
}
