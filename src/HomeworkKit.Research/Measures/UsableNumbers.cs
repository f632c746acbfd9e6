namespace HomeworkKit.Research;

/// <summary>Refuses numbers that no statistic can be taken of: what is not a number, and what is so large that its square overflows.</summary>
internal static class UsableNumbers
{
    private const double Largest = 1e100;

    internal static bool IsUsable(double value) => Math.Abs(value) <= Largest;

    internal static double Checked(double value, string parameter) =>
        IsUsable(value) ? value : throw new ArgumentException(MeasureMessages.NotUsable, parameter);

    /// <summary>Checks what is there and leaves out what is missing.</summary>
    internal static double[] Present(IEnumerable<double?> values, string parameter) =>
        [.. values.Where(static value => value is not null).Select(value => Checked(value!.Value, parameter))];
}
