using FluentValidation;

namespace HomeworkKit.Validation;

/// <summary>The base of validators of entries, which are judged against the task they answer.</summary>
/// <remarks>Rules reach the task with <see cref="TaskOf"/>: <c>.When((entry, context) =&gt; TaskOf(context) is { ... })</c>.</remarks>
/// <typeparam name="TTask">The task.</typeparam>
/// <typeparam name="TEntry">The entry.</typeparam>
public abstract class EntryValidator<TTask, TEntry> : HomeworkValidator<TEntry>
    where TTask : HomeworkTask
    where TEntry : HomeworkEntry
{
    private const string TaskKey = "HomeworkKit.Task";

    /// <summary>Validates an entry against its task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>What is contradictory, missing or odd.</returns>
    public ValidationReport GetReport(TTask task, TEntry entry)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(entry);
        var context = new ValidationContext<TEntry>(entry);
        context.RootContextData[TaskKey] = task;
        return Report(context);
    }

    /// <summary>Gives the task that the entry under judgement answers.</summary>
    /// <param name="context">The context of the validation.</param>
    /// <returns>The task; null where the entry is judged alone.</returns>
    protected static TTask? TaskOf(IValidationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RootContextData.TryGetValue(TaskKey, out var task) ? task as TTask : null;
    }
}
