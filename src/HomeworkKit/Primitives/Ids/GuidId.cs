using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace HomeworkKit;

/// <summary>Parsing that all ids share.</summary>
internal static class GuidId
{
    internal static TId Parse<TId>(string text)
        where TId : struct, IGuidId<TId>
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out TId id) ? id : throw new FormatException(PrimitiveMessages.Id);
    }

    internal static bool TryParse<TId>([NotNullWhen(true)] string? text, out TId id)
        where TId : struct, IGuidId<TId>
    {
        var parsed = Guid.TryParse(text, out var guid);
        id = TId.From(guid);
        return parsed;
    }

    /// <summary>Gives a hash that differs from process to process.</summary>
    /// <remarks>
    /// The hash of a <see cref="Guid"/> is the exclusive or of its parts, so that a device could choose ids by the thousand that all fall into one place of a
    /// dictionary.
    /// </remarks>
    internal static int HashOf(Guid value)
    {
        var parts = MemoryMarshal.Cast<Guid, int>(new ReadOnlySpan<Guid>(in value));
        return HashCode.Combine(parts[0], parts[1], parts[2], parts[3]);
    }
}
