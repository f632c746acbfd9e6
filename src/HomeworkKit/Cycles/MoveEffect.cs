using System.Text.Json.Serialization;
using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>Whether an accepted event changed what the cycle says.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MoveEffect>))]
public enum MoveEffect
{
    /// <summary>It did.</summary>
    Changed = 0,

    /// <summary>It did not: <see cref="Moved.NothingChangedBecause"/> says why.</summary>
    NothingChanged = 1,
}
