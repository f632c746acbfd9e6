using HomeworkKit.Conformance.Operations;

namespace HomeworkKit.Conformance;

/// <summary>The operations that there are: a new one is a file and a line here.</summary>
public static class OperationList
{
    /// <summary>Gets every operation.</summary>
    public static IReadOnlyList<IOperation> All { get; } =
    [
        new AdherenceOperation(),
        new CycleOperation(),
        new CycleDocumentOperation(),
        new DistortionOperation(),
        new ExposureOperation(),
        new OccurrencesOperation(),
        new PracticeOperation(),
        new RebaseOperation(),
        new ReliableChangeOperation(),
        new SingleCaseOperation(),
        new SleepNightOperation(),
        new SleepWindowOperation(),
        new ThoughtRecordOperation(),
        new VariabilityOperation(),
        new WorksheetOperation(),
    ];

    /// <summary>Finds an operation.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="RequestException">There is none of that name.</exception>
    public static IOperation Find(string name) =>
        All.FirstOrDefault(operation => operation.Name == name) ?? throw new RequestException(ConformanceCodes.UnknownOp, ConformanceMessages.UnknownOp);
}
