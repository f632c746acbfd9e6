namespace HomeworkKit;

/// <summary>Adds to the hash of a record, value by value, for the members that are generated.</summary>
internal static class RecordHash
{
    internal static int Add(int hash, object? value) => HashCode.Combine(hash, value?.GetHashCode() ?? 0);

    internal static int AddValue<T>(int hash, T value) => HashCode.Combine(hash, value is null ? 0 : value.GetHashCode());
}
