namespace HomeworkKit.Kinds;

/// <summary>A derived number, or why there is none.</summary>
/// <remarks>Equality is by value. The <c>default</c> is no number and no reason, which nothing here ever returns.</remarks>
public readonly partial record struct ExposureFigure
{
    private ExposureFigure(decimal? value, ExposureNoValueReason? gap) => (Value, Gap) = (value, gap);

    /// <summary>Gets the number.</summary>
    /// <value>Null if it does not exist.</value>
    public decimal? Value { get; }

    /// <summary>Gets why it does not exist.</summary>
    /// <value>Null if it does.</value>
    public ExposureNoValueReason? Gap { get; }

    internal static ExposureFigure Of(decimal? value) => new(value, value is null ? ExposureNoValueReason.NotRecorded : null);

    internal static ExposureFigure None(ExposureNoValueReason gap) => new(null, gap);
}
