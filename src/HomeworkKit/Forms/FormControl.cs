namespace HomeworkKit.Forms;

/// <summary>How a question is answered: a closed choice, to be switched over.</summary>
public abstract partial record FormControl
{
    private FormControl()
    {
    }

    /// <summary>Returns the name of the case and nothing that a person wrote.</summary>
    /// <returns>For example <c>paragraph</c>.</returns>
    public sealed override string ToString() => Name;

    internal abstract string Name { get; }

    /// <summary>Gets a value indicating whether it holds words that somebody chose.</summary>
    internal virtual bool HasWords => false;

    /// <summary>A few words on one line.</summary>
    public sealed partial record Line : FormControl
    {
        internal override string Name => "line";
    }

    /// <summary>Words, as many as it takes.</summary>
    public sealed partial record Paragraph : FormControl
    {
        internal override string Name => "paragraph";
    }

    /// <summary>Yes or no; blank until one is picked.</summary>
    public sealed partial record YesNo : FormControl
    {
        internal override string Name => "yes-no";
    }

    /// <summary>One of some answers.</summary>
    /// <param name="Choices">The answers, in order.</param>
    public sealed partial record OneOf(IReadOnlyList<FormChoice> Choices) : FormControl
    {
        internal override string Name => "one-of";

        internal override bool HasWords => Choices.Any(static choice => choice.Text is not null);
    }

    /// <summary>Any number of some answers.</summary>
    /// <param name="Choices">The answers, in order; empty where they are the rows of <see cref="OfRows"/>.</param>
    public sealed partial record SomeOf(IReadOnlyList<FormChoice> Choices) : FormControl
    {
        /// <summary>Gets the rows of the same form that are the choices: what is stored is a row's key.</summary>
        /// <value>Null where <see cref="Choices"/> says all.</value>
        public FormPath? OfRows { get; init; }

        /// <summary>Gets a value indicating whether a host may offer more answers than these.</summary>
        public bool IsOpen { get; init; }

        internal override string Name => "some-of";

        internal override bool HasWords => Choices.Any(static choice => choice.Text is not null);
    }

    /// <summary>A number.</summary>
    /// <param name="Least">The least that is taken; null for no bound.</param>
    /// <param name="Most">The most that is taken; null for no bound.</param>
    /// <param name="IsWhole">Whether halves and the like are refused.</param>
    /// <param name="Unit">What is counted, in the clinician's words.</param>
    public sealed partial record Number(decimal? Least = null, decimal? Most = null, bool IsWhole = false, string? Unit = null) : FormControl
    {
        internal override string Name => IsWhole ? "whole-number" : "number";

        internal override bool HasWords => Unit is not null;
    }

    /// <summary>A rating on a scale; blank until one is picked, so that no 0 is given by accident.</summary>
    /// <param name="On">The scale, with its anchors if the clinician gave any; else the words stand under the question's key.</param>
    public sealed partial record Scale(RatingScale On) : FormControl
    {
        private const int MostPoints = 11;

        /// <summary>
        /// Gives the values to choose from where a scale is shown as points: all of them, or about eleven, evenly apart, where there are more.
        /// </summary>
        /// <param name="current">What is answered already: it is among them; null for nothing.</param>
        /// <returns>The values in ascending order, with both ends and those that have words.</returns>
        public IReadOnlyList<decimal> Points(FormValue? current = null)
        {
            var steps = (On.Maximum - On.Minimum) / On.Step;
            var apart = steps < MostPoints ? On.Step : On.Step * Math.Max(1, Math.Round(steps / (MostPoints - 1)));
            SortedSet<decimal> points = [On.Maximum, .. On.Anchors.Select(static anchor => anchor.Value)];
            for (var point = On.Minimum; point < On.Maximum; point += apart)
            {
                points.Add(point);
            }

            if (current is FormValue.OnScale { Value.Value: var there } && On.Contains(there))
            {
                points.Add(there);
            }

            return [.. points];
        }

        internal override string Name => "scale";

        internal override bool HasWords => On.HasWords;
    }

    /// <summary>A date.</summary>
    public sealed partial record Date : FormControl
    {
        internal override string Name => "date";
    }

    /// <summary>A time by the clock.</summary>
    public sealed partial record Time : FormControl
    {
        internal override string Name => "time";
    }

    /// <summary>A moment: a date and a time in the client's zone.</summary>
    public sealed partial record Moment : FormControl
    {
        internal override string Name => "moment";
    }

    /// <summary>A length of time in minutes.</summary>
    /// <param name="Most">The most that is taken.</param>
    /// <param name="IsWhole">Whether halves and the like are refused.</param>
    public sealed partial record Minutes(decimal Most = 10080, bool IsWhole = false) : FormControl
    {
        internal override string Name => "minutes";
    }

    /// <summary>Questions that belong together: the question's parts.</summary>
    public sealed partial record Group : FormControl
    {
        internal override string Name => "group";
    }

    /// <summary>Rows of questions: fixed ones, of which each is a part of the question, or free ones, for which the parts stand once.</summary>
    /// <param name="Least">How many are asked for at least.</param>
    /// <param name="Most">How many the form takes at most.</param>
    public sealed partial record Rows(int Least, int Most) : FormControl
    {
        /// <summary>Gets a value indicating whether the rows are those of the task: none is added or taken away.</summary>
        public bool IsFixed { get; init; }

        /// <summary>Gets a value indicating whether rows can be added here; where the same rows are asked about again, none can.</summary>
        public bool CanAdd { get; init; } = true;

        /// <summary>Gets the member whose text tells the rows apart where they are asked about again.</summary>
        public string? NamedBy { get; init; }

        /// <summary>Gets the member that is a key: the library makes one for each new row.</summary>
        public string? KeyedBy { get; init; }

        /// <summary>Gets the member by which a row belongs to the task's own: rows that have it are not shown here.</summary>
        public string? Without { get; init; }

        /// <summary>Gets the member whose answer no two rows may share.</summary>
        public string? Unlike { get; init; }

        internal override string Name => IsFixed ? "fixed-rows" : "rows";
    }

    /// <summary>Something to read; nothing to answer.</summary>
    public sealed partial record Note : FormControl
    {
        internal override string Name => "note";
    }
}
