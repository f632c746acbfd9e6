using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Adherence;

/// <summary>The matching rules as they are written down, rule for rule, looking at every occurrence for every attempt.</summary>
internal static class NaiveMatcher
{
    internal static IEnumerable<(OccurrenceId Id, OccurrenceStatus Status)> Statuses(
        IEnumerable<Occurrence> occurrences,
        IEnumerable<TimedAttempt> attempts,
        MatchConditions conditions)
    {
        var row = occurrences.OrderBy(static o => o.Due).ThenBy(static o => o.Local).ThenBy(static o => o.Id.Element).ToArray();
        var answers = new Dictionary<OccurrenceId, TimedAttempt>();
        bool Takes(Occurrence o, TimedAttempt a) => !answers.TryGetValue(o.Id, out var before) || before.Outcome < a.Outcome;
        bool Unanswered(Occurrence o) => !answers.ContainsKey(o.Id);

        foreach (
            var a in attempts
                .Where(a => a.At <= conditions.AsOf && a.Setting != Setting.InSession)
                .OrderBy(static a => a.At)
                .ThenBy(static a => a.Outcome)
                .ThenBy(static a => a.Id?.Value))
        {
            if (Goal(a) is { } goal)
            {
                answers[goal.Id] = a;
            }
        }

        return row.Select(o => (o.Id, StatusOf(o)));

        Occurrence? Goal(TimedAttempt a)
        {
            if (a.Answers is { } id)
            {
                return Array.Find(row, o => o.Id == id && !o.IsSetAside && Takes(o, a));
            }

            var date = a.At.InZone(conditions.Zone).Date;
            if (conditions.Pauses.Any(p => p.Contains(date)))
            {
                return null;
            }

            var holding = row.Where(o => !o.IsSetAside && o.Opens <= a.At && a.At < o.Closes).ToArray();
            if (holding.Length > 0)
            {
                return Array.Find(holding, Unanswered) ?? Array.Find(holding, o => Takes(o, a));
            }

            if (Array.Find(row, o => !o.IsSetAside && o.Local.Date == date && o.Opens > a.At && Unanswered(o)) is { } early)
            {
                return early;
            }

            var last = row.Where(o => !o.IsSetAside && o.Closes <= a.At).OrderBy(static o => o.Closes).LastOrDefault();
            return last is not null && Takes(last, a) && a.At - last.Closes < conditions.LateWithin ? last : null;
        }

        OccurrenceStatus StatusOf(Occurrence o)
        {
            if (o.IsSetAside)
            {
                return OccurrenceStatus.SetAside;
            }

            if (!answers.TryGetValue(o.Id, out var a))
            {
                return conditions.AsOf >= o.Closes ? OccurrenceStatus.NoEntry : conditions.AsOf >= o.Opens ? OccurrenceStatus.Open : OccurrenceStatus.Upcoming;
            }

            return a.Outcome == AttemptOutcome.NotDone ? OccurrenceStatus.NotDone
                : a.Outcome == AttemptOutcome.Partly ? OccurrenceStatus.Partly
                : a.At < o.Opens ? OccurrenceStatus.DoneEarly
                : a.At >= o.Closes ? OccurrenceStatus.DoneLate
                : OccurrenceStatus.Done;
        }
    }
}
