using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What becomes of a member of an entry or a task in an export.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FieldRole>))]
public enum FieldRole
{
    /// <summary>A number, a choice, yes or no, a date, a time or a reference: exported in columns of its type.</summary>
    Data = 0,

    /// <summary>Free text: dropped, with what <see cref="HomeworkKit.Research.TextTrace"/> leaves of it.</summary>
    Prose = 1,

    /// <summary>A short word or key that tells rows apart: exported if it is among the retained words, else as a pseudonym of the participant's own.</summary>
    ShortText = 2,

    /// <summary>Not exported at all.</summary>
    Excluded = 3,
}
