namespace HomeworkKit.Research;

/// <summary>The texts of this folder's exceptions. None repeats a value.</summary>
internal static class MeasureMessages
{
    internal const string NotUsable = "A value is not a number, or its size is above 1e100.";
    internal const string MixedDefinitions = "Figures under different definitions cannot be put together.";
}
