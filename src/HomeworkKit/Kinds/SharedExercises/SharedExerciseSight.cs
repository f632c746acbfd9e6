namespace HomeworkKit.Kinds;

/// <summary>Which half of a shared exercise each member belongs to.</summary>
internal static class SharedExerciseSight
{
    internal static RecordSight<SharedExercise> Entry { get; } = new(
        static _ => new(),
        [],
        new(
            MemberSight.PrivateHalf,
            [nameof(SharedExercise.PrivateAnswers), nameof(SharedExercise.PrivateNote), nameof(SharedExercise.Courage)],
            static (seen, whole) => seen with { PrivateAnswers = whole.PrivateAnswers, PrivateNote = whole.PrivateNote, Courage = whole.Courage }),
        new(
            MemberSight.SharedHalf,
            [nameof(SharedExercise.SharedAnswers)],
            static (seen, whole) => seen with { SharedAnswers = whole.SharedAnswers }),
        new(
            MemberSight.Entry,
            [nameof(SharedExercise.PartsDone), nameof(SharedExercise.Turns), nameof(SharedExercise.AnxietyBefore), nameof(SharedExercise.AnxietyAfter)],
            static (seen, whole) => seen with { PartsDone = whole.PartsDone, Turns = whole.Turns, AnxietyBefore = whole.AnxietyBefore, AnxietyAfter = whole.AnxietyAfter }));
}
