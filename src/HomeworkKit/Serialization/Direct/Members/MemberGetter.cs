using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Gives the value of the member at a place of <see cref="MemberTable"/>, or puts the values of all into a list.</summary>
internal struct MemberGetter(int wanted, object?[]? all = null) : IMemberVisitor<MemberGetter>
{
    private int _next;

    /// <summary>Gets the value; null where the member has none.</summary>
    internal object? Value { get; private set; }

    public static bool MeetsNone => true;

    public readonly DirectJson? Json => null;

    public readonly void Begin(int members, int bytes)
    {
    }

    public void Text(int place, string value) => Take(place, value);

    public void TextOrNull(int place, string? value) => Take(place, value);

    public void Texts(int place, IReadOnlyList<string>? values) => Take(place, values);

    public void Flag(int place, bool value, bool omitsDefault) => Take(place, value);

    public void FlagOrNull(int place, bool? value) => Take(place, value);

    public void Flags(int place, IReadOnlyList<bool>? values) => Take(place, values);

    public void Number<T>(int place, T value, bool omitsDefault)
        where T : struct => Take(place, value);

    public void NumberOrNull<T>(int place, T? value)
        where T : struct => Take(place, value);

    public void Numbers<T>(int place, IReadOnlyList<T>? values)
        where T : struct => Take(place, values);

    public void Choice<T>(int place, T value, JsonConverter<T> converter, int first, int last, bool omitsDefault)
        where T : struct, Enum => Take(place, value);

    public void ChoiceOrNull<T>(int place, T? value, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Take(place, value);

    public void Choices<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Take(place, values);

    public void Leaf<T>(int place, T value, JsonConverter<T> converter, bool omitsDefault, bool isCounted) => Take(place, value);

    public void LeafOrNull<T>(int place, T? value, JsonConverter<T> converter)
        where T : struct => Take(place, value);

    public void PartOrNull<T>(int place, T? value, JsonConverter<T> converter)
        where T : class => Take(place, value);

    public void Leaves<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter) => Take(place, values);

    public void Union<T>(int place, T value, UnionReader<T>? cases)
        where T : class => Take(place, value);

    public void UnionOrNull<T>(int place, T? value, UnionReader<T>? cases)
        where T : class => Take(place, value);

    public void Unions<T>(int place, IReadOnlyList<T>? values, UnionReader<T>? cases)
        where T : class => Take(place, values);

    public unsafe void Record<T>(int place, T value, delegate*<ref MemberGetter, T, void> visit)
        where T : class => Take(place, value);

    public unsafe void RecordOrNull<T>(int place, T? value, delegate*<ref MemberGetter, T, void> visit)
        where T : class => Take(place, value);

    public unsafe void Records<T>(int place, IReadOnlyList<T>? values, delegate*<ref MemberGetter, T, void> visit)
        where T : class => Take(place, values);

    public readonly void Others<T>(T record)
        where T : class, IKeepsUnknownFields
    {
    }

    // Only what is asked for is boxed.
    private void Take<T>(int place, T value)
    {
        if (all is not null)
        {
            all[_next++] = value;
        }
        else if (place == wanted)
        {
            Value = value;
        }
    }
}
