using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>How a cohort is summed.</summary>
public sealed record CohortOptions
{
    /// <summary>Gets the options that apply where none are given.</summary>
    public static CohortOptions Default { get; } = new();

    /// <summary>Gets what adherence means.</summary>
    /// <value>
    /// <see cref="AdherenceDefinition.FinalLenient"/> where nothing is said. It counts occurrences: definitions that count minutes or days need the plans, and
    /// those with a cap on entering need more than rows hold. Which plan was followed, and what was late, was settled when the rows were written.
    /// </value>
    /// <exception cref="ArgumentException">The definition counts something else, or asks when an attempt was entered.</exception>
    public AdherenceDefinition Definition
    {
        get => field ?? AdherenceDefinition.FinalLenient;
        init =>
            field = value is null or { Unit: AdherenceUnit.Occurrences, EnteredWithin: null }
                ? value
                : throw new ArgumentException(CohortMessages.Definition, nameof(Definition));
    }

    /// <summary>Gets what becomes of a row that cannot be read.</summary>
    /// <value>To stop means that nothing is summed; the file is read to its end first.</value>
    public DatasetProblemPolicy Problems { get; init; }

    /// <summary>Gets a value indicating whether a file that breaks off within a row is summed as far as it goes.</summary>
    /// <value>False by default: it is a <see cref="DatasetException"/>, whatever <see cref="Problems"/> says. True: the report names the line.</value>
    public bool AllowsIncompleteFiles { get; init; }

    /// <summary>Gets what is filled in with what was read and skipped.</summary>
    public DatasetReport? Report { get; init; }

    /// <summary>Gets what hears how far reading has come, about every eight megabytes and at the end.</summary>
    /// <value>Called on several threads, one call at a time.</value>
    public Action<DatasetProgress>? Progress { get; init; }

    /// <summary>Gets how many threads read.</summary>
    /// <value>Null for the number of processors. The result is the same to the last digit.</value>
    public int? Parallelism { get; init; }

    /// <summary>Gets the bytes that a thread takes at a time.</summary>
    internal int BlockBytes { get; init; } = 256 * 1024;
}
