using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>Where a schedule's local times are local: with the client, wherever they are, or in one fixed place.</summary>
/// <remarks>
/// Equality is by value. The <c>default</c> is floating: seven in the evening stays seven in the evening on a journey.
/// JSON form: <c>"floating"</c> or the tz id. A policy read from JSON may name a zone that this machine does not know:
/// <see cref="HomeworkSchedule.FindProblems"/> tells.
/// </remarks>
[JsonConverter(typeof(ZonePolicyJsonConverter))]
public readonly partial record struct ZonePolicy : IParsable<ZonePolicy>
{
    internal const string FloatingText = "floating";
    internal const int MaximumLength = 64;

    private ZonePolicy(string? id) => Id = id;

    /// <summary>The policy that goes with the client.</summary>
    public static ZonePolicy Floating => default;

    /// <summary>What becomes of a time that the clocks skip.</summary>
    public static GapPolicy Gap => GapPolicy.ShiftForward;

    /// <summary>What becomes of a time that comes twice.</summary>
    public static OverlapPolicy Overlap => OverlapPolicy.EarlierOffset;

    /// <summary>The tz id of a fixed policy.</summary>
    /// <value>Null: floating.</value>
    public string? Id { get; }

    /// <summary>Whether the policy goes with the client.</summary>
    public bool IsFloating => Id is null;

    /// <summary>Makes a policy of one place.</summary>
    /// <param name="id">A tz id such as <c>Europe/London</c>.</param>
    /// <param name="zones">The zones that are known; null is the tz database that comes with NodaTime.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ScheduleException">The zone is unknown.</exception>
    public static ZonePolicy Fixed(string id, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return IsShaped(id) && (zones ?? DateTimeZoneProviders.Tzdb).GetZoneOrNull(id) is not null
            ? new ZonePolicy(id)
            : throw new ScheduleException(ScheduleProblems.UnknownZone);
    }

    /// <inheritdoc/>
    public static ZonePolicy Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var policy) ? policy : throw new ScheduleException(ScheduleProblems.UnknownZone);
    }

    /// <summary>Reads <c>floating</c> or a text that is shaped like a tz id, known or not.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant.</param>
    /// <param name="result">The policy.</param>
    /// <returns>Whether the text is shaped like a policy.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ZonePolicy result)
    {
        var valid = s is not null && IsShaped(s);
        result = valid && s != FloatingText ? new ZonePolicy(s) : default;
        return valid;
    }

    /// <summary>The zone that local times are read in.</summary>
    /// <param name="clientZone">Where the client is now.</param>
    /// <param name="zones">The zones that are known; null is the tz database that comes with NodaTime.</param>
    /// <returns>The client's zone or the fixed one.</returns>
    /// <exception cref="ScheduleException">The fixed zone is unknown.</exception>
    public DateTimeZone Resolve(DateTimeZone clientZone, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(clientZone);
        return Id is null
            ? clientZone
            : (zones ?? DateTimeZoneProviders.Tzdb).GetZoneOrNull(Id) ?? throw new ScheduleException(ScheduleProblems.UnknownZone);
    }

    /// <summary>The zone in which dates are told that lie beside the schedule: the client's where the fixed one is unknown.</summary>
    /// <param name="clientZone">Where the client is.</param>
    /// <param name="zones">The zones that are known; null is the tz database that comes with NodaTime.</param>
    /// <returns>The fixed zone if it is known, else the client's.</returns>
    public DateTimeZone ResolveOrClient(DateTimeZone clientZone, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(clientZone);
        return Id is null ? clientZone : (zones ?? DateTimeZoneProviders.Tzdb).GetZoneOrNull(Id) ?? clientZone;
    }

    /// <summary>Returns the JSON form.</summary>
    /// <returns><c>floating</c> or the tz id.</returns>
    public override string ToString() => Id ?? FloatingText;

    private static bool IsShaped(string text)
    {
        if (text.Length is 0 or > MaximumLength)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is <= ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}
