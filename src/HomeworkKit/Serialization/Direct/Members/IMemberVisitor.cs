using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Goes through the members of a record in the order in which they are written; generated methods call it.</summary>
/// <remarks>
/// Structs implement it, so that the runtime compiles each of those methods for each visitor: one description of a record is written, judged and looked at
/// without a call through an interface. A member is told by its place in <see cref="MemberTable"/>, a constant.
/// </remarks>
/// <typeparam name="TSelf">The visitor.</typeparam>
internal interface IMemberVisitor<TSelf>
    where TSelf : struct, IMemberVisitor<TSelf>, allows ref struct
{
    /// <summary>Gets what reads and writes the cases of choices; null for a visitor that does not look into members.</summary>
    DirectJson? Json { get; }

    /// <summary>
    /// Gets a value indicating whether a value that is missing is met too. Where it is not, the runtime compiles no more than the question: the value, which
    /// may be large, is not copied.
    /// </summary>
    static abstract bool MeetsNone { get; }

    /// <summary>Begins a record.</summary>
    /// <param name="members">Where its members begin in <see cref="MemberTable"/>.</param>
    /// <param name="bytes">How many bytes it takes at most, without what depends on values.</param>
    void Begin(int members, int bytes);

    void Text(int place, string value);

    void TextOrNull(int place, string? value);

    void Texts(int place, IReadOnlyList<string>? values);

    void Flag(int place, bool value, bool omitsDefault);

    void FlagOrNull(int place, bool? value);

    void Flags(int place, IReadOnlyList<bool>? values);

    void Number<T>(int place, T value, bool omitsDefault)
        where T : struct;

    void NumberOrNull<T>(int place, T? value)
        where T : struct;

    void Numbers<T>(int place, IReadOnlyList<T>? values)
        where T : struct;

    /// <summary>Meets a member of an enum, whose values are numbered without a gap; what it takes at most is counted at the beginning.</summary>
    void Choice<T>(int place, T value, JsonConverter<T> converter, int first, int last, bool omitsDefault)
        where T : struct, Enum;

    void ChoiceOrNull<T>(int place, T? value, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum;

    void Choices<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum;

    /// <summary>Meets a value that a converter writes.</summary>
    /// <param name="place">Where the member stands in <see cref="MemberTable"/>.</param>
    /// <param name="value">The value.</param>
    /// <param name="converter">What writes it.</param>
    /// <param name="omitsDefault">Whether the default is left out.</param>
    /// <param name="isCounted">Whether every value can be kept, and what it takes at most is counted at the beginning.</param>
    void Leaf<T>(int place, T value, JsonConverter<T> converter, bool omitsDefault, bool isCounted);

    void LeafOrNull<T>(int place, T? value, JsonConverter<T> converter)
        where T : struct;

    void PartOrNull<T>(int place, T? value, JsonConverter<T> converter)
        where T : class;

    void Leaves<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter);

    /// <summary>Meets one of several records, told apart by their own names.</summary>
    void Union<T>(int place, T value, UnionReader<T>? cases)
        where T : class;

    void UnionOrNull<T>(int place, T? value, UnionReader<T>? cases)
        where T : class;

    void Unions<T>(int place, IReadOnlyList<T>? values, UnionReader<T>? cases)
        where T : class;

    unsafe void Record<T>(int place, T value, delegate*<ref TSelf, T, void> visit)
        where T : class;

    unsafe void RecordOrNull<T>(int place, T? value, delegate*<ref TSelf, T, void> visit)
        where T : class;

    unsafe void Records<T>(int place, IReadOnlyList<T>? values, delegate*<ref TSelf, T, void> visit)
        where T : class;

    /// <summary>Meets the members that nobody knows.</summary>
    void Others<T>(T record)
        where T : class, IKeepsUnknownFields;
}
