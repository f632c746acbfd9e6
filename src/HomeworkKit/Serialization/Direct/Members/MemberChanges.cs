using System.Text.Json;

namespace HomeworkKit.Serialization.Direct;

/// <summary>What is written in place of some members of a record.</summary>
internal abstract class MemberChanges
{
    /// <summary>Writes what stands in a member's place, with its name, or nothing where it is taken away.</summary>
    /// <returns>False for a member that stays as it is: nothing was written.</returns>
    internal abstract bool Write(int place, Utf8JsonWriter writer, DirectJson json);
}
