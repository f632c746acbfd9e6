using HomeworkKit;

namespace Acme.Breathing;

/// <summary>Paced breathing: the one object that ties its types to a name, JSON, validators and an example.</summary>
public static class BreathingKind
{
    /// <summary>Gets the kind <c>acme/breathing</c>.</summary>
    public static HomeworkKind<BreathingTask, BreathingPractice> Instance { get; } = new(
        json: static () => BreathingJsonContext.Default,
        taskValidator: static () => new BreathingTaskValidator(),
        entryValidator: static () => new BreathingPracticeValidator(),
        example: static () => (
            new BreathingTask { Pattern = BreathingPattern.LongOut, BreathsPerMinute = 6, Round = 5 },
            new BreathingPractice { Rounds = [new() { Lasted = 5, TensionBefore = 60, TensionAfter = 35 }], Noticed = "My shoulders came down." }))
    {
        Name = "acme/breathing",
        Title = "Paced breathing",
        Form = BreathingForm.Of,
        English = BreathingForm.English,
    };
}
