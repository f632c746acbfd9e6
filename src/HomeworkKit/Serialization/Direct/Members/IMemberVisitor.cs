using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Goes through the members of a record in the order in which they are written; generated methods call it.</summary>
/// <remarks>
/// Structs implement it, so that the runtime compiles each of those methods for each visitor: one description of a record is written, judged and looked at
/// without a call through an interface. Names are no arguments: a visitor counts.
/// </remarks>
/// <typeparam name="TSelf">The visitor.</typeparam>
internal interface IMemberVisitor<TSelf>
    where TSelf : struct, IMemberVisitor<TSelf>, allows ref struct
{
    /// <summary>Gets what reads and writes the cases of choices; null for a visitor that does not look into members.</summary>
    DirectJson? Json { get; }

    /// <summary>Begins a record.</summary>
    /// <param name="members">Where its members begin in <see cref="MemberTable"/>.</param>
    /// <param name="bytes">How many bytes it takes at most, without what depends on values.</param>
    void Begin(int members, int bytes);

    void Text(string value);

    void TextOrNull(string? value);

    void Texts(IReadOnlyList<string>? values);

    void Flag(bool value, bool omitsDefault);

    void FlagOrNull(bool? value);

    void Flags(IReadOnlyList<bool>? values);

    void Number<T>(T value, bool omitsDefault)
        where T : struct;

    void NumberOrNull<T>(T? value)
        where T : struct;

    void Numbers<T>(IReadOnlyList<T>? values)
        where T : struct;

    /// <summary>Meets a member of an enum, whose values are numbered without a gap.</summary>
    void Choice<T>(T value, JsonConverter<T> converter, int first, int last, bool omitsDefault)
        where T : struct, Enum;

    void ChoiceOrNull<T>(T? value, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum;

    void Choices<T>(IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum;

    void Leaf<T>(T value, JsonConverter<T> converter, bool omitsDefault);

    void LeafOrNull<T>(T? value, JsonConverter<T> converter)
        where T : struct;

    void PartOrNull<T>(T? value, JsonConverter<T> converter)
        where T : class;

    void Leaves<T>(IReadOnlyList<T>? values, JsonConverter<T> converter);

    /// <summary>Meets one of several records, told apart by their own names.</summary>
    void Union<T>(T value, UnionReader<T>? cases)
        where T : class;

    void UnionOrNull<T>(T? value, UnionReader<T>? cases)
        where T : class;

    void Unions<T>(IReadOnlyList<T>? values, UnionReader<T>? cases)
        where T : class;

    unsafe void Record<T>(T value, delegate*<ref TSelf, T, void> visit)
        where T : class;

    unsafe void RecordOrNull<T>(T? value, delegate*<ref TSelf, T, void> visit)
        where T : class;

    unsafe void Records<T>(IReadOnlyList<T>? values, delegate*<ref TSelf, T, void> visit)
        where T : class;

    /// <summary>Meets the members that nobody knows.</summary>
    void Others(IKeepsUnknownFields record);
}
