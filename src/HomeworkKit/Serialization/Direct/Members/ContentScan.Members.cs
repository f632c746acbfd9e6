using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <content>Members, each as the generated methods meet it. After the first that fails the rest is passed over.</content>
internal ref partial struct ContentScan : IMemberVisitor<ContentScan>
{
    static bool IMemberVisitor<ContentScan>.MeetsNone => false;

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.Texts(int place, IReadOnlyList<string>? values)
    {
        if (!IsNone(values))
        {
            CheckTexts(place, values);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.Choice<T>(int place, T value, JsonConverter<T> converter, int first, int last, bool omitsDefault)
    {
        if (!IsBetween(value, first, last))
        {
            IsNoMember(place);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.ChoiceOrNull<T>(int place, T? value, JsonConverter<T> converter, int first, int last)
    {
        if (value is { } choice)
        {
            Bytes += LongestName;
            if (!IsBetween(choice, first, last))
            {
                IsNoMember(place);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.Choices<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
    {
        if (!IsNone(values))
        {
            CheckChoices(place, values, first, last);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.Leaf<T>(int place, T value, JsonConverter<T> converter, bool omitsDefault, bool isCounted)
    {
        if (!isCounted)
        {
            CheckLeaf(place, value);
        }
    }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.Leaves<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter)
    {
        if (!IsNone(values))
        {
            CheckLeaves(place, values);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.Unions<T>(int place, IReadOnlyList<T>? values, UnionReader<T>? cases)
    {
        if (!IsNone(values))
        {
            CheckUnions(place, values, cases);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    unsafe void IMemberVisitor<ContentScan>.Records<T>(int place, IReadOnlyList<T>? values, delegate*<ref ContentScan, T, void> visit)
    {
        if (!IsNone(values))
        {
            CheckRecords(place, values, visit);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IMemberVisitor<ContentScan>.Others<T>(T record)
    {
        if (record.Unknown is { } unknown)
        {
            Others(unknown);
        }
    }

    private readonly bool Goes() => _code is null;

    // Most lists are the one that stands for none: it is told without a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNone<T>(IReadOnlyList<T>? values) => values is null || ReferenceEquals(values, Array.Empty<T>());

    private static bool IsBetween<T>(T value, int first, int last)
        where T : struct, Enum => Unsafe.As<T, int>(ref value) is var number && number >= first && number <= last;
}
