using System.Reflection;

namespace HomeworkKit.Words;

/// <summary>The keys of one enum's words, made once.</summary>
internal static class EnumWordKeys<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string Prefix = typeof(TEnum).GetCustomAttribute<WordKeyAttribute>()?.Prefix ?? KebabCase.Spell(typeof(TEnum).Name);

    private static readonly string[] Keys = Array.ConvertAll(KebabCase<TEnum>.EncodedNames, static name => Prefix + "/" + name.Value);

    internal static IReadOnlyList<string> All => Keys;

    internal static string? Of(TEnum value) => Array.IndexOf(KebabCase<TEnum>.Values, value) is >= 0 and var index ? Keys[index] : null;
}
