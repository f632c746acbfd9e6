using System.Buffers.Binary;

namespace HomeworkKit.Research;

/// <summary>Moves all dates of a person by the same secret number of days, so that intervals stay and calendar dates go.</summary>
/// <remarks>
/// The number is derived from the pseudonymiser's secret and is never zero. Partners of a joint exercise are moved alike. Local time of day stays, and season
/// becomes uncertain. A shift alone is a matter for an expert determination or a limited data set, not Safe Harbor: study days need no such judgement and are
/// the default. Who becomes a partner of whom after an export changes the group, and with it the shift in the next one.
/// </remarks>
public sealed record DateShift
{
    private const int Week = 7;
    private const int Longest = 3653;

    /// <summary>Gets by how many days at most, in either direction.</summary>
    /// <value>7 to 3653; 364 where nothing is said.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public int MaximumDays
    {
        get;
        init => field = value is >= Week and <= Longest ? value : throw new ArgumentOutOfRangeException(nameof(value), DeidentificationMessages.Shift);
    } = 52 * Week;

    /// <summary>Gets a value indicating whether dates move by whole weeks, so that weekdays stay.</summary>
    /// <value>True where nothing is said.</value>
    public bool WholeWeeks { get; init; } = true;

    /// <summary>Gives the number of days for a group of people.</summary>
    /// <param name="secret">Whose secret decides.</param>
    /// <param name="group">Names the group.</param>
    /// <returns>Days, not zero.</returns>
    internal int DaysFor(Pseudonymiser secret, string group)
    {
        var step = WholeWeeks ? Week : 1;
        var steps = (uint)(MaximumDays / step);
        var drawn = (int)(BinaryPrimitives.ReadUInt64BigEndian(secret.Digest(IdentityScopes.DateShift, group)) % (2 * steps));
        return (drawn < steps ? drawn - (int)steps : drawn - (int)steps + 1) * step;
    }
}
