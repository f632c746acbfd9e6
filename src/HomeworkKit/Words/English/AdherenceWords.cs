namespace HomeworkKit.Words;

/// <summary>English words of adherence: what a definition counts, and what a figure says.</summary>
internal static partial class AdherenceWords
{
    [Packed(
        """
        adherence/title-final-strict: On time
        adherence/title-final-lenient: Done, including late or in part
        adherence/title-so-far-strict: On time so far
        adherence/title-so-far-lenient: Done so far, including late or in part
        adherence/title-dose-minutes: Minutes practised
        adherence/title-any-practice-per-day: Days with practice
        adherence/figure: {done} of {amount}. {definition}
        adherence/nothing-due: Nothing was due, so there is no figure.
        adherence/nothing-recorded: Nothing is written down yet for {amount}. Whether anything was done is not known.
        adherence/out-of-due: {what}, out of everything that was due by then.
        adherence/out-of-planned: {what}, out of everything that was planned.
        adherence/counts-minutes: Minutes practised, including extra practice, out of the agreed minimum for each time.
        adherence/counts-days: Days with any practice, out of the days when something was due.
        adherence/done-whole: what was done {when}
        adherence/done-half: half of what was done {when}
        adherence/done-share: {percent}% of what was done {when}
        adherence/done-nothing: nothing
        adherence/when-on-time: on time
        adherence/when-early: early
        adherence/when-late: late
        adherence/when-partly: in part
        adherence/first-plan: Based on the plan you first agreed, even if it changed later.
        adherence/late-within: Late means up to {hours, plural, =1 {an hour} other {{hours} hours}} after the planned time.
        adherence/entered-within: Only what was written down within {hours, plural, =1 {an hour} other {{hours} hours}} counts.
        adherence/minutes: {n, plural, one {{n} minute} other {{n} minutes}}
        adherence/days: {n, plural, one {{n} day} other {{n} days}}
        adherence/times: {n, plural, one {{n} time} other {{n} times}}
        """)]
    internal static partial ReadOnlySpan<byte> Table { get; }
}
