using FsCheck;
using FsCheck.Fluent;

namespace HomeworkKit.Tests.Properties;

/// <summary>Texts as people and hosts write them.</summary>
internal static partial class Generators
{
    private static readonly string[] Fragments =
    [
        "the bus",
        "heart racing",
        "\"I can't\"",
        "naïve",
        "ängstlich",
        "不安",
        "тревога",
        "😟",
        "line\nbreak",
        "tab\there",
        "<b>",
        "=SUM(A1)",
        "a,b;c",
        "{}",
        "\\",
        "'",
        " ",
    ];

    private static readonly char[] Visible = [.. Enumerable.Range('!', '~' - '!' + 1).Select(static code => (char)code), 'é', 'ß', 'Ж', '日'];

    /// <summary>Free text of a client's or clinician's: several scripts, quotes, line breaks; never null or empty.</summary>
    internal static Gen<string> Text => Gen.Elements(Fragments).NonEmptyListOf().Select(static parts => string.Concat(parts));

    /// <summary>Text that may be absent.</summary>
    internal static Gen<string?> OptionalText => Gen.Frequency((1, Gen.Constant<string?>(null)), (3, Text.Select(static text => (string?)text)));

    /// <summary>1 to 128 visible characters, the form of a host's reference.</summary>
    internal static Gen<string> ReferenceText => Gen.Choose(1, 128)
        .SelectMany(static length => Gen.ArrayOf(Gen.Elements(Visible), length))
        .Select(static characters => new string(characters));
}
