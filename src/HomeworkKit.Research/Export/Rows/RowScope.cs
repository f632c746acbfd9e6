using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>One cycle while it is written: whose it is, which clocks hold, and what replaces identifiers.</summary>
internal sealed class RowScope
{
    private readonly AdherenceContext _context;
    private readonly HomeworkCycle? _cycle;

    private RowScope(ExportSubject subject, ExportProfile profile, DeidentificationReport report, AdherenceContext context)
    {
        (Subject, Profile, Report, AssignmentId) = (subject, profile, report, string.Empty);
        _context = context;
    }

    internal RowScope(HomeworkCycle cycle, ExportSubject subject, ExportProfile profile, AdherenceContext context, DeidentificationReport report)
        : this(subject, profile, report, context)
    {
        _cycle = cycle;
        AssignmentId = Replace(IdentityScopes.Assignment, cycle.Id.ToString());
    }

    internal ExportSubject Subject { get; }

    internal ExportProfile Profile { get; }

    internal DeidentificationReport Report { get; }

    internal string ParticipantId => Subject.Id;

    internal string AssignmentId { get; }

    internal string Replace(string what, string id)
    {
        if (Profile.Pseudonyms is not { } pseudonyms)
        {
            return id;
        }

        Report.Add(
            what == IdentityScopes.Participant ? Removal.Participant
            : IdentityScopes.IsPerson(what) ? Removal.OtherPerson
            : what == IdentityScopes.Word ? Removal.Word
            : Removal.Identifier);
        return pseudonyms.Of(what, id);
    }

    internal ZonedDateTime Local(Instant at) => at.InZoneWithin(ZoneAt(_context, _cycle!, at));

    /// <summary>Tells a moment by the local clock, as exactly as the profile allows.</summary>
    internal LocalDateTime Told(Instant at) => Told(Local(at).LocalDateTime, NodaTime.Text.InstantPattern.ExtendedIso.Format(at));

    /// <summary>Tells a local time that names no zone.</summary>
    internal LocalDateTime Told(LocalDateTime local) => Told(local, NodaTime.Text.LocalDateTimePattern.ExtendedIso.Format(local));

    /// <summary>Gives the minutes between two moments as they are told.</summary>
    internal decimal MinutesBetween(Instant from, Instant to) =>
        Profile.ChangesTimes ? Period.Between(Told(from), Told(to), PeriodUnits.Minutes).Minutes : (decimal)(to - from).TotalMinutes;

    /// <summary>The scope of a row about a participant, in which no moment is told.</summary>
    internal static RowScope OfParticipant(ExportSubject subject, ExportProfile profile, DeidentificationReport report) =>
        new(subject, profile, report, AdherenceContext.Utc);

    private LocalDateTime Told(LocalDateTime local, string name)
    {
        var moved = Profile is { AppliedJitter: { } jitter, Pseudonyms: { } secret }
            ? local.PlusMinutes(jitter.MinutesFor(secret, Subject.Client, name))
            : local;
        return Profile.Clock == TimeOfDayForm.Minute ? moved : moved.Date.At(TimeParts.Beginning(moved.TimeOfDay, Profile.Clock));
    }

    // Days are days where the core counts them: in the zone that the plan names, or where the client is.
    internal static DateTimeZone ZoneAt(AdherenceContext context, HomeworkCycle cycle, Instant at)
    {
        var here = context.Schedule.ZoneAt(at);
        var plans = cycle.PlansInEffect;
        var date = at.InZoneWithin(here).Date;
        var plan =
            plans.Count == 0 ? cycle.Assignment : (plans.LastOrDefault(revision => revision.EffectiveFrom is not { } from || from <= date) ?? plans[0]).Plan;
        return plan.Schedule?.Zone.ResolveOrClient(here, context.Schedule.Zones) ?? here;
    }
}
