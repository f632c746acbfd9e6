using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How a journal is kept.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<JournalForm>))]
public enum JournalForm
{
    /// <summary>Whatever comes to mind.</summary>
    Free = 0,

    /// <summary>Answers to prompts.</summary>
    Prompted = 1,

    /// <summary>Writing about thoughts and feelings without stopping, 15 to 20 minutes on three or four days (Pennebaker and Beall 1986).</summary>
    ExpressiveWriting = 2,

    /// <summary>Events that fit a new belief, with what each says for it.</summary>
    PositiveDataLog = 3,

    /// <summary>Things to be grateful for.</summary>
    Gratitude = 4,
}
