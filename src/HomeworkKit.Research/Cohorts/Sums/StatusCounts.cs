using System.Runtime.CompilerServices;

namespace HomeworkKit.Research;

/// <summary>A count for each row status, in place.</summary>
[InlineArray(PracticeRowNames.Count)]
internal struct StatusCounts
{
    private int _first;
}
