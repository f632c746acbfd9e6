using FsCheck;
using FsCheck.Fluent;

namespace HomeworkKit.Research.Tests.SingleCase;

/// <summary>Two generated phases of small whole numbers, with ties, and sometimes a gap.</summary>
internal sealed record PhasePair(double?[] A, double?[] B)
{
    internal static Gen<PhasePair> Complete { get; } = Pair(Gen.Choose(-8, 8).Select(static value => (double?)value));

    internal static Gen<PhasePair> WithGaps { get; } =
        Pair(Gen.Frequency((5, Gen.Choose(-8, 8).Select(static value => (double?)value)), (1, Gen.Constant((double?)null))));

    private static Gen<PhasePair> Pair(Gen<double?> value) =>
        from m in Gen.Choose(1, 9)
        from n in Gen.Choose(1, 9)
        from a in value.ArrayOf(m)
        from b in value.ArrayOf(n)
        select new PhasePair(a, b);
}
