namespace HomeworkKit.Research;

/// <summary>One phase of a single-case design.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record CasePhase
{
    /// <summary>Gets what the phase is called, for example <c>A1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what the phase is for.</summary>
    public required PhaseKind Kind { get; init; }

    /// <summary>Gets what was measured, in the order of the sessions; missing values keep their place.</summary>
    public IReadOnlyList<SessionValue> Values { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Numbers the values of a phase.</summary>
    /// <param name="name">What the phase is called.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="values">The values, one a session; null where one is missing.</param>
    /// <param name="firstSession">The number of the first session.</param>
    /// <returns>The phase.</returns>
    public static CasePhase Of(string name, PhaseKind kind, IEnumerable<double?> values, double firstSession = 1) =>
        new() { Name = name, Kind = kind, Values = [.. values.Select((value, index) => new SessionValue(firstSession + index, value))] };

    /// <summary>Gives the part of the phase between two of its sessions, to look for a trend inside it.</summary>
    /// <param name="skip">How many sessions to leave out at the start.</param>
    /// <param name="take">How many sessions to take.</param>
    /// <returns>The part.</returns>
    public CasePhase Part(int skip, int take) => this with { Values = [.. Values.Skip(skip).Take(take)] };
}
