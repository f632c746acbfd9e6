using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>Applies what the passing of time brings about: resumes homework whose pause has ended, and closes plans whose time is over.</summary>
/// <remarks>
/// Somebody has to call it: the worker of <c>HomeworkKit.Extensions.Hosting</c> does, and a host without it does so itself, as often as a day begins for its
/// clients. Until then the return date is the first day on which something is due again all the same.
/// </remarks>
public static class CycleUpkeep
{
    /// <summary>Gets how long after the last window the time of a plan is closed, where nobody says: as long as an attempt can still be late.</summary>
    public static Duration UsualWait { get; } = MatchConditions.UsualLateness;

    /// <summary>Does what is due, as the system.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="now">Now.</param>
    /// <param name="context">Where the client is, and their sessions.</param>
    /// <param name="wait">How long after its last window a plan's time is closed; null is <see cref="UsualWait"/>.</param>
    /// <returns>The cycle with what was done; the same cycle where there is nothing to do.</returns>
    /// <exception cref="ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static HomeworkCycle KeepUp(this HomeworkCycle cycle, Instant now, AdherenceContext context, Duration? wait = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(context);

        // Taken up, it may turn out to be over.
        while (cycle.NextUpkeep(now, context, wait) is { } next && next <= now && Step(cycle, now, context) is { } kept)
        {
            cycle = kept;
        }

        return cycle;
    }

    /// <summary>Says when there will be something to do.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="now">Now.</param>
    /// <param name="context">Where the client is, and their sessions.</param>
    /// <param name="wait">How long after its last window a plan's time is closed; null is <see cref="UsualWait"/>.</param>
    /// <returns>The moment, as far as can be told now: sessions move and people travel. Null where time alone brings nothing about.</returns>
    /// <exception cref="ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static Instant? NextUpkeep(this HomeworkCycle cycle, Instant now, AdherenceContext context, Duration? wait = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(context);
        return cycle.State switch
        {
            CycleState.Paused => cycle.ReturnsOn is { } returns ? returns.StartIn(PlanZone.At(cycle, context, now)) : null,
            CycleState.Assigned or CycleState.InProgress => LastClose(cycle, context) is { } last ? last.PlusWithin(wait ?? UsualWait) : null,
            _ => null,
        };
    }

    private static HomeworkCycle? Step(HomeworkCycle cycle, Instant now, AdherenceContext context)
    {
        var outcome = cycle.State == CycleState.Paused
            ? cycle.Resume(Actor.System, now, on: now.InZoneWithin(PlanZone.At(cycle, context, now)).Date)
            : cycle.CloseWindow(Actor.System, now);
        return (outcome as Accepted)?.Cycle;
    }

    private static Instant? LastClose(HomeworkCycle cycle, AdherenceContext context)
    {
        var timeline = cycle.OccurrencesIn(context.Schedule);
        if (!timeline.IsBounded)
        {
            return null;
        }

        Instant? closes = null;
        foreach (var occurrence in timeline.Between(new Interval(null, null)))
        {
            closes = closes is { } known && known > occurrence.Closes ? known : occurrence.Closes;
        }

        return closes;
    }
}
