using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>A figure: so much out of so much.</summary>
public sealed partial record Measured : AdherenceResult
{
    /// <summary>Gets how much counts, by the definition.</summary>
    /// <value>0 or more; at most <see cref="Denominator"/>, except for minutes.</value>
    public required decimal Numerator { get; init; }

    /// <summary>Gets out of how much.</summary>
    /// <value>More than 0.</value>
    public required decimal Denominator { get; init; }

    /// <summary>Gets how many attempts would have counted, had they been written down soon enough.</summary>
    /// <value>0 where the definition does not ask for that.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int EnteredTooLate { get; init; }

    /// <summary>Gets how many attempts that count have no length in minutes.</summary>
    /// <value>0 unless minutes are counted.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int WithoutMinutes { get; init; }

    /// <summary>Gets the numerator over the denominator.</summary>
    /// <value>0 or more; above 1 only where more minutes were practised than agreed.</value>
    public decimal Ratio => Numerator / Denominator;

    /// <summary>Gets the ratio, and 1 where it is more.</summary>
    /// <value>0 to 1.</value>
    [JsonIgnore]
    public decimal Completion => Math.Min(1, Ratio);

    private protected override void Closed()
    {
    }
}
