namespace HomeworkKit;

/// <summary>The result of a move: a new cycle, or a refusal. The old cycle is unchanged.</summary>
/// <remarks>A closed choice of <see cref="Accepted"/> and <see cref="Refused"/>.</remarks>
public abstract partial record CycleOutcome
{
    /// <summary>Returns one value for an accepted move and another for a refusal.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="accepted">Called if the move was accepted.</param>
    /// <param name="refused">Called if it was refused.</param>
    /// <returns>The value.</returns>
    public abstract T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused);

    /// <summary>Returns the new cycle, or throws if the move was refused: for moves known to be permitted.</summary>
    /// <returns>The new cycle.</returns>
    /// <exception cref="CycleRefusedException">The move was refused.</exception>
    public abstract HomeworkCycle OrThrow();

    private protected abstract void Closed();
}
