namespace HomeworkKit.Words;

/// <summary>English words of the session digest and the ledger of predictions.</summary>
internal static partial class DigestWordTable
{
    [Packed(
        """
        digest/between: From {from} to {to}
        digest/up-to: Up to {to}
        digest/by-time: The last session's record doesn't say what had arrived by then, so entries that came late may be missing.
        digest/nothing: Nothing is agreed at the moment.
        digest/next: Next in the programme: {step}
        digest/next-ready: {step}, ready to suggest
        digest/next-declined: {step}, turned down: to decide together
        digest/next-held: {step}, on hold
        digest/next-from: {step}, from {date}
        digest/a-step: a step
        digest/item: {title} ({state})
        digest/safety-concerns: Safety concerns
        digest/waits: Waiting for you: {list}
        digest/danger: Danger: {at}: {text}
        digest/concern: Safety concern: {text}
        digest/concern-acknowledged: Safety concern, acknowledged: {text}
        digest/concern-raised: {concern}, raised {at}
        digest/concern-note: {text}; {note}
        digest/concern-plan: {text}; crisis plan: {plan}
        digest/concern-unnamed: {text}; acknowledged without naming it
        digest/wish: Would like help with: {text}
        digest/when: When: {text}
        digest/why: Why: {text}
        digest/adapted: Adapted: {text}
        digest/because: {text}, because: {because}
        digest/caregiver: For the caregiver to do.
        digest/talk-over: To talk over: {text}
        digest/revision-waits: This plan is still waiting for a yes or no.
        digest/client-plan: The client wrote or changed this plan: read it together.
        digest/plan-problem: Some times in this plan can't be worked out. Please check the plan.
        digest/clock: Some dates may be wrong because a device's clock was off.
        digest/so-far: So far: {counts}
        digest/count-done: {n} done
        digest/count-partly: {n} partly done
        digest/count-not-done: {n} not done
        digest/count-instead: {n} something else instead
        digest/count-no-entry: {n} not logged yet
        digest/count-open: {n} open
        digest/count-on-hold: {n} on hold
        digest/count-taken-up: {n} optional
        digest/count-extra: {n} extra
        digest/count-in-session: {n} in session
        digest/attached: Attached: {text}
        digest/a-file: a file
        digest/help: Asked for help: {text}
        digest/no-words: (nothing written)
        digest/question: Question: {text}
        digest/attempt: {at}: {text}
        digest/attempt-marked: {at} ({mark}): {text}
        digest/arrived: arrived since
        digest/changed: changed since
        digest/ahead: dated ahead
        digest/date-doubtful: date may be wrong
        digest/withdrawn: withdrawn
        digest/in-session: in session
        digest/erased: erased
        digest/kept-private: kept private
        digest/still-blank: {text}
        digest/in-the-way: What got in the way: {text}
        digest/by-telephone: Told by telephone
        digest/by-telephone-supporter: Told by telephone by a supporter
        digest/on-paper: Brought on paper
        digest/on-paper-supporter: Brought on paper by a supporter
        digest/instead: Instead: {text}
        digest/feedback: What the homework was like: {text}
        digest/from-others: From others: {text}
        digest/skill-used: Skill used: {text}
        digest/difficulty: difficulty {value}
        digest/helpfulness: helpfulness {value}
        digest/burden: burden {value}
        digest/clarity: clarity {value}
        digest/confidence: confidence {value}
        digest/helped: helped {value}
        digest/referred-to: Goes on with: {text}
        digest/with-note: {text}: {note}
        digest/with-plan: {text}; next time: {plan}
        digest/noticed: Noticed: {text}
        digest/surprised: Surprised by: {text}
        digest/wrote: Wrote: {text}
        said/answered: Asked for help, and got an answer
        said/answer: Answer
        said/decline: Said no to the plan
        said/submit: Ready for the session
        said/pause: On hold
        said/stop: Stopped
        said/hand-over: Handed over to another clinician
        said/revise: Changed the plan
        said/return: Back to it
        said/reopen: Picked up again
        said/amend: Corrected an entry
        said/retract: Withdrew an entry
        said/comment: Comment
        rating/change: {name}: {values}
        rating/change-about: {name} ({about}): {values}
        rating/both: {before} → {after}
        rating/before: {before} before
        rating/after: {after} after
        rating/out-of: {values} (out of {most})
        rating/between: {values} (from {least} to {most})
        rating/mood: Mood
        rating/fear: Fear
        rating/anxiety: Anxiety
        rating/belief: Belief
        rating/felt-belief: How true it feels
        rating/alternative-belief: Belief in the alternative
        rating/uncontrollability: Belief that worry can't be controlled
        rating/distress: Distress
        rating/likelihood: How likely it seems
        rating/emotion: Feeling
        rating/pleasure: enjoyment
        rating/mastery: sense of achievement
        ledger/predictions: Predictions
        ledger/expected: Expected and found
        ledger/rating: {at}: {what}, {quality}: {expected} expected, {found} found
        ledger/activity: activity
        ledger/takeaways: What I learned
        ledger/takeaway: {at}: {text}
        ledger/prediction: {at}: {text}: {verdict}
        ledger/prediction-likely: {at}: {text} ({percent}%): {verdict}
        ledger/percent: {percent}%
        ledger/no-words: (nothing written)
        ledger/changed: Changed after the start: {text}
        ledger/what-happened: What happened: {text}
        """)]
    internal static partial ReadOnlySpan<byte> Table { get; }
}
