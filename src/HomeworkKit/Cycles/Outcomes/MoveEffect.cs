using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Whether an accepted event changed the cycle.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MoveEffect>))]
public enum MoveEffect
{
    /// <summary>It did.</summary>
    Changed = 0,

    /// <summary>It did not: <see cref="Accepted.NothingChangedBecause"/> says why.</summary>
    NothingChanged = 1,
}
