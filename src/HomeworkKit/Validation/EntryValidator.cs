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
    private const string OnceKey = "HomeworkKit.Once.";
    private const int Few = 8;

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

    /// <summary>Finds an item of the task by its key: looked up, not searched for, however many the task and the entry have.</summary>
    /// <returns>The first of that key; null if there is none.</returns>
    private protected static TItem? Find<TItem>(IValidationContext context, IReadOnlyList<TItem> items, string? key, Func<TItem, string> keyOf)
        where TItem : class
    {
        if (items.Count <= Few)
        {
            return items.FirstOrDefault(item => keyOf(item) == key);
        }

        var byKey = Once(context, typeof(TItem).Name, () =>
        {
            var found = new Dictionary<string, TItem>(items.Count, StringComparer.Ordinal);
            foreach (var item in items)
            {
                found.TryAdd(keyOf(item), item);
            }

            return found;
        });
        return key is null ? null : byKey.GetValueOrDefault(key);
    }

    /// <summary>Works something out of the task once for all that is judged together.</summary>
    private protected static T Once<T>(IValidationContext context, string name, Func<T> make)
        where T : class
    {
        if (context.RootContextData.TryGetValue(OnceKey + name, out var known) && known is T kept)
        {
            return kept;
        }

        var made = make();
        context.RootContextData[OnceKey + name] = made;
        return made;
    }
}
