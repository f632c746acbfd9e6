using FsCheck;
using FsCheck.Fluent;

namespace HomeworkKit.Tests.Properties;

/// <summary>Checks that something holds for many generated values: always the same ones, since the seed is fixed and stands in the test.</summary>
/// <remarks><c>HOMEWORKKIT_LAW_RUNS=10</c> takes ten times as many values, and <c>HOMEWORKKIT_LAW_SEED=7</c> others, in every law.</remarks>
internal static class Law
{
    // A seed needs a second, odd number beside it; this is FsCheck's own usual one (the golden ratio).
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Fails, with the value that breaks it, unless the law asserts nothing false for any generated value.</summary>
    internal static void Holds<T>(ulong seed, Gen<T> values, Action<T> law, int runs = 200) =>
        Check.One(Configuration(seed, runs), Prop.ForAll(values.ToArbitrary(), law));

    /// <summary>As above, for a law that is true or false.</summary>
    internal static void Holds<T>(ulong seed, Gen<T> values, Func<T, bool> law, int runs = 200) =>
        Check.One(Configuration(seed, runs), Prop.ForAll(values.ToArbitrary(), law));

    private static Config Configuration(ulong seed, int runs) => Config.QuickThrowOnFailure
        .WithMaxTest(runs * (int)Setting("HOMEWORKKIT_LAW_RUNS", 1))
        .WithQuietOnSuccess(true)
        .WithReplay(seed + Setting("HOMEWORKKIT_LAW_SEED", 0), Gamma);

    internal static ulong Setting(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? ulong.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
