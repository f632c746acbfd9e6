namespace HomeworkKit.Words;

/// <summary>English descriptions of schedules. Each is a phrase without a capital at its start and without a full stop.</summary>
internal static partial class ScheduleWords
{
    [Packed(
        """
        schedule/at: at {times}
        schedule/timed: {when} {at}
        schedule/once: on {date}
        schedule/every-days: {n, plural, =1 {every day} =2 {every other day} other {every {n} days}}
        schedule/weekly: {days}
        schedule/every-weeks: {days} {n, plural, =2 {every other week} other {every {n} weeks}}
        schedule/ordinal: {n, plural, =1 {1st} =2 {2nd} =3 {3rd} =21 {21st} =22 {22nd} =23 {23rd} other {{n}th}}
        schedule/monthly: on the {day} of each month
        schedule/monthly-or-last: on the {day} of each month, or its last day,
        schedule/monthly-last: on the last day of each month
        schedule/often: {n, plural, =1 {once} =2 {twice} other {{n} times}}
        schedule/per-days: {n, plural, =1 {a day} other {every {n} days}}
        schedule/per-weeks: {n, plural, =1 {a week} other {every {n} weeks}}
        schedule/quota: {often} {period}, {when}
        schedule/any-time: at any time
        schedule/any-days: {n, plural, =1 {on any day that suits} other {on any days that suit}}
        schedule/random: {often} a day at random times between {from} and {to}
        schedule/as-needed: whenever you need it
        schedule/as-needed-when: whenever you need it: {when}
        schedule/at-session: at {scope, select, next {the next session} other {each session}}
        schedule/session-day: on the day of {scope, select, next {the next session} other {each session}}
        schedule/around-session: {n, plural, =1 {the day} other {{n} days}} {side, select, before {before} other {after}} {scope, select, next {the next session} other {each session}}
        schedule/from: from {date}
        schedule/until: until {date}
        schedule/until-next-session: until the next session
        schedule/times: {n, plural, =1 {once} =2 {twice} other {{n} times}} in all
        schedule/not-on: not on {dates}
        schedule/not-on-days: not on {n, plural, =1 {1 day} other {{n} days}}
        schedule/on-hold: on hold on {date}
        schedule/on-hold-between: on hold from {from} to {to}
        """)]
    internal static partial ReadOnlySpan<byte> Table { get; }
}
