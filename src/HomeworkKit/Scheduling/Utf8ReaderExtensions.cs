using System.Text.Json;

namespace HomeworkKit.Scheduling;

/// <summary>A check on raw bytes, so that no long text is decoded only to be refused.</summary>
internal static class Utf8ReaderExtensions
{
    // Six bytes are one escaped character.
    internal static bool IsShort(ref Utf8JsonReader reader, int characters) =>
        (reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) <= characters * 6;
}
