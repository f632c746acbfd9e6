using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Forms;
using HomeworkKit.Validation;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>A kind of homework with its task and entry types.</summary>
/// <remarks>
/// Everything costly is given as a function and made once, on first use: a process that only reads documents never builds a validator.
/// </remarks>
/// <typeparam name="TTask">The task: what is asked.</typeparam>
/// <typeparam name="TEntry">The entry: what is filled in.</typeparam>
public sealed class HomeworkKind<TTask, TEntry> : HomeworkKind
    where TTask : HomeworkTask
    where TEntry : HomeworkEntry
{
    private HomeworkWords? _words;
    private readonly Lazy<IJsonTypeInfoResolver>? _json;
    private readonly Lazy<HomeworkExample> _example;
    private readonly Lazy<HomeworkValidator<TTask>> _taskValidator;
    private readonly Lazy<EntryValidator<TTask, TEntry>> _entryValidator;

    /// <summary>Makes a kind.</summary>
    /// <param name="json">Makes the source-generated JSON metadata, usually the <c>Default</c> of a <c>JsonSerializerContext</c>.</param>
    /// <param name="taskValidator">Makes the validator of tasks.</param>
    /// <param name="entryValidator">Makes the validator of entries.</param>
    /// <param name="example">Makes a task with a complete entry.</param>
    public HomeworkKind(
        Func<IJsonTypeInfoResolver> json,
        Func<HomeworkValidator<TTask>> taskValidator,
        Func<EntryValidator<TTask, TEntry>> entryValidator,
        Func<(TTask Task, TEntry Entry)> example)
        : this(taskValidator, entryValidator, example)
    {
        ArgumentNullException.ThrowIfNull(json);
        _json = new(json);
    }

    /// <summary>Makes a built-in kind, whose records the library describes itself.</summary>
    internal HomeworkKind(
        Func<HomeworkValidator<TTask>> taskValidator,
        Func<EntryValidator<TTask, TEntry>> entryValidator,
        Func<(TTask Task, TEntry Entry)> example)
    {
        ArgumentNullException.ThrowIfNull(taskValidator);
        ArgumentNullException.ThrowIfNull(entryValidator);
        ArgumentNullException.ThrowIfNull(example);
        _taskValidator = new(taskValidator);
        _entryValidator = new(entryValidator);
        _example = new(() =>
        {
            var (task, entry) = example();
            return new HomeworkExample(task, entry);
        });
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public override required string Name
    {
        get;
        init => field = KindName.IsValid(value) ? value : throw new ArgumentException(CatalogMessages.KindName, nameof(value));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The version is below 1.</exception>
    public override int Version
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), CatalogMessages.KindVersion);
    } = 1;

    /// <inheritdoc/>
    public override required string Title { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<KindUpgrade> Upgrades { get => field ?? []; init => field = ValueList.From(value); }

    /// <inheritdoc/>
    public override Type TaskType => typeof(TTask);

    /// <inheritdoc/>
    public override Type EntryType => typeof(TEntry);

    /// <inheritdoc/>
    public override IJsonTypeInfoResolver? GetJsonMetadata() => _json?.Value;

    /// <inheritdoc/>
    public override HomeworkExample GetExample() => _example.Value;

    /// <summary>Gets the validator of tasks, for rules of a host's own to stand on: <c>Include(kind.GetTaskValidator())</c>.</summary>
    /// <returns>The validator, made on first use and kept.</returns>
    public HomeworkValidator<TTask> GetTaskValidator() => _taskValidator.Value;

    /// <summary>Gets the validator of entries, for rules of a host's own to stand on.</summary>
    /// <returns>The validator, made on first use and kept.</returns>
    public EntryValidator<TTask, TEntry> GetEntryValidator() => _entryValidator.Value;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The task is of another kind.</exception>
    public override ValidationReport Validate(HomeworkTask task) => _taskValidator.Value.GetReport(Typed<TTask>(task, nameof(task)));

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The task or the entry is of another kind.</exception>
    public override ValidationReport Validate(HomeworkTask task, HomeworkEntry entry) =>
        _entryValidator.Value.GetReport(Typed<TTask>(task, nameof(task)), Typed<TEntry>(entry, nameof(entry)));

    /// <summary>
    /// Gets what finds the reasons against a task that a clinician has to weigh before it is agreed; the second task is the one that it takes the place of,
    /// where somebody who is no clinician changes it.
    /// </summary>
    /// <value>Null for a kind that has none.</value>
    public Func<TTask, TTask?, IEnumerable<SafetyStop>>? Stops { get; init; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The task is of another kind.</exception>
    public override IReadOnlyList<SafetyStop> StopsOf(HomeworkTask task, HomeworkTask? before = null)
    {
        var typed = Typed<TTask>(task, nameof(task));
        return Stops is null ? [] : ValueList.From(Stops(typed, before as TTask)) ?? [];
    }

    /// <summary>Gets what makes the form of a task.</summary>
    /// <value>Null for a kind whose form is the shape of its entry.</value>
    public Func<TTask, HomeworkForm>? Form { get; init; }

    /// <summary>Gets what makes the English words of its forms, on first use: <c>HomeworkWords.English.With</c> the words by key.</summary>
    /// <value>Null for a kind whose forms say their words themselves.</value>
    public Func<HomeworkWords>? English { get; init; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The task is of another kind.</exception>
    public override HomeworkForm FormFor(HomeworkTask task)
    {
        var typed = Typed<TTask>(task, nameof(task));
        return Form is null ? base.FormFor(typed) : Form(typed);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The task is of another kind.</exception>
    public override HomeworkForm FormFor(HomeworkTask task, HomeworkWords? words) =>
        FormIn is null || words is null ? FormFor(task) : FormIn(Typed<TTask>(task, nameof(task)), words);

    /// <inheritdoc/>
    public override HomeworkWords Words => _words ??= English?.Invoke() ?? HomeworkWords.English;

    /// <summary>Gets what makes the form of a task in a language; null for a kind whose tasks carry no translations.</summary>
    internal Func<TTask, HomeworkWords, HomeworkForm>? FormIn { get; init; }

    internal Func<TTask, TEntry, TEntry>? Effective { get; init; }

    internal override bool MayHaveStops => Stops is not null;

    internal override bool HidesAnswers => Effective is not null;

    internal override HomeworkEntry EffectiveOf(HomeworkTask task, HomeworkEntry entry) =>
        Effective is not null && task is TTask typed && entry is TEntry filled ? Effective(typed, filled) : entry;

    private static T Typed<T>(object value, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value as T ?? throw new ArgumentException(CatalogMessages.WrongKind, name);
    }
}
