using FsCheck;
using FsCheck.Fluent;

namespace HomeworkKit.Tests.Properties;

/// <summary>Ratings and what they are given on.</summary>
internal static partial class Generators
{
    private static readonly RatingScale[] UsualScales =
    [
        RatingScale.Percent,
        RatingScale.ZeroToTen,
        RatingScale.ZeroToFour,
        RatingScale.OneToSeven,
        new(0, 8),
        new(0, 5),
        new(-3, 3),
        new(0, 10, 0.5m),
        new(0, 1, 0.1m),
    ];

    /// <summary>A member of an enum.</summary>
    internal static Gen<TEnum> Any<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    /// <summary>Whole numbers, halves and the fractions of visual scales, ends included.</summary>
    internal static Gen<decimal> ZeroToHundredNumbers => Gen.OneOf(
        Gen.Choose(0, 100).Select(static value => (decimal)value),
        Gen.Choose(0, 200).Select(static halves => halves / 2m),
        Gen.Choose(0, 100_000).Select(static thousandths => thousandths / 1000m),
        Gen.Elements(0m, 100m));

    internal static Gen<Percent> Percents => ZeroToHundredNumbers.Select(static value => new Percent(value));

    internal static Gen<Suds> Sudses => ZeroToHundredNumbers.Select(static value => new Suds(value));

    /// <summary>Scales without words: the usual ones and any other.</summary>
    internal static Gen<RatingScale> PlainScales => Gen.OneOf(
        Gen.Elements(UsualScales),
        from minimum in Gen.Choose(-20, 20)
        from steps in Gen.Choose(1, 100)
        from step in Gen.Elements(1m, 2m, 0.5m, 0.25m, 0.1m)
        select new RatingScale(minimum, minimum + (steps * step), step));

    /// <summary>Scales with and without a unit, a direction and anchors.</summary>
    internal static Gen<RatingScale> Scales => Gen.OneOf(PlainScales, ScalesWithWords);

    /// <summary>Ratings on any scale, ends included.</summary>
    internal static Gen<Rating> Ratings => Scales.SelectMany(RatingsOn);

    /// <summary>Ratings on one scale.</summary>
    internal static Gen<Rating> RatingsOn(RatingScale scale) => StepsOf(scale).Select(value => Rating.Of(value, scale));

    private static Gen<RatingScale> ScalesWithWords =>
        from scale in PlainScales
        from unit in OptionalText
        from direction in Gen.Elements<ScaleDirection?>(null, ScaleDirection.HigherIsMore, ScaleDirection.HigherIsLess)
        from labelled in Gen.ListOf(StepsOf(scale))
        from label in Text
        select scale with { Unit = unit, Direction = direction, Anchors = [.. labelled.Distinct().Select(value => new ScaleAnchor(value, label))] };

    private static Gen<decimal> StepsOf(RatingScale scale) =>
        Gen.Choose(0, (int)((scale.Maximum - scale.Minimum) / scale.Step)).Select(steps => scale.Minimum + (steps * scale.Step));
}
