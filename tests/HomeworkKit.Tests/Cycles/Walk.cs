using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Cycles;

/// <summary>A random course of events: numbers that choose who does what next, mostly among what is permitted.</summary>
/// <param name="HasClinician">Whether there is a clinician.</param>
/// <param name="Choices">One number for each step.</param>
internal sealed record Walk(bool HasClinician, int[] Choices)
{
    internal static readonly Actor[] Everybody = [Loop.Client, Loop.Clinician, Loop.Supporter, Loop.Proxy, Actor.System];

    private static readonly int Longer = (int)Law.Setting("HOMEWORKKIT_LAW_STEPS", 1);

    /// <summary>Up to so many steps; <c>HOMEWORKKIT_LAW_STEPS=10</c> makes every walk up to ten times as long.</summary>
    internal static Gen<Walk> Of(int steps) =>
        from clinician in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from length in Gen.Choose(1, steps * Longer)
        from choices in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), length)
        select new Walk(clinician, choices);

    /// <summary>So many walks, and as many fewer as they are longer.</summary>
    internal static int Runs(int runs) => Math.Max(1, runs / Longer);

    internal HomeworkProposed Begin() => new()
    {
        Id = Loop.Event(1),
        Assignment = Loop.Homework,
        By = HasClinician ? Loop.Clinician : Loop.Client,
        At = Loop.Now,
        Plan = HasClinician ? Loop.Plan : Loop.Plan with { Clinician = null },
        Table = CycleTable.Standard.Version,
    };

    /// <summary>Makes the event that a number stands for.</summary>
    internal static CycleEvent Next(HomeworkCycle cycle, int choice, int id, Actor[] actors)
    {
        var random = new Random(choice);
        var by = actors[random.Next(actors.Length)];
        // An erasure changes the events before it: it has laws of its own.
        CycleTrigger[] permitted = [.. cycle.PermittedTriggers(by).Where(static trigger => trigger != CycleTrigger.EraseAttempt)];
        var any = permitted.Length == 0 || random.Next(4) == 0;
        var trigger = any ? (CycleTrigger)random.Next(1, (int)CycleTrigger.EraseAttempt) : permitted[random.Next(permitted.Length)];
        var inSession = random.Next(2) == 0;
        var at = Loop.Now + Duration.FromHours((long)id);
        var attempts = cycle.Events.OfType<AttemptRecorded>().ToArray();
        return new EventMaker
        {
            Id = Loop.Event(id),
            By = by,
            At = at,
            Agreed = inSession ? AgreementMode.InSession : null,
            Setting = random.Next(2) == 0 ? Setting.InSession : Setting.BetweenSessions,
            Title = ((string[])["first", "second", "third"])[random.Next(3)],
            From = random.Next(3) == 0 ? at.InUtc().Date.PlusDays(random.Next(-2, 3)) : null,
            Since = Duration.FromHours((long)random.Next(0, 72)),
            Attempt = attempts.Length > 0 && trigger != CycleTrigger.RecordAttempt ? attempts[random.Next(attempts.Length)].Attempt.Id : null,
        }.Make(trigger, cycle);
    }

    /// <summary>Walks from a cycle, and gives the cycle and the events that were applied.</summary>
    internal static (HomeworkCycle Cycle, List<CycleEvent> Applied) On(HomeworkCycle cycle, IEnumerable<int> choices, int firstId, params Actor[] actors)
    {
        var applied = new List<CycleEvent>();
        foreach (var choice in choices)
        {
            var happened = Next(cycle, choice, firstId++, actors.Length > 0 ? actors : Everybody);
            if (cycle.Apply(happened) is Accepted { Cycle: var moved } && !ReferenceEquals(moved, cycle))
            {
                cycle = moved;
                applied.Add(happened);
            }
        }

        return (cycle, applied);
    }
}
