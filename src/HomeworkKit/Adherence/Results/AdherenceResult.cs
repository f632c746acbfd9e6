using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit.Adherence;

/// <summary>A figure of adherence: never a bare number. Nothing due is neither 0 % nor 100 %.</summary>
/// <remarks>A closed choice. It describes what is recorded about a plan, with the definition that gives it its meaning. Equality is by value.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(NothingDue), "nothing-due")]
[JsonDerivedType(typeof(NothingRecorded), "nothing-recorded")]
[JsonDerivedType(typeof(Measured), "measured")]
public abstract partial record AdherenceResult : ContentRecord
{
    /// <summary>Gets what the figure means.</summary>
    public required AdherenceDefinition Definition { get; init; }

    /// <summary>Gets the moment that was looked at.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets how often each status came up.</summary>
    public required AdherenceCounts Counts { get; init; }

    /// <summary>Gives one answer for each case.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="nothingDue">The answer where the denominator is empty.</param>
    /// <param name="nothingRecorded">The answer where nothing is recorded; takes the denominator.</param>
    /// <param name="measured">The answer where there is a figure.</param>
    /// <returns>The answer.</returns>
    public T Match<T>(T nothingDue, Func<decimal, T> nothingRecorded, Func<Measured, T> measured)
    {
        ArgumentNullException.ThrowIfNull(nothingRecorded);
        ArgumentNullException.ThrowIfNull(measured);
        return this switch
        {
            NothingRecorded recorded => nothingRecorded(recorded.Denominator),
            Measured figure => measured(figure),
            _ => nothingDue,
        };
    }

    /// <summary>Says the figure in plain words, with what it means; or why there is none.</summary>
    /// <param name="words">The language; null is English.</param>
    /// <returns>The text, as in <c>2 of 3. What was done on time, out of everything that was due by then.</c></returns>
    public string Describe(HomeworkWords? words = null) => AdherenceText.Describe(this, words ?? HomeworkWords.English);

    private protected abstract void Closed();
}
