using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Gives the value of one member by its place.</summary>
internal struct MemberGetter(int member) : IMemberVisitor<MemberGetter>
{
    private int _left = member;

    /// <summary>Gets the value; null where the member has none.</summary>
    internal object? Value { get; private set; }

    public readonly DirectJson? Json => null;

    public readonly void Begin(int members, int bytes)
    {
    }

    public void Text(string value) => Take(value);

    public void TextOrNull(string? value) => Take(value);

    public void Texts(IReadOnlyList<string>? values) => Take(values);

    public void Flag(bool value, bool omitsDefault) => Take(value);

    public void FlagOrNull(bool? value) => Take(value);

    public void Flags(IReadOnlyList<bool>? values) => Take(values);

    public void Number<T>(T value, bool omitsDefault)
        where T : struct => Take(value);

    public void NumberOrNull<T>(T? value)
        where T : struct => Take(value);

    public void Numbers<T>(IReadOnlyList<T>? values)
        where T : struct => Take(values);

    public void Choice<T>(T value, JsonConverter<T> converter, int first, int last, bool omitsDefault)
        where T : struct, Enum => Take(value);

    public void ChoiceOrNull<T>(T? value, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Take(value);

    public void Choices<T>(IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Take(values);

    public void Leaf<T>(T value, JsonConverter<T> converter, bool omitsDefault) => Take(value);

    public void LeafOrNull<T>(T? value, JsonConverter<T> converter)
        where T : struct => Take(value);

    public void PartOrNull<T>(T? value, JsonConverter<T> converter)
        where T : class => Take(value);

    public void Leaves<T>(IReadOnlyList<T>? values, JsonConverter<T> converter) => Take(values);

    public void Union<T>(T value, UnionReader<T>? cases)
        where T : class => Take(value);

    public void UnionOrNull<T>(T? value, UnionReader<T>? cases)
        where T : class => Take(value);

    public void Unions<T>(IReadOnlyList<T>? values, UnionReader<T>? cases)
        where T : class => Take(values);

    public unsafe void Record<T>(T value, delegate*<ref MemberGetter, T, void> visit)
        where T : class => Take(value);

    public unsafe void RecordOrNull<T>(T? value, delegate*<ref MemberGetter, T, void> visit)
        where T : class => Take(value);

    public unsafe void Records<T>(IReadOnlyList<T>? values, delegate*<ref MemberGetter, T, void> visit)
        where T : class => Take(values);

    public readonly void Others(IKeepsUnknownFields record)
    {
    }

    // Only what is asked for is boxed.
    private void Take<T>(T value)
    {
        if (_left-- == 0)
        {
            Value = value;
        }
    }
}
