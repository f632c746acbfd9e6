namespace HomeworkKit.Kinds;

/// <summary>Which half of a shared exercise each member belongs to.</summary>
internal static class SharedExerciseSight
{
    internal static RecordSight<SharedExercise> Entry { get; } = new(
        new(nameof(SharedExercise.PrivateAnswers), MemberSight.PrivateHalf, static exercise => exercise with { PrivateAnswers = [] }),
        new(nameof(SharedExercise.PrivateNote), MemberSight.PrivateHalf, static exercise => exercise with { PrivateNote = null }),
        new(nameof(SharedExercise.SharedAnswers), MemberSight.SharedHalf, static exercise => exercise with { SharedAnswers = [] }),
        new(nameof(SharedExercise.PartsDone), MemberSight.Entry, static exercise => exercise with { PartsDone = [] }),
        new(nameof(SharedExercise.Turns), MemberSight.Entry, static exercise => exercise with { Turns = [] }),
        new(nameof(SharedExercise.AnxietyBefore), MemberSight.Entry, static exercise => exercise with { AnxietyBefore = null }),
        new(nameof(SharedExercise.AnxietyAfter), MemberSight.Entry, static exercise => exercise with { AnxietyAfter = null }));
}
