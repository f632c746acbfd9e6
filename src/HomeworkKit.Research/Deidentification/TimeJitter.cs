using System.Buffers.Binary;
using System.Globalization;

namespace HomeworkKit.Research;

/// <summary>Moves each moment by a secret number of minutes of its own.</summary>
/// <remarks>
/// The number is derived from the pseudonymiser's secret and its scope, so that another export moves the same moment differently. What is computed from two
/// moments, such as a latency, is computed from the moved ones: it is off by up to twice the number, and can come out negative; a moment can move to a
/// neighbouring day. Means over many moments stay right.
/// </remarks>
public sealed record TimeJitter
{
    private const int Longest = 720;

    /// <summary>Gets by how many minutes at most, in either direction.</summary>
    /// <value>1 to 720; 30 where nothing is said.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public int MaximumMinutes
    {
        get;
        init => field = value is >= 1 and <= Longest ? value : throw new ArgumentOutOfRangeException(nameof(value), DeidentificationMessages.Jitter);
    } = 30;

    internal long MinutesFor(Pseudonymiser secret, string client, string moment)
    {
        var drawn = BinaryPrimitives.ReadUInt64BigEndian(
            secret.Digest(IdentityScopes.TimeJitter, string.Create(CultureInfo.InvariantCulture, $"{client}\0{moment}")));
        return (long)(drawn % ((2 * (uint)MaximumMinutes) + 1)) - MaximumMinutes;
    }
}
