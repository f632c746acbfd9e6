using HomeworkKit.Scheduling;

namespace HomeworkKit.Programmes;

/// <summary>What planning a programme has to know of the world: where the client is, their sessions, and the library.</summary>
public sealed partial record ProgrammeContext
{
    /// <summary>Gets where the client is: the zone in which days and times by the clock are told.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Gets the library that steps are made from.</summary>
    /// <value>A step whose template it does not have waits and says so.</value>
    public required TemplateLibrary Templates { get; init; }

    /// <summary>Gets the client's sessions.</summary>
    /// <value>Null: none are known.</value>
    public SessionCalendar? Sessions { get; init; }

    /// <summary>Gets the zones that are known.</summary>
    /// <value>Null: the tz database that comes with NodaTime.</value>
    public IDateTimeZoneProvider? Zones { get; init; }

    /// <summary>Gets what works scores out of answers.</summary>
    /// <value>Null: conditions on scores do not hold, and say that the answers are missing.</value>
    public IStepScores? Scores { get; init; }

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(ProgrammeContext);
}
