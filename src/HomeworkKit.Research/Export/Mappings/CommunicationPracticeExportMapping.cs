using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>communication-practice</c>, and under which label.</summary>
internal static class CommunicationPracticeExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "communication-practice",
        Entry =
        [
            Prose("situation", "The situation"),
            Prose("with", "With whom the client talked"),
            Data("goals.type", "Which sort of goal it is"),
            Prose("goals.text", "The goal in the client's words"),
            Data("intensity", "How strongly the client meant to ask or refuse"),
            ShortText("script.skill", "The key of the skill"),
            Prose("script.step", "The key of the step"),
            Prose("script.words", "The words"),
            Data("script.used", "Whether it was used in the conversation"),
            Prose("statement.situation", "The situation"),
            Prose("statement.behaviour", "What the other person does, as a camera would see it"),
            Prose("statement.feeling", "What the client feels"),
            Prose("statement.request", "What the client asks for"),
            Data("courage.expectedDiscomfort", "How uncomfortable the client expects it to be", "0-100"),
            Data("courage.willingness", "How willing the client is to have that feeling", "0-100"),
            Prose("courage.whatFor", "What it is for, in the client's words"),
            Data("fearBefore", "The fear before the conversation", "SUDS 0-100"),
            Data("fearAfter", "The fear after it", "SUDS 0-100"),
            Prose("whatISaid", "What the client said or did"),
            Data("style", "How the client said it, as they see it themselves"),
            Prose("response", "How the other person answered"),
            Data("outcomeAgainstGoal", "How far what came of it is what the client wanted"),
            Data("relationshipAfter", "How the relationship is afterwards"),
            Data("selfRespectAfter", "The client's respect for themselves afterwards"),
        ],
        Task =
        [
            Data("aim", "What the conversation is for"),
            ShortText("skills.key", "The skill's key"),
            Prose("skills.name", "What the skill is called"),
            Prose("skills.steps", "The keys of its steps, in order"),
            Prose("situation", "The situation that client and clinician have in mind"),
            Data("askScript", "Whether to write a line for each step beforehand"),
            Data("askIStatement", "Whether to put an I-statement into words"),
            Data("askGoals", "Whether to say which goals matter, the most important first"),
            Data("scale", "The scale of how strongly one asks, of the outcome, the relationship and self-respect"),
            Data("askStyle", "Whether the client says how they said it: passively, assertively or aggressively"),
            Data("askCourage", "Whether the client is asked what it may cost, how willing they are, and what it is for"),
            Data("askedOn", "The scale on which fear is asked that is kept as 0 to 100"),
        ],
    };
}
