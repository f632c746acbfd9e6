using System.Globalization;
using FsCheck.Xunit;

namespace HomeworkKit.Tests.Properties;

/// <summary>A test of a law for many generated values: always the same ones, since the seed stands at the test.</summary>
/// <remarks>
/// Without a setting no law takes more than a thousand values. <c>HOMEWORKKIT_LAW_RUNS=1</c> takes as many as stand at the test, as checks before a merge do,
/// <c>HOMEWORKKIT_LAW_RUNS=10</c> ten times as many, and <c>HOMEWORKKIT_LAW_SEED=7</c> others, in every law.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : PropertyAttribute
{
    // A seed needs a second, odd number beside it; this is FsCheck's own usual one (the golden ratio).
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    private const int MostWithoutSetting = 1000;

    public LawAttribute(ulong seed, int runs = 200)
    {
        var times = (int)Law.Setting("HOMEWORKKIT_LAW_RUNS", 0);
        MaxTest = times == 0 ? Math.Min(runs, MostWithoutSetting) : runs * times;
        Replay = string.Create(CultureInfo.InvariantCulture, $"{seed + Law.Setting("HOMEWORKKIT_LAW_SEED", 0)},{Gamma}");
        QuietOnSuccess = true;
    }
}
