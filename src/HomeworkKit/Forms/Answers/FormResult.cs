using HomeworkKit.Validation;

namespace HomeworkKit.Forms;

/// <summary>The result of writing answers: <see cref="Written"/> (<see cref="Planned"/> for a task), or <see cref="Unfit"/> if nothing was written.</summary>
public abstract partial record FormResult
{
    private FormResult()
    {
    }

    /// <summary>Returns the name of the case.</summary>
    /// <returns>A text that is safe to log.</returns>
    public sealed override string ToString() => GetType().Name;

    /// <summary>The answers were written into the entry.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Report">The validation report.</param>
    public sealed partial record Written(HomeworkEntry Entry, ValidationReport Report) : FormResult;

    /// <summary>The answers were written into the task.</summary>
    /// <param name="Task">The task.</param>
    /// <param name="Report">The validation report.</param>
    public sealed partial record Planned(HomeworkTask Task, ValidationReport Report) : FormResult;

    /// <summary>Answers do not fit their questions; nothing was written.</summary>
    public sealed partial record Unfit : FormResult
    {
        /// <summary>Makes a result.</summary>
        /// <param name="findings">What does not fit.</param>
        public Unfit(IEnumerable<Finding> findings) => Findings = ValueList.From(findings) ?? [];

        /// <summary>Gets what does not fit, each with its path.</summary>
        public IReadOnlyList<Finding> Findings { get => field ?? []; }
    }
}
