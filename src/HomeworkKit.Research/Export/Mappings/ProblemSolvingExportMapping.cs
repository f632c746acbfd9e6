using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>problem-solving</c>, and under which label.</summary>
internal static class ProblemSolvingExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "problem-solving",
        Entry =
        [
            Prose("orientation", "How the client sees problems at the moment: as threats, as tasks, as theirs to solve or not"),
            Prose("problem", "The problem"),
            Prose("facts", "The facts, apart from guesses"),
            Prose("goal", "The goal: specific, and within reach"),
            ShortText("alternatives.key", "The solution's key, by which it is chosen"),
            Prose("alternatives.text", "The solution in the client's words"),
            Prose("alternatives.pros.text", "The consequence in the client's words"),
            Data("alternatives.pros.term", "When it shows"),
            Data("alternatives.pros.for", "For whom it matters") with { Name = "for_whom" },
            Prose("alternatives.cons.text", "The consequence in the client's words"),
            Data("alternatives.cons.term", "When it shows"),
            Data("alternatives.cons.for", "For whom it matters") with { Name = "for_whom" },
            ShortText("chosen", "The keys of the chosen solution, or of several that are combined"),
            Prose("plan.text", "What is to be done"),
            Prose("plan.when", "When, in the client's words"),
            Prose("plan.obstacle", "What may get in the way"),
            Prose("plan.thenIWill", "What the client will do if it does"),
            Data("plan.isDone", "Whether the step was carried out"),
            Prose("whatHappened", "What happened when it was carried out"),
            Data("outcomeAgainstGoal", "How far the outcome is what was aimed at"),
            Data("satisfaction", "How content the client is with how it went"),
            Prose("nextStep", "What comes next: another round, another solution, or something to remember"),
        ],
        Task =
        [
            Prose("problem", "The problem that client and clinician have in mind"),
            Data("askOrientation", "Whether to write down first how one sees problems at the moment (orientation)"),
            Data("alternativesWanted", "How many alternatives to gather"),
            Data("scale", "The scale of the outcome against the goal, and of satisfaction"),
        ],
    };
}
