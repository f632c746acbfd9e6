namespace HomeworkKit;

/// <summary>What came of a move: a new cycle, or a refusal. The old cycle is as it was.</summary>
/// <remarks>A closed choice of <see cref="Accepted"/> and <see cref="Refused"/>.</remarks>
public abstract record CycleOutcome
{
    /// <summary>Gives one value for a move and another for a refusal.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="accepted">For a move.</param>
    /// <param name="refused">For a refusal.</param>
    /// <returns>The value.</returns>
    public abstract T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused);

    /// <summary>Gives the new cycle, for programmers who know that the move is permitted.</summary>
    /// <returns>The new cycle.</returns>
    /// <exception cref="CycleRefusedException">The move was refused.</exception>
    public abstract HomeworkCycle OrThrow();

    private protected abstract void Closed();
}
