using System.Text.RegularExpressions;

namespace ClinicApi.Tests.Hosts;

/// <summary>Texts that say themselves who may read them.</summary>
internal static partial class Sentinels
{
    /// <summary>Makes a text for some people.</summary>
    internal static string For(string people, string what) => $"Sx{people.Replace(' ', '.')}.{what}xE";

    /// <summary>Gives the sentinels in an answer, with the people whom each is for.</summary>
    internal static IEnumerable<(string Text, string[] People)> In(string answer) =>
        Sentinel().Matches(answer).Select(static found => (found.Value, found.Groups["people"].Value.Split('.')));

    [GeneratedRegex("Sx(?<people>[a-z.]+)\\.[a-z]+xE", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentinel();
}
