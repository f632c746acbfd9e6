namespace HomeworkKit.Adherence;

/// <summary>The denominator is empty: nothing was due, or no length of time was agreed. There is no figure.</summary>
public sealed partial record NothingDue : AdherenceResult
{
    private protected override void Closed()
    {
    }
}
