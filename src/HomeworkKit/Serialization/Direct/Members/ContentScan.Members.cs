using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <content>Members, each as the generated methods meet it. After the first that fails the rest is passed over.</content>
internal ref partial struct ContentScan : IMemberVisitor<ContentScan>
{
    readonly DirectJson? IMemberVisitor<ContentScan>.Json => json;

    /// <summary>Goes through a record by its generated method.</summary>
    /// <returns>Whether to go on.</returns>
    internal unsafe bool Visit<T>(T? value, delegate*<ref ContentScan, T, void> visit)
        where T : class
    {
        if (value is null)
        {
            return IsNull();
        }

        var (members, member) = (_members, _member);
        visit(ref this, value);
        (_members, _member) = (members, member);
        return _code is null;
    }

    void IMemberVisitor<ContentScan>.Begin(int members, int bytes)
    {
        _members = members;
        _member = -1;
        Bytes += bytes;
    }

    void IMemberVisitor<ContentScan>.Text(string value) => Next(Goes() && !Text(value));

    void IMemberVisitor<ContentScan>.TextOrNull(string? value) => Next(value is not null && Goes() && !Text(value));

    void IMemberVisitor<ContentScan>.Texts(IReadOnlyList<string>? values)
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count && Item(Text(values[i]), i); i++)
            {
            }
        }
    }

    void IMemberVisitor<ContentScan>.Flag(bool value, bool omitsDefault) => Next(hasFailed: false);

    void IMemberVisitor<ContentScan>.FlagOrNull(bool? value) => Next(hasFailed: false);

    void IMemberVisitor<ContentScan>.Flags(IReadOnlyList<bool>? values)
    {
        if (BeginList(values))
        {
            Bytes += LongestFlag * (long)values!.Count;
        }
    }

    void IMemberVisitor<ContentScan>.Number<T>(T value, bool omitsDefault) => Next(typeof(T) == typeof(double) && Goes() && !Value((double)(object)value));

    void IMemberVisitor<ContentScan>.NumberOrNull<T>(T? value) => Next(typeof(T) == typeof(double) && value is { } number && Goes() && !Value((double)(object)number));

    void IMemberVisitor<ContentScan>.Numbers<T>(IReadOnlyList<T>? values)
    {
        if (!BeginList(values))
        {
            return;
        }

        if (typeof(T) != typeof(double))
        {
            Bytes += LongestNumber * (long)values!.Count;
            return;
        }

        for (var i = 0; i < values!.Count && Item(Value((double)(object)values[i]), i); i++)
        {
        }
    }

    void IMemberVisitor<ContentScan>.Choice<T>(T value, JsonConverter<T> converter, int first, int last, bool omitsDefault) => Next(Goes() && !IsMember(value, first, last));

    void IMemberVisitor<ContentScan>.ChoiceOrNull<T>(T? value, JsonConverter<T> converter, int first, int last) =>
        Next(value is { } choice && Goes() && !IsMember(choice, first, last));

    void IMemberVisitor<ContentScan>.Choices<T>(IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count && Item(IsMember(values[i], first, last), i); i++)
            {
            }
        }
    }

    void IMemberVisitor<ContentScan>.Leaf<T>(T value, JsonConverter<T> converter, bool omitsDefault) => Next(Goes() && !Leaf(value));

    void IMemberVisitor<ContentScan>.LeafOrNull<T>(T? value, JsonConverter<T> converter) => Next(value is { } leaf && Goes() && !Leaf(leaf));

    void IMemberVisitor<ContentScan>.PartOrNull<T>(T? value, JsonConverter<T> converter)
        where T : class => Next(value is not null && Goes() && !Leaf(value));

    void IMemberVisitor<ContentScan>.Leaves<T>(IReadOnlyList<T>? values, JsonConverter<T> converter)
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count && Item(Leaf(values[i]), i); i++)
            {
            }
        }
    }

    void IMemberVisitor<ContentScan>.Union<T>(T value, UnionReader<T>? cases) => Next(Goes() && !Case(value, cases));

    void IMemberVisitor<ContentScan>.UnionOrNull<T>(T? value, UnionReader<T>? cases)
        where T : class => Next(value is not null && Goes() && !Case(value, cases));

    void IMemberVisitor<ContentScan>.Unions<T>(IReadOnlyList<T>? values, UnionReader<T>? cases)
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count && Item(Case(values[i], cases), i); i++)
            {
            }
        }
    }

    unsafe void IMemberVisitor<ContentScan>.Record<T>(T value, delegate*<ref ContentScan, T, void> visit) => Next(Goes() && !Visit(value, visit));

    unsafe void IMemberVisitor<ContentScan>.RecordOrNull<T>(T? value, delegate*<ref ContentScan, T, void> visit)
        where T : class => Next(value is not null && Goes() && !Visit(value, visit));

    unsafe void IMemberVisitor<ContentScan>.Records<T>(IReadOnlyList<T>? values, delegate*<ref ContentScan, T, void> visit)
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count && Item(Visit(values[i], visit), i); i++)
            {
            }
        }
    }

    void IMemberVisitor<ContentScan>.Others(IKeepsUnknownFields record)
    {
        if (Goes())
        {
            Others(record);
        }
    }

    private readonly bool Goes() => _code is null;

    private void Next(bool hasFailed)
    {
        _member++;
        if (hasFailed)
        {
            At(MemberTable.NameOf(_members, _member));
        }
    }

    private bool BeginList<T>(IReadOnlyList<T>? values)
    {
        if (values is not { Count: > 0 } || !Goes())
        {
            Next(hasFailed: false);
            return false;
        }

        var holds = List(values.Count);
        Next(!holds);
        return holds;
    }

    private bool Item(bool holds, int index) => holds || At(MemberTable.NameOf(_members, _member), index);

    private bool IsMember<T>(T value, int first, int last)
        where T : struct, Enum => Choice(Unsafe.As<T, int>(ref value) is var number && number >= first && number <= last);

    private bool Case<T>(T? value, UnionReader<T>? cases)
        where T : class
    {
        var (members, member) = (_members, _member);
        var holds = cases!.Judge(ref this, value, json);
        (_members, _member) = (members, member);
        return holds;
    }
}
