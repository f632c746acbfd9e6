using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HomeworkKit;

/// <summary>The names of one enum, spelt once.</summary>
internal static class KebabCase<TEnum>
    where TEnum : struct, Enum
{
    internal static readonly TEnum[] Values = Enum.GetValues<TEnum>();

    internal static readonly JsonEncodedText[] EncodedNames = [.. Values.Select(static value => JsonEncodedText.Encode(KebabCase.Spell(value.ToString())))];

    internal static JsonEncodedText Encoded(TEnum value)
    {
        var index = Array.IndexOf(Values, value);
        return index >= 0 ? EncodedNames[index] : throw new ArgumentOutOfRangeException(nameof(value));
    }

    internal static bool TryParse([NotNullWhen(true)] string? name, out TEnum value)
    {
        var index = Array.FindIndex(EncodedNames, encoded => encoded.Value == name);
        value = index >= 0 ? Values[index] : default;
        return index >= 0;
    }
}
