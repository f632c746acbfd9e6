using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Describes the members of a record: their types by how they are met, the rest from <see cref="MemberTable"/>.</summary>
internal struct MemberDescriber() : IMemberVisitor<MemberDescriber>
{
    private readonly List<MemberDescription> _members = [];

    /// <summary>Gets the members in the order in which they are written.</summary>
    internal readonly IReadOnlyList<MemberDescription> Members => _members;

    /// <summary>Gets the line of the sentence that says what the record is.</summary>
    internal int Summary { get; private set; }

    /// <summary>Gets whether members that nobody knows are kept.</summary>
    internal bool KeepsUnknownMembers { get; private set; }

    public static bool MeetsNone => true;

    public readonly DirectJson? Json => null;

    public void Begin(int members, int bytes) => Summary = MemberTable.LineOf(members);

    public readonly void Text(int place, string value) => Add(place, typeof(string));

    public readonly void TextOrNull(int place, string? value) => Add(place, typeof(string));

    public readonly void Texts(int place, IReadOnlyList<string>? values) => Add(place, typeof(string));

    public readonly void Flag(int place, bool value, bool omitsDefault) => Add(place, typeof(bool));

    public readonly void FlagOrNull(int place, bool? value) => Add(place, typeof(bool));

    public readonly void Flags(int place, IReadOnlyList<bool>? values) => Add(place, typeof(bool));

    public readonly void Number<T>(int place, T value, bool omitsDefault)
        where T : struct => Add(place, typeof(T));

    public readonly void NumberOrNull<T>(int place, T? value)
        where T : struct => Add(place, typeof(T));

    public readonly void Numbers<T>(int place, IReadOnlyList<T>? values)
        where T : struct => Add(place, typeof(T));

    public readonly void Choice<T>(int place, T value, JsonConverter<T> converter, int first, int last, bool omitsDefault)
        where T : struct, Enum => Add(place, typeof(T));

    public readonly void ChoiceOrNull<T>(int place, T? value, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Add(place, typeof(T));

    public readonly void Choices<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Add(place, typeof(T));

    public readonly void Leaf<T>(int place, T value, JsonConverter<T> converter, bool omitsDefault, bool isCounted) => Add(place, typeof(T));

    public readonly void LeafOrNull<T>(int place, T? value, JsonConverter<T> converter)
        where T : struct => Add(place, typeof(T));

    public readonly void PartOrNull<T>(int place, T? value, JsonConverter<T> converter)
        where T : class => Add(place, typeof(T));

    public readonly void Leaves<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter) => Add(place, typeof(T));

    public readonly void Union<T>(int place, T value, UnionReader<T>? cases)
        where T : class => Add(place, typeof(T));

    public readonly void UnionOrNull<T>(int place, T? value, UnionReader<T>? cases)
        where T : class => Add(place, typeof(T));

    public readonly void Unions<T>(int place, IReadOnlyList<T>? values, UnionReader<T>? cases)
        where T : class => Add(place, typeof(T));

    public readonly unsafe void Record<T>(int place, T value, delegate*<ref MemberDescriber, T, void> visit)
        where T : class => Add(place, typeof(T));

    public readonly unsafe void RecordOrNull<T>(int place, T? value, delegate*<ref MemberDescriber, T, void> visit)
        where T : class => Add(place, typeof(T));

    public readonly unsafe void Records<T>(int place, IReadOnlyList<T>? values, delegate*<ref MemberDescriber, T, void> visit)
        where T : class => Add(place, typeof(T));

    public void Others<T>(T record)
        where T : class, IKeepsUnknownFields => KeepsUnknownMembers = true;

    private readonly void Add(int place, Type type) => _members.Add(MemberTable.Describe(place, type));
}
