using HomeworkKit.Scheduling;

namespace HomeworkKit.Programmes;

/// <summary>The sessions that a programme counts: on the local date of the start or later, and not called off.</summary>
internal sealed class ProgrammeSessions
{
    private readonly Instant[] _starts;

    internal ProgrammeSessions(ProgrammeContext context, Enrolment enrolment)
    {
        if (context.Sessions is not { Sessions: { Count: > 0 } sessions })
        {
            _starts = [];
            return;
        }

        var zones = context.Zones ?? DateTimeZoneProviders.Tzdb;
        var first = enrolment.StartedAt.InZoneWithin(context.Zone).Date;
        _starts =
        [
            .. from session in sessions
               where session.Status != SessionStatus.CalledOff && ScheduleLimits.Reach(session.At.Date)
               let zone = session.Zone is { } id ? zones.GetZoneOrNull(id) : context.Zone
               where zone is not null
               let start = session.At.InstantIn(zone)
               where start.InZoneWithin(context.Zone).Date >= first
               select start,
        ];
        Array.Sort(_starts);
    }

    /// <summary>Gives when a session begins; null if there is none of that number.</summary>
    internal Instant? StartOf(int number) => number >= 1 && number <= _starts.Length ? _starts[number - 1] : null;
}
