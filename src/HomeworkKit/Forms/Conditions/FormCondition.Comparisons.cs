namespace HomeworkKit.Forms;

/// <content>Comparisons with a number.</content>
public abstract partial record FormCondition
{
    /// <summary>The answer to an item is this number or more.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Number">The number.</param>
    public sealed partial record AtLeast(string Item, decimal Number) : FormCondition
    {
        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null)
        {
            ArgumentNullException.ThrowIfNull(answersTo);
            return AnyNumber(answersTo(Item), number => number >= Number);
        }

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => [Item];

        internal override FormCondition InRow(int row) => new AtLeast(ItemInRow(Item, row), Number);
    }

    /// <summary>The answer to an item is this number or less.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Number">The number.</param>
    public sealed partial record AtMost(string Item, decimal Number) : FormCondition
    {
        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null)
        {
            ArgumentNullException.ThrowIfNull(answersTo);
            return AnyNumber(answersTo(Item), number => number <= Number);
        }

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => [Item];

        internal override FormCondition InRow(int row) => new AtMost(ItemInRow(Item, row), Number);
    }

    /// <summary>The answer to an item is more than this number.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Number">The number.</param>
    public sealed partial record Above(string Item, decimal Number) : FormCondition
    {
        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null)
        {
            ArgumentNullException.ThrowIfNull(answersTo);
            return AnyNumber(answersTo(Item), number => number > Number);
        }

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => [Item];

        internal override FormCondition InRow(int row) => new Above(ItemInRow(Item, row), Number);
    }

    /// <summary>The answer to an item is less than this number.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Number">The number.</param>
    public sealed partial record Below(string Item, decimal Number) : FormCondition
    {
        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null)
        {
            ArgumentNullException.ThrowIfNull(answersTo);
            return AnyNumber(answersTo(Item), number => number < Number);
        }

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => [Item];

        internal override FormCondition InRow(int row) => new Below(ItemInRow(Item, row), Number);
    }

    /// <summary>A score is this number or more.</summary>
    /// <param name="Key">The key of the score.</param>
    /// <param name="Number">The number.</param>
    public sealed partial record ScoreAtLeast(string Key, decimal Number) : FormCondition
    {
        /// <inheritdoc/>
        public override bool Holds(Func<string, IEnumerable<FormValue>> answersTo, Func<string, decimal?>? scoreOf = null) => scoreOf?.Invoke(Key) >= Number;

        /// <inheritdoc/>
        public override IEnumerable<string> Items() => [];

        internal override FormCondition InRow(int row) => this;
    }
}
