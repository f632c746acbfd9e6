using System.Text.Json.Serialization;

namespace HomeworkKit.Programmes;

/// <summary>What a step waits for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<StepWait>))]
public enum StepWait
{
    /// <summary>Its time, which is known.</summary>
    Time = 0,

    /// <summary>An earlier step that its rule names.</summary>
    Step = 1,

    /// <summary>An earlier step that is required.</summary>
    RequiredStep = 2,

    /// <summary>A decision about an earlier step to which the client said no.</summary>
    Decision = 3,

    /// <summary>A session that is not known yet.</summary>
    Session = 4,

    /// <summary>The clinician's word.</summary>
    Clinician = 5,

    /// <summary>The end of a hold on this step.</summary>
    Hold = 6,

    /// <summary>The end of a pause of the programme.</summary>
    Pause = 7,

    /// <summary>An earlier step whose answers its condition asks for.</summary>
    Answers = 8,

    /// <summary>Answers that nobody gave, or that the client keeps private: its condition counts as not holding.</summary>
    MissingAnswers = 9,

    /// <summary>Words for the blanks of its template.</summary>
    Words = 10,

    /// <summary>Its template, which is not in the library, or whose times make no schedule.</summary>
    Template = 11,

    /// <summary>The client's wish that steps are put forward in their name.</summary>
    ClientsWish = 12,
}
