using System.Diagnostics.CodeAnalysis;

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
}
