using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.Exposures;

/// <summary>Exposures to start from.</summary>
internal static class ExposureSamples
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 9, 0);

    internal static ExposureTask Task => (ExposureTask)ExposureKind.Instance.GetExample().Task;

    internal static ExposureRecord Record => (ExposureRecord)ExposureKind.Instance.GetExample().Entry;

    internal static MedicalScreening AllNo => new() { Epilepsy = false, Heart = false, Lung = false, NeckOrBack = false, Pregnancy = false };

    internal static ExposureStepId StepId(int number) => new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    internal static ExposureStep Step(int number, int? suds = null) => new()
    {
        Id = StepId(number),
        Type = ExposureType.InVivo,
        Description = "Step",
        AnticipatedSuds = suds is { } value ? new Suds(value) : null,
    };

    internal static ExposureHierarchy Hierarchy(params ExposureStep[] steps) =>
        new()
        {
            Id = new HierarchyId(new Guid(1, 0, 0, new byte[8])),
            Client = new("c-42"),
            Steps = steps,
        };

    internal static SudsReading[] Series(params (decimal Minute, int Value)[] readings) =>
        [.. readings.Select(static reading => new SudsReading { Minute = reading.Minute, Value = reading.Value })];
}
