namespace HomeworkKit.Words;

/// <summary>English words in and under charts.</summary>
internal static partial class ChartWords
{
    [Packed(
        """
        chart/calendar: A calendar from {from} to {to}: {counts}.
        chart/calendar-empty: A calendar without entries.
        chart/calendar-count: {n} {status}
        chart/ladder: Bars showing the distress expected at each of {n} steps, from 0 to 100, highest at the top: {values}.
        chart/ladder-step: Step {n}
        chart/ladder-x: Expected distress (SUDS, 0 to 100)
        chart/ladder-y: Steps
        chart/ladder-rated: {rated} of {n} steps rated
        chart/not-rated: not rated
        chart/not-recorded: not recorded
        chart/not-filled-in: not filled in
        chart/lines-x: Session
        chart/lines-y: Rating
        chart/line: {name}: {n, plural, one {{n} value} other {{n} values}} between {least} and {most}, {first} first and {last} last.
        chart/line-empty: {name}: no values.
        chart/phases: {text} Phases: {names}.
        chart/case: {name}: {phases}.
        chart/phase: {name}, {n, plural, one {{n} value} other {{n} values}}, mean {mean}
        chart/phase-empty: {name}, no values
        chart/suds: Line of {n, plural, one {{n} rating} other {{n} ratings}} of distress from 0 to 100, over {minutes} minutes: {first} at first, {most} at most, {last} at the end.
        chart/suds-empty: No ratings.
        chart/suds-x: Minutes
        chart/suds-y: Distress (SUDS, 0 to 100)
        chart/repeats: Two lines, peak and end of distress from 0 to 100, over {n, plural, one {{n} repeat} other {{n} repeats}}. Peaks: {peaks}. Ends: {ends}.
        chart/repeat: Repeat
        chart/peak: Peak
        chart/end: End
        chart/sleep: Bars of {n, plural, one {{n} night} other {{n} nights}}, by the date of getting up: {nights}.
        chart/sleep-night: {date} in bed {from} to {to}
        chart/sleep-empty: No nights.
        chart/sleep-window: {text} Agreed window from {from} to {to}.
        chart/sleep-x: Clock time
        chart/sleep-in-bed: In bed
        chart/sleep-trying: Trying to sleep
        chart/sleep-agreed: Agreed window
        chart/trajectory: {name}: {n, plural, one {{n} point} other {{n} points}} from {first} at {start} to {last} at {end}.
        chart/trajectory-few: {name}: {n, plural, one {{n} point} other {{n} points}} from {first} at {start} to {last} at {end}; {few} with too few people.
        chart/trajectory-empty: {name}: nothing to show.
        chart/trajectories-empty: No groups.
        chart/trajectory-x: Week
        chart/trajectory-y: Mean
        chart/distribution: Bars of people: {bars}. {without}
        chart/distribution-bar: {from} to {to}: {n}
        chart/distribution-fewer: fewer than {n}
        chart/distribution-without: Without a figure: {n}.
        chart/distribution-x: Value
        chart/distribution-y: People. {without}
        chart/missing: Missing data for {people} people over {weeks} weeks: {missing} of {due} that were due are missing.
        chart/missing-empty: A table of missing data with nothing due.
        chart/missing-x: Each person's weeks; filled: the share of what was due that is there
        """)]
    internal static partial ReadOnlySpan<byte> Table { get; }
}
