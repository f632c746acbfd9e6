using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>The area of life that an activity belongs to (Lejuez et al. 2011).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LifeArea>))]
public enum LifeArea
{
    /// <summary>Family, friends, partners.</summary>
    Relationships = 0,

    /// <summary>Learning and work.</summary>
    EducationAndCareer = 1,

    /// <summary>Free time and interests.</summary>
    RecreationAndInterests = 2,

    /// <summary>Mind, body and spirituality.</summary>
    MindBodyAndSpirituality = 3,

    /// <summary>What every day asks for.</summary>
    DailyResponsibilities = 4,
}
