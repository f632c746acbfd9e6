using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Forms;
using HomeworkKit.Serialization;
using HomeworkKit.Validation;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>One kind of homework: the object that ties a task type and an entry type to a JSON name, JSON metadata, validators and an example.</summary>
/// <remarks>
/// Make one with <see cref="HomeworkKind{TTask, TEntry}"/>. A host's own kind is registered with <see cref="HomeworkCatalog.With"/>; nothing is global.
/// Equality is by reference.
/// </remarks>
public abstract class HomeworkKind
{
    // Made on first use and kept; two threads may both make one and find the same.
    private JsonSerializerOptions? _options;
    private HomeworkForm? _form;
    private HomeworkForm? _taskForm;
    private FormIndex? _taskIndex;
    private Tuple<HomeworkTask, FormIndex>? _lastIndex;

    private protected HomeworkKind()
    {
    }

    /// <summary>Gets the name, which is <c>kind</c> in JSON.</summary>
    /// <value>Lower-case words with hyphens; a host's has a prefix, as in <c>acme/breathing</c>.</value>
    public abstract string Name { get; init; }

    /// <summary>Gets the version of the kind's JSON.</summary>
    /// <value>1 or more. It rises only when an old document needs upgrading; added members do not change it.</value>
    public abstract int Version { get; init; }

    /// <summary>Gets what a person calls this kind of homework.</summary>
    public abstract string Title { get; init; }

    /// <summary>Gets the type of the task.</summary>
    public abstract Type TaskType { get; }

    /// <summary>Gets the type of the entry.</summary>
    public abstract Type EntryType { get; }

    /// <summary>Gets the source-generated JSON metadata of the task, the entry and their parts.</summary>
    /// <returns>The metadata, made on first use; null for a built-in kind, whose records the library reads and writes itself.</returns>
    public abstract IJsonTypeInfoResolver? GetJsonMetadata();

    /// <summary>Gets a made-up task with a complete entry.</summary>
    /// <returns>The example.</returns>
    public abstract HomeworkExample GetExample();

    /// <summary>Gets how documents of earlier versions become documents of this one, in ascending order of version.</summary>
    /// <value>Empty for a kind that is still at version 1.</value>
    public abstract IReadOnlyList<KindUpgrade> Upgrades { get; init; }

    /// <summary>Validates a task.</summary>
    /// <param name="task">A task of this kind.</param>
    /// <returns>What is contradictory, missing or odd.</returns>
    public abstract ValidationReport Validate(HomeworkTask task);

    /// <summary>Validates an entry against the task it answers.</summary>
    /// <param name="task">A task of this kind.</param>
    /// <param name="entry">An entry of this kind.</param>
    /// <returns>What is contradictory, missing or odd.</returns>
    public abstract ValidationReport Validate(HomeworkTask task, HomeworkEntry entry);

    /// <summary>Returns the form for a task of this kind, page by page, in the order in which it is done.</summary>
    /// <param name="task">A task of this kind.</param>
    /// <returns>The form; for a kind without one of its own the shape of its entry, with its names as words.</returns>
    public virtual HomeworkForm FormFor(HomeworkTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _form ??= DefaultForm.Of(Name, EntryType, Describe);
    }

    /// <summary>
    /// Gives the questions of a task of this kind in a language: the task's own texts as its author had them translated, and nothing by machine.
    /// </summary>
    /// <remarks>Paths, keys and answers are the same in every language.</remarks>
    /// <param name="task">A task of this kind.</param>
    /// <param name="words">The language; null for the texts as they were written.</param>
    /// <returns>The form; a text without a translation stands as it was written.</returns>
    public virtual HomeworkForm FormFor(HomeworkTask task, HomeworkWords? words) => FormFor(task);

    /// <summary>Gets the questions by which homework of this kind is planned: what a clinician fills in.</summary>
    /// <value>The shape of the task; a host's has its names as words where <see cref="Words"/> has none for its questions, as in
    /// <c>acme/breathing/task/rounds</c>.</value>
    public HomeworkForm TaskForm => _taskForm ??= PlanForm.Of(Name, TaskType, Words, Describe);

    /// <summary>Gets the English words of this kind's forms, by key, over those of the library.</summary>
    /// <value>Those of the library alone for a kind whose forms say their words themselves.</value>
    public virtual HomeworkWords Words => HomeworkWords.English;

    /// <summary>Gives the words of this kind's forms in another language: a host's kind has its own English where the language has none.</summary>
    /// <param name="words">The language; null is English.</param>
    /// <returns>The words.</returns>
    public HomeworkWords WordsIn(HomeworkWords? words) => words is null ? Words : words.Above(Words);

    /// <summary>Gets what a person calls this kind of homework in another language.</summary>
    /// <param name="words">The language.</param>
    /// <returns>The word of <c>kind/</c> with <see cref="Name"/>; <see cref="Title"/> where there is none.</returns>
    public string TitleIn(HomeworkWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Find("kind/" + Name) ?? Title;
    }

    /// <summary>Gets or sets the catalogue that form answers of this kind are read and written with.</summary>
    internal object? FormCatalog { get; set; }

    internal FormIndex TaskIndex => _taskIndex ??= new FormIndex(TaskForm);

    // Answers come one after another to the same task.
    internal FormIndex IndexFor(HomeworkTask task)
    {
        var last = _lastIndex;
        if (last is null || !ReferenceEquals(last.Item1, task))
        {
            _lastIndex = last = Tuple.Create(task, new FormIndex(FormFor(task)));
        }

        return last.Item2;
    }

    private RecordDescription? Describe(Type type)
    {
        if (LibraryRecords.Describe(type) is { } record)
        {
            return record;
        }

        if (GetJsonMetadata() is not { } metadata)
        {
            return null;
        }

        _options ??= new JsonSerializerOptions { TypeInfoResolver = metadata, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        return _options.TryGetTypeInfo(type, out var info) && info.Kind == JsonTypeInfoKind.Object ? HostDescription.Of(info) : null;
    }

    /// <summary>Gets a value indicating whether entries may hold answers that do not count.</summary>
    internal virtual bool HidesAnswers => false;

    /// <summary>Gives the entry with what counts of it: without answers that its task does not ask for any more.</summary>
    internal virtual HomeworkEntry EffectiveOf(HomeworkTask task, HomeworkEntry entry) => entry;

    /// <summary>Gives what a clinician has to weigh before a task of this kind is agreed.</summary>
    /// <param name="task">A task of this kind.</param>
    /// <param name="before">The task that it replaces when somebody other than a clinician changes it; otherwise null.</param>
    /// <returns>The reasons, with paths in the task; empty for most kinds.</returns>
    public abstract IReadOnlyList<SafetyStop> StopsOf(HomeworkTask task, HomeworkTask? before = null);

    /// <summary>Gets a value indicating whether there is anything that can stand against a task.</summary>
    internal virtual bool MayHaveStops => true;

    /// <summary>Returns the kind's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;
}
