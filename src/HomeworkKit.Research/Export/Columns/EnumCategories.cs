namespace HomeworkKit.Research;

/// <summary>The members of an enum as the values of a column.</summary>
internal static class EnumCategories
{
    internal static IReadOnlyList<ColumnCategory> Of<TEnum>()
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(static value => KebabCase.Of(value)).Select(static name => new ColumnCategory(name, ColumnNames.Words(name)))];
}
