using System.Text;
using System.Text.Json;

namespace HomeworkKit.Serialization.Direct;

/// <summary>One record of a choice, with the name that tells it from the others.</summary>
internal sealed class DirectCase(string name, Type type, bool isForeign)
{
    private readonly byte[] _utf8Name = Encoding.UTF8.GetBytes(name);
    private DirectRecord? _record;

    internal string Name => name;

    internal Type Type => type;

    /// <summary>Gets how it is read and written; null where that is left to the serialiser.</summary>
    /// <remarks>Found when it is first asked for: a program meets few of the cases there are. Two threads may find it at once, and find the same.</remarks>
    internal DirectRecord? Record => isForeign ? null : _record ??= DirectRecords.Find(type);

    /// <summary>Gets how many bytes the discriminator takes at most.</summary>
    internal int LongestName => _utf8Name.Length + 16;

    internal bool IsNamed(ref Utf8JsonReader reader) => reader.ValueIsEscaped ? reader.ValueTextEquals(_utf8Name) : reader.ValueSpan.SequenceEqual(_utf8Name);

    internal void WriteName(Utf8JsonWriter writer, ReadOnlySpan<byte> discriminator) => writer.WriteString(discriminator, _utf8Name);
}
