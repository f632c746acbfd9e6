namespace HomeworkKit.Programmes;

/// <summary>When a step of a programme may be proposed. Nothing becomes the client's plan without the client's yes.</summary>
/// <remarks>
/// Closed: the cases are <see cref="AtStart"/>, <see cref="WithPrevious"/>, <see cref="AfterStep"/>, <see cref="DaysFromStart"/>, <see cref="BeforeSession"/>,
/// <see cref="AfterSession"/>,
/// <see cref="OnDate"/> and <see cref="ByClinician"/>. Days are local dates where the client is, at a time by the clock: a time that the clocks skip moves
/// forward by the gap, of one that comes twice the first counts. Equality is by value.
/// </remarks>
public abstract partial record ReleaseRule : ContentRecord
{
    // Private: keeps the set of cases closed; a record's constructor cannot.
    private protected abstract void Closed();
}
