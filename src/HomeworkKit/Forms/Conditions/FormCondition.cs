using System.Text.Json.Serialization;

namespace HomeworkKit.Forms;

/// <summary>When something is asked: a closed algebra over the answers before it. It cannot loop and runs nothing. Equality is by value.</summary>
/// <remarks>In JSON <c>{"all":[{"item":"slept","is":"badly"},{"not":{"answered":"reason"}}]}</c>. At most 8 deep and of at most 64 parts.</remarks>
[JsonConverter(typeof(FormConditionJsonConverter))]
public abstract partial record FormCondition
{
    internal const int MostDeep = 8;

    internal const int MostParts = 64;

    private FormCondition()
    {
    }

    /// <summary>Says whether it holds.</summary>
    /// <param name="answersTo">Gives the answers to an item: none for one that is not answered, several for one in several rows.</param>
    /// <param name="scoreOf">Gives a score; null where there is none.</param>
    /// <returns>Whether it holds. A comparison with an item that is not answered does not; of several answers, one is enough.</returns>
    public abstract bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null);

    /// <summary>Gives the items that it asks about.</summary>
    /// <returns>Their keys or paths, in order, each as often as it stands there.</returns>
    public abstract IEnumerable<string> Items();

    /// <summary>Says whether it is deeper or has more parts than is taken.</summary>
    /// <returns>Whether it is too large.</returns>
    public bool IsTooLarge() => !Fits(MostDeep, out _);

    /// <summary>Returns the name of the case.</summary>
    /// <returns>A text that is safe to log.</returns>
    public sealed override string ToString() => GetType().Name;

    internal abstract FormCondition InRow(int row);

    private protected virtual IReadOnlyList<FormCondition> Inner => [];

    private bool Fits(int deep, out int parts)
    {
        parts = 1;
        if (deep <= 0)
        {
            return false;
        }

        foreach (var inner in Inner)
        {
            if (!inner.Fits(deep - 1, out var more) || (parts += more) > MostParts)
            {
                return false;
            }
        }

        return parts <= MostParts;
    }

    private static string ItemInRow(string item, int row) => new FormPath(item).InRow(row).Text;

    private static bool AnyNumber(IEnumerable<FormValue> answers, Func<decimal, bool> holds) =>
        answers.Any(answer => NumberOf(answer) is { } number && holds(number));

    private static decimal? NumberOf(FormValue answer) => answer switch
    {
        FormValue.Number number => number.Value,
        FormValue.Minutes minutes => minutes.Value,
        FormValue.OnScale rating => rating.Value.Value,
        _ => null,
    };

    private static bool AreEqual(FormValue answer, FormValue asked) => (answer, asked) switch
    {
        (FormValue.Choice one, FormValue.Choice other) => string.Equals(one.Key, other.Key, StringComparison.Ordinal),
        (FormValue.Text one, FormValue.Choice other) => string.Equals(one.Words, other.Key, StringComparison.Ordinal),
        (FormValue.Choices several, FormValue.Choice one) => several.Keys.Contains(one.Key, StringComparer.Ordinal),
        (FormValue.YesNo one, FormValue.YesNo other) => one.IsYes == other.IsYes,
        (_, FormValue.Number other) => NumberOf(answer) == other.Value,
        _ => false,
    };

    /// <summary>All of some conditions hold.</summary>
    public sealed partial record All : FormCondition
    {
        /// <summary>Makes a condition.</summary>
        /// <param name="conditions">The conditions.</param>
        public All(params IEnumerable<FormCondition> conditions) => Conditions = ValueList.From(conditions) ?? [];

        /// <summary>Gets the conditions.</summary>
        public IReadOnlyList<FormCondition> Conditions { get => field ?? []; }

        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null) =>
            Conditions.All(condition => condition.Holds(answersTo, scoreOf));

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => Conditions.SelectMany(static condition => condition.Items());

        internal override FormCondition InRow(int row) => new All(Conditions.Select(condition => condition.InRow(row)));

        private protected override IReadOnlyList<FormCondition> Inner => Conditions;
    }

    /// <summary>One of some conditions holds, or several do.</summary>
    public sealed partial record Any : FormCondition
    {
        /// <summary>Makes a condition.</summary>
        /// <param name="conditions">The conditions.</param>
        public Any(params IEnumerable<FormCondition> conditions) => Conditions = ValueList.From(conditions) ?? [];

        /// <summary>Gets the conditions.</summary>
        public IReadOnlyList<FormCondition> Conditions { get => field ?? []; }

        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null) =>
            Conditions.Any(condition => condition.Holds(answersTo, scoreOf));

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => Conditions.SelectMany(static condition => condition.Items());

        internal override FormCondition InRow(int row) => new Any(Conditions.Select(condition => condition.InRow(row)));

        private protected override IReadOnlyList<FormCondition> Inner => Conditions;
    }

    /// <summary>A condition does not hold.</summary>
    /// <param name="Condition">The condition.</param>
    public sealed partial record Not(FormCondition Condition) : FormCondition
    {
        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null) =>
            !Condition.Holds(answersTo, scoreOf);

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => Condition.Items();

        internal override FormCondition InRow(int row) => new Not(Condition.InRow(row));

        private protected override IReadOnlyList<FormCondition> Inner => [Condition];
    }

    /// <summary>An item is answered.</summary>
    /// <param name="Item">The item.</param>
    public sealed partial record Answered(string Item) : FormCondition
    {
        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null)
        {
            ArgumentNullException.ThrowIfNull(answersTo);
            return answersTo(Item).Any();
        }

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => [Item];

        internal override FormCondition InRow(int row) => new Answered(ItemInRow(Item, row));
    }

    /// <summary>The answer to an item is this one.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Value">A choice, yes or no, or a number.</param>
    public sealed partial record Is(string Item, FormValue Value) : FormCondition
    {
        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null)
        {
            ArgumentNullException.ThrowIfNull(answersTo);
            return answersTo(Item).Any(answer => AreEqual(answer, Value));
        }

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => [Item];

        internal override FormCondition InRow(int row) => new Is(ItemInRow(Item, row), Value);
    }

    /// <summary>One of the answers picked at an item is this one.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Option">The key of the answer.</param>
    public sealed partial record Includes(string Item, string Option) : FormCondition
    {
        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null)
        {
            ArgumentNullException.ThrowIfNull(answersTo);
            return answersTo(Item).Any(answer => AreEqual(answer, new FormValue.Choice(Option)));
        }

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => [Item];

        internal override FormCondition InRow(int row) => new Includes(ItemInRow(Item, row), Option);
    }
}
