using System.Text;

namespace HomeworkKit;

/// <summary>Names as JSON, codes and command lines spell them.</summary>
public static class KebabCase
{
    /// <summary>Spells an enum's member in kebab case.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">One of its members.</param>
    /// <returns>For example <c>ready-for-review</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => KebabCase<TEnum>.Encoded(value).Value;

    /// <summary>Reads an enum's member from its kebab-case name.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="value">The member.</param>
    /// <returns>Whether there is one of that name.</returns>
    public static bool TryParse<TEnum>(string? name, out TEnum value)
        where TEnum : struct, Enum => KebabCase<TEnum>.TryParse(name, out value);

    internal static string Spell(string pascalCase)
    {
        var result = new StringBuilder(pascalCase.Length + 4);
        for (var i = 0; i < pascalCase.Length; i++)
        {
            var c = pascalCase[i];
            if (char.IsAsciiLetterUpper(c) && i > 0)
            {
                result.Append('-');
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
