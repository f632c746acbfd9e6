using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Describes the members of a record: their types by how they are met, the rest from <see cref="MemberTable"/>.</summary>
internal struct MemberDescriber() : IMemberVisitor<MemberDescriber>
{
    private readonly List<MemberDescription> _members = [];
    private int _place;

    /// <summary>Gets the members in the order in which they are written.</summary>
    internal readonly IReadOnlyList<MemberDescription> Members => _members;

    /// <summary>Gets the line of the sentence that says what the record is.</summary>
    internal int Summary { get; private set; }

    /// <summary>Gets whether members that nobody knows are kept.</summary>
    internal bool KeepsUnknownMembers { get; private set; }

    public readonly DirectJson? Json => null;

    public void Begin(int members, int bytes)
    {
        _place = members;
        Summary = MemberTable.LineOf(members);
    }

    public void Text(string value) => Add(typeof(string));

    public void TextOrNull(string? value) => Add(typeof(string));

    public void Texts(IReadOnlyList<string>? values) => Add(typeof(string));

    public void Flag(bool value, bool omitsDefault) => Add(typeof(bool));

    public void FlagOrNull(bool? value) => Add(typeof(bool));

    public void Flags(IReadOnlyList<bool>? values) => Add(typeof(bool));

    public void Number<T>(T value, bool omitsDefault)
        where T : struct => Add(typeof(T));

    public void NumberOrNull<T>(T? value)
        where T : struct => Add(typeof(T));

    public void Numbers<T>(IReadOnlyList<T>? values)
        where T : struct => Add(typeof(T));

    public void Choice<T>(T value, JsonConverter<T> converter, int first, int last, bool omitsDefault)
        where T : struct, Enum => Add(typeof(T));

    public void ChoiceOrNull<T>(T? value, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Add(typeof(T));

    public void Choices<T>(IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Add(typeof(T));

    public void Leaf<T>(T value, JsonConverter<T> converter, bool omitsDefault) => Add(typeof(T));

    public void LeafOrNull<T>(T? value, JsonConverter<T> converter)
        where T : struct => Add(typeof(T));

    public void PartOrNull<T>(T? value, JsonConverter<T> converter)
        where T : class => Add(typeof(T));

    public void Leaves<T>(IReadOnlyList<T>? values, JsonConverter<T> converter) => Add(typeof(T));

    public void Union<T>(T value, UnionReader<T>? cases)
        where T : class => Add(typeof(T));

    public void UnionOrNull<T>(T? value, UnionReader<T>? cases)
        where T : class => Add(typeof(T));

    public void Unions<T>(IReadOnlyList<T>? values, UnionReader<T>? cases)
        where T : class => Add(typeof(T));

    public unsafe void Record<T>(T value, delegate*<ref MemberDescriber, T, void> visit)
        where T : class => Add(typeof(T));

    public unsafe void RecordOrNull<T>(T? value, delegate*<ref MemberDescriber, T, void> visit)
        where T : class => Add(typeof(T));

    public unsafe void Records<T>(IReadOnlyList<T>? values, delegate*<ref MemberDescriber, T, void> visit)
        where T : class => Add(typeof(T));

    public void Others(IKeepsUnknownFields record) => KeepsUnknownMembers = true;

    private void Add(Type type) => _members.Add(MemberTable.Take(ref _place, type));
}
