using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HomeworkKit.Validation;

/// <summary>One validation rule: a stable code, the tier of its findings, and a message without any entered value.</summary>
/// <remarks>Codes are a contract: apps translate and count by them. Equality is by value.</remarks>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "Error is the word of the field.")]
public sealed partial record Rule
{
    // Where the message of a rule of the library stands in the table, which is asked for it when somebody reads it.
    private readonly int _number;
    private string? _message;

    private Rule(string code, FindingTier tier, int number) => (Code, Tier, _number) = (code, tier, number);

    private Rule(string code, FindingTier tier, string message)
        : this(RuleCode.IsValid(code) ? code : throw new ArgumentException(ValidationMessages.CodeForm, nameof(code)), tier, number: -1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        _message = message;
    }

    /// <summary>Gets the code.</summary>
    /// <value>
    /// An area and what holds there, as in <c>thought-record/situation-missing</c>; a host's area has its prefix, as in <c>acme/breathing/pace-missing</c>.
    /// </value>
    public string Code { get; }

    /// <summary>Gets how much a finding weighs.</summary>
    public FindingTier Tier { get; }

    /// <summary>Gets the message.</summary>
    public string Message => _message ??= RuleTable.MessageOf(_number);

    /// <summary>Gets the limits that it holds to, by name.</summary>
    /// <value>Empty for a rule without limits.</value>
    public IReadOnlyList<FindingArgument> Limits { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Makes a rule whose findings are contradictions.</summary>
    /// <param name="code">The code.</param>
    /// <param name="message">The message; says nothing of what was entered.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The code has another form, or the message is blank.</exception>
    public static Rule Error(string code, string message) => new(code, FindingTier.Error, message);

    /// <summary>Makes a rule whose findings are gaps.</summary>
    /// <param name="code">The code.</param>
    /// <param name="message">The message; says nothing of what was entered.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The code has another form, or the message is blank.</exception>
    public static Rule Missing(string code, string message) => new(code, FindingTier.Missing, message);

    /// <summary>Makes a rule whose findings are oddities.</summary>
    /// <param name="code">The code.</param>
    /// <param name="message">The message; says nothing of what was entered.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The code has another form, or the message is blank.</exception>
    public static Rule Warning(string code, string message) => new(code, FindingTier.Warning, message);

    /// <summary>Says between which numbers the rule holds, so that words about its findings can name them.</summary>
    /// <param name="least">The least, under the name <c>least</c>; null for no such limit.</param>
    /// <param name="most">The most, under the name <c>most</c>; null for no such limit.</param>
    /// <returns>The rule with its limits.</returns>
    public Rule Within(decimal? least, decimal? most = null)
    {
        List<FindingArgument> limits = [];
        if (least is { } low)
        {
            limits.Add(new("least", low.ToString(CultureInfo.InvariantCulture)));
        }

        if (most is { } high)
        {
            limits.Add(new("most", high.ToString(CultureInfo.InvariantCulture)));
        }

        return this with { Limits = limits };
    }

    /// <inheritdoc/>
    public bool Equals(Rule? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Code == other.Code && Tier == other.Tier && Message == other.Message && Equals(Limits, other.Limits));

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    internal static Rule OfLibrary(string code, FindingTier tier, int number) => new(code, tier, number);
}
