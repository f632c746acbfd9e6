using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Which successive values make a pair. Figures under different rules do not compare.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PairRule>))]
public enum PairRule
{
    /// <summary>Neighbouring prompts of one day, both answered: no pair over the night (Trull et al. 2008; Jahng, Wood and Trull 2008).</summary>
    AdjacentSameDay = 1,

    /// <summary>Neighbouring prompts, both answered, over the night too.</summary>
    Adjacent = 2,

    /// <summary>Each answer with the next one, however many prompts lie unanswered between them.</summary>
    DropMissing = 3,
}
