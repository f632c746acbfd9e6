using System.Text.Json.Serialization;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>What an acknowledged append survives.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SqliteDurability>))]
public enum SqliteDurability
{
    /// <summary>A killed process, a crashed system and a power cut: every commit waits until the disk has it (<c>synchronous=FULL</c>).</summary>
    Full = 0,

    /// <summary>
    /// A killed process. After a crashed system or a power cut the last commits may be missing; the file is whole all the same (<c>synchronous=NORMAL</c>).
    /// For imports that can be repeated, and for data whose original is elsewhere.
    /// </summary>
    ProcessOnly = 1,
}
