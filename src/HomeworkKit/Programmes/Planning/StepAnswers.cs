using HomeworkKit.Forms;

namespace HomeworkKit.Programmes;

/// <summary>The answers in a client's finished steps, as far as the person in whose name the programme runs may see them.</summary>
/// <param name="enrolment">Whose.</param>
/// <param name="scores">What works scores out; null for nothing.</param>
/// <param name="now">Now: what is dated far ahead of it is told by a clock that was wrong.</param>
/// <param name="cycleOf">Gives the cycle of a step; null for one without.</param>
internal sealed class StepAnswers(Enrolment enrolment, IStepScores? scores, Instant now, Func<string, HomeworkCycle?> cycleOf)
{
    private readonly Dictionary<string, IReadOnlyList<HomeworkEntry>> _entries = new(StringComparer.Ordinal);

    /// <summary>Says whether a condition holds.</summary>
    /// <returns>Whether it does; null where answers are missing that it needs.</returns>
    internal bool? Judge(FormCondition condition) => condition switch
    {
        FormCondition.All all => Combine(all.Conditions, decisive: false),
        FormCondition.Any any => Combine(any.Conditions, decisive: true),
        FormCondition.Not not => !Judge(not.Condition),
        FormCondition.Answered answered => answered.Holds(Answers),
        _ => JudgeOne(condition),
    };

    private bool? Combine(IReadOnlyList<FormCondition> conditions, bool decisive)
    {
        bool? result = !decisive;
        foreach (var condition in conditions)
        {
            var judged = Judge(condition);
            if (judged == decisive)
            {
                return decisive;
            }

            result = judged is null ? null : result;
        }

        return result;
    }

    private bool? JudgeOne(FormCondition condition)
    {
        var isMissing = false;
        var holds = condition.Holds(
            item =>
            {
                var answers = Answers(item);
                isMissing |= answers.Count == 0;
                return answers;
            },
            key =>
            {
                var score = Score(key);
                isMissing |= score is null;
                return score;
            });
        return isMissing ? null : holds;
    }

    private IReadOnlyList<FormValue> Answers(string item)
    {
        if (StepItem.Of(item) is not { } named || cycleOf(named.Step) is not { } cycle)
        {
            return [];
        }

        foreach (var entry in EntriesOf(named.Step, cycle))
        {
            if (cycle.Catalog.KindOf(entry) is { } kind && FormAnswers.Read(kind, entry, named.Path) is { } answer)
            {
                return [answer];
            }
        }

        return [];
    }

    private decimal? Score(string key)
    {
        if (scores is null || StepItem.Of(key) is not { } named || cycleOf(named.Step) is not { Assignment.Task: { } task } cycle)
        {
            return null;
        }

        foreach (var entry in EntriesOf(named.Step, cycle))
        {
            if (scores.ScoreOf(task, entry, named.Path) is { } score)
            {
                return score;
            }
        }

        return null;
    }

    // The newest first. What the client keeps from the clinician decides nothing: the clinician could tell it from what was put forward.
    private IReadOnlyList<HomeworkEntry> EntriesOf(string step, HomeworkCycle cycle)
    {
        if (!_entries.TryGetValue(step, out var entries))
        {
            var viewer = enrolment.Clinician is { } clinician ? Actor.Clinician(clinician.Value) : Actor.Client(enrolment.Client.Value);
            var times = new DoneTimes(cycle, now, enrolment.StartedAt);
            entries =
            [
                .. cycle.VisibleTo(viewer).Attempts
                    .Where(static seen => !seen.IsRetracted && seen.Attempt.Entry is not null)
                    .OrderByDescending(seen => times.Of(seen.Attempt)).ThenByDescending(static seen => seen.Attempt.Id.Value)
                    .Select(static seen => seen.Attempt.Entry!),
            ];
            _entries[step] = entries;
        }

        return entries;
    }
}
