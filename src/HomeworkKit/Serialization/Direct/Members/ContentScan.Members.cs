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

        visit(ref this, value);
        return _code is null;
    }

    void IMemberVisitor<ContentScan>.Begin(int members, int bytes) => Bytes += bytes;

    void IMemberVisitor<ContentScan>.Text(int place, string value) => CheckText(place, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.TextOrNull(int place, string? value)
    {
        if (value is not null)
        {
            CheckText(place, value);
        }
    }

    void IMemberVisitor<ContentScan>.Texts(int place, IReadOnlyList<string>? values)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, Text(values[i]), i); i++)
            {
            }
        }
    }

    void IMemberVisitor<ContentScan>.Flag(int place, bool value, bool omitsDefault)
    {
    }

    void IMemberVisitor<ContentScan>.FlagOrNull(int place, bool? value)
    {
    }

    void IMemberVisitor<ContentScan>.Flags(int place, IReadOnlyList<bool>? values)
    {
        if (BeginList(place, values))
        {
            Bytes += LongestFlag * (long)values!.Count;
        }
    }

    void IMemberVisitor<ContentScan>.Number<T>(int place, T value, bool omitsDefault)
    {
        if (typeof(T) == typeof(double) && Goes() && !Value((double)(object)value))
        {
            At(MemberTable.TextAt(place));
        }
    }

    void IMemberVisitor<ContentScan>.NumberOrNull<T>(int place, T? value)
    {
        if (typeof(T) == typeof(double) && value is { } number && Goes() && !Value((double)(object)number))
        {
            At(MemberTable.TextAt(place));
        }
    }

    void IMemberVisitor<ContentScan>.Numbers<T>(int place, IReadOnlyList<T>? values)
    {
        if (!BeginList(place, values))
        {
            return;
        }

        if (typeof(T) != typeof(double))
        {
            Bytes += LongestNumber * (long)values!.Count;
            return;
        }

        for (var i = 0; i < values!.Count && Item(place, Value((double)(object)values[i]), i); i++)
        {
        }
    }

    void IMemberVisitor<ContentScan>.Choice<T>(int place, T value, JsonConverter<T> converter, int first, int last, bool omitsDefault) => CheckChoice(place, value, first, last);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.ChoiceOrNull<T>(int place, T? value, JsonConverter<T> converter, int first, int last)
    {
        if (value is { } choice)
        {
            CheckChoice(place, choice, first, last);
        }
    }

    void IMemberVisitor<ContentScan>.Choices<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, IsMember(values[i], first, last), i); i++)
            {
            }
        }
    }

    void IMemberVisitor<ContentScan>.Leaf<T>(int place, T value, JsonConverter<T> converter, bool omitsDefault) => CheckLeaf(place, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.LeafOrNull<T>(int place, T? value, JsonConverter<T> converter)
    {
        if (value is { } leaf)
        {
            CheckLeaf(place, leaf);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.PartOrNull<T>(int place, T? value, JsonConverter<T> converter)
        where T : class
    {
        if (value is not null)
        {
            CheckLeaf(place, value);
        }
    }

    void IMemberVisitor<ContentScan>.Leaves<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, Leaf(values[i]), i); i++)
            {
            }
        }
    }

    void IMemberVisitor<ContentScan>.Union<T>(int place, T value, UnionReader<T>? cases) => CheckCase(place, value, cases);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.UnionOrNull<T>(int place, T? value, UnionReader<T>? cases)
        where T : class
    {
        if (value is not null)
        {
            CheckCase(place, value, cases);
        }
    }

    void IMemberVisitor<ContentScan>.Unions<T>(int place, IReadOnlyList<T>? values, UnionReader<T>? cases)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, Case(values[i], cases), i); i++)
            {
            }
        }
    }

    unsafe void IMemberVisitor<ContentScan>.Record<T>(int place, T value, delegate*<ref ContentScan, T, void> visit) => CheckRecord(place, value, visit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    unsafe void IMemberVisitor<ContentScan>.RecordOrNull<T>(int place, T? value, delegate*<ref ContentScan, T, void> visit)
        where T : class
    {
        if (value is not null)
        {
            CheckRecord(place, value, visit);
        }
    }

    unsafe void IMemberVisitor<ContentScan>.Records<T>(int place, IReadOnlyList<T>? values, delegate*<ref ContentScan, T, void> visit)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, Visit(values[i], visit), i); i++)
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

    private void CheckText(int place, string value)
    {
        if (Goes() && !Text(value))
        {
            At(MemberTable.TextAt(place));
        }
    }

    private void CheckChoice<T>(int place, T value, int first, int last)
        where T : struct, Enum
    {
        if (Goes() && !IsMember(value, first, last))
        {
            At(MemberTable.TextAt(place));
        }
    }

    private void CheckLeaf<T>(int place, T value)
    {
        if (Goes() && !Leaf(value))
        {
            At(MemberTable.TextAt(place));
        }
    }

    private void CheckCase<T>(int place, T value, UnionReader<T>? cases)
        where T : class
    {
        if (Goes() && !Case(value, cases))
        {
            At(MemberTable.TextAt(place));
        }
    }

    private unsafe void CheckRecord<T>(int place, T value, delegate*<ref ContentScan, T, void> visit)
        where T : class
    {
        if (Goes() && !Visit(value, visit))
        {
            At(MemberTable.TextAt(place));
        }
    }

    private bool BeginList<T>(int place, IReadOnlyList<T>? values) => values is { Count: > 0 } && Goes() && (List(values.Count) || At(MemberTable.TextAt(place)));

    private bool Item(int place, bool holds, int index) => holds || At(MemberTable.TextAt(place), index);

    private bool IsMember<T>(T value, int first, int last)
        where T : struct, Enum => Choice(Unsafe.As<T, int>(ref value) is var number && number >= first && number <= last);

    private bool Case<T>(T? value, UnionReader<T>? cases)
        where T : class => cases!.Judge(ref this, value, json);
}
