namespace HomeworkKit.Forms;

/// <summary>The controls that most forms use, made once.</summary>
public static class FormControls
{
    /// <summary>Gets a few words on one line.</summary>
    public static FormControl Line { get; } = new FormControl.Line();

    /// <summary>Gets words, as many as it takes.</summary>
    public static FormControl Paragraph { get; } = new FormControl.Paragraph();

    /// <summary>Gets yes or no.</summary>
    public static FormControl YesNo { get; } = new FormControl.YesNo();

    /// <summary>Gets a rating from 0 to 100.</summary>
    public static FormControl Percent { get; } = new FormControl.Scale(RatingScale.Percent);

    /// <summary>Gets a date.</summary>
    public static FormControl Date { get; } = new FormControl.Date();

    /// <summary>Gets a time by the clock.</summary>
    public static FormControl Time { get; } = new FormControl.Time();

    /// <summary>Gets a moment.</summary>
    public static FormControl Moment { get; } = new FormControl.Moment();

    /// <summary>Gets a length of time.</summary>
    public static FormControl Minutes { get; } = new FormControl.Minutes();

    /// <summary>Gets a length of time in whole minutes.</summary>
    public static FormControl WholeMinutes { get; } = new FormControl.Minutes(IsWhole: true);

    /// <summary>Gets a number of times or things.</summary>
    public static FormControl Count { get; } = new FormControl.Number(0, 1_000_000, IsWhole: true);

    /// <summary>Gets questions that belong together.</summary>
    internal static FormControl Group { get; } = new FormControl.Group();

    /// <summary>Gets a rating on a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The control.</returns>
    public static FormControl On(RatingScale scale) => new FormControl.Scale(scale);

    /// <summary>Gets a rating that is kept as 0 to 100.</summary>
    /// <param name="scale">The scale on which it is asked, with ends at 0 and 100; null for 0 to 100 itself.</param>
    /// <param name="isFeeling">Whether it is a feeling. Scales coarser than tens, such as faces, are for feelings: anything else is asked from 0 to 10
    /// then.</param>
    /// <returns>The control.</returns>
    public static FormControl PercentOn(RatingScale? scale, bool isFeeling = true) =>
        scale is null || !YouthScales.IsZeroToHundred(scale) ? Percent
        : On(isFeeling || scale.Step <= YouthScales.ZeroToTen.Step ? scale : YouthScales.ZeroToTen);

    /// <summary>Gets one of an enum's members.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <returns>The control.</returns>
    public static FormControl OneOf<TEnum>()
        where TEnum : struct, Enum => Of<TEnum>.One;

    /// <summary>Gets any of an enum's members.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <returns>The control.</returns>
    public static FormControl SomeOf<TEnum>()
        where TEnum : struct, Enum => Of<TEnum>.Some;

    // Made once for each enum.
    private static class Of<TEnum>
        where TEnum : struct, Enum
    {
        private static readonly FormChoice[] Choices = Array.ConvertAll(Enum.GetValues<TEnum>(), static value => new FormChoice(KebabCase.Of(value)));

        internal static FormControl One { get; } = new FormControl.OneOf(Choices);

        internal static FormControl Some { get; } = new FormControl.SomeOf(Choices);
    }
}
