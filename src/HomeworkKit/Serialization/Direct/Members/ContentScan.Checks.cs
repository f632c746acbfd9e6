namespace HomeworkKit.Serialization.Direct;

/// <content>What is looked at where a member has a value.</content>
internal ref partial struct ContentScan
{
    private void CheckText(int place, string value)
    {
        if (Goes() && !Text(value))
        {
            At(MemberTable.TextAt(place));
        }
    }

    private void IsNoMember(int place)
    {
        if (Goes() && !Fail(JsonProblemCodes.UnknownValue))
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

    private void CheckTexts(int place, IReadOnlyList<string>? values)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, Text(values[i]), i); i++)
            {
            }
        }
    }

    private void CheckChoices<T>(int place, IReadOnlyList<T>? values, int first, int last)
        where T : struct, Enum
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, Choice(IsBetween(values[i], first, last)), i); i++)
            {
            }
        }
    }

    private void CheckLeaves<T>(int place, IReadOnlyList<T>? values)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, Leaf(values[i]), i); i++)
            {
            }
        }
    }

    private void CheckUnions<T>(int place, IReadOnlyList<T>? values, UnionReader<T>? cases)
        where T : class
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, Case(values[i], cases), i); i++)
            {
            }
        }
    }

    private unsafe void CheckRecords<T>(int place, IReadOnlyList<T>? values, delegate*<ref ContentScan, T, void> visit)
        where T : class
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count && Item(place, Visit(values[i], visit), i); i++)
            {
            }
        }
    }

    private bool BeginList<T>(int place, IReadOnlyList<T>? values) =>
        values is { Count: > 0 } && Goes() && (List(values.Count) || At(MemberTable.TextAt(place)));

    private bool Item(int place, bool holds, int index) => holds || At(MemberTable.TextAt(place), index);

    private bool Case<T>(T? value, UnionReader<T>? cases)
        where T : class => cases!.Judge(ref this, value, json);
}
