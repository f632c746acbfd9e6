namespace HomeworkKit.Forms;

/// <summary>One answer: a closed choice, to be switched over. It prints its case and never what was answered.</summary>
public abstract partial record FormValue
{
    private FormValue()
    {
    }

    /// <summary>Returns the name of the case.</summary>
    /// <returns>A text that is safe to log.</returns>
    public sealed override string ToString() => GetType().Name + " (content not shown)";

    /// <summary>Words.</summary>
    /// <param name="Words">The words.</param>
    public sealed partial record Text(string Words) : FormValue;

    /// <summary>Yes or no.</summary>
    /// <param name="IsYes">Whether it is yes.</param>
    public sealed partial record YesNo(bool IsYes) : FormValue;

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed partial record Number(decimal Value) : FormValue;

    /// <summary>One answer of those offered.</summary>
    /// <param name="Key">Its key.</param>
    public sealed partial record Choice(string Key) : FormValue;

    /// <summary>Any number of answers of those offered.</summary>
    public sealed partial record Choices : FormValue
    {
        /// <summary>Makes an answer.</summary>
        /// <param name="keys">The keys.</param>
        public Choices(IEnumerable<string> keys) => Keys = ValueList.From(keys) ?? [];

        /// <summary>Gets the keys.</summary>
        public IReadOnlyList<string> Keys { get => field ?? []; }
    }

    /// <summary>A date.</summary>
    /// <param name="Day">The date.</param>
    public sealed partial record Date(LocalDate Day) : FormValue;

    /// <summary>A time by the clock.</summary>
    /// <param name="Clock">The time.</param>
    public sealed partial record Time(LocalTime Clock) : FormValue;

    /// <summary>A moment.</summary>
    /// <param name="At">The moment.</param>
    public sealed partial record Moment(Instant At) : FormValue;

    /// <summary>A length of time.</summary>
    /// <param name="Value">Minutes.</param>
    public sealed partial record Minutes(decimal Value) : FormValue;

    /// <summary>A rating.</summary>
    /// <param name="Value">The number with its scale.</param>
    public sealed partial record OnScale(Rating Value) : FormValue;
}
