namespace HomeworkKit.Words;

/// <summary>English names of states, outcomes, reasons, decisions and the like, by the names that they have in JSON.</summary>
internal static partial class ChoiceWords
{
    [Packed(
        """
        state/proposed: suggested
        state/assigned: agreed
        state/in-progress: trying it out
        state/ready-for-review: ready for the session
        state/paused: on hold
        state/completed: finished for now
        state/declined: not for now
        state/stopped: stopped
        outcome/not-done: not done
        outcome/partly: partly done
        outcome/done: done
        status/upcoming: coming up
        status/open: open
        status/done: done
        status/done-early: done early
        status/done-late: done later
        status/partly: partly done
        status/not-done: not done
        status/no-entry: not logged
        status/set-aside: on hold
        status/not-applicable: not due
        barrier/forgot: I forgot
        barrier/no-time: No time
        barrier/too-tired: Too tired
        barrier/low-mood: Low mood
        barrier/did-not-see-the-point: I couldn't see the point
        barrier/unclear-what-to-do: Not sure what to do
        barrier/too-hard: Too hard
        barrier/too-upsetting: Too upsetting
        barrier/wanted-it-perfect: I wanted to get it just right
        barrier/afraid-of-being-judged: Worried about being judged
        barrier/did-not-expect-it-to-help: I didn't think it would help
        barrier/disagreed-with-it: I didn't agree with it
        barrier/illness-or-crisis: Illness or a crisis
        barrier/other-people: Other people
        barrier/no-privacy: No privacy
        barrier/no-materials: I didn't have what I needed
        barrier/language-or-culture: Language or culture
        barrier/felt-better: I felt better
        barrier/not-explained: It wasn't explained
        barrier/other: Something else
        barrier/tedious: It was tedious
        help-reason/not-understood: I don't understand it
        help-reason/too-hard: It's too hard
        help-reason/too-upsetting: It's too upsetting
        help-reason/practical: Time, place or materials
        help-reason/other: Something else
        feedback-giver/partner: Partner
        feedback-giver/family: Family
        feedback-giver/friend: Friend
        feedback-giver/group: Group
        feedback-giver/colleague: Someone at work or school
        feedback-giver/other: Someone else
        barrier-domain/client: About me
        barrier-domain/task: About the task
        barrier-domain/therapist: About how it was set up
        barrier-domain/circumstances: Circumstances
        decision/complete: Finished, it has done its job
        decision/maintain: Carry on alone
        decision/replace: Swap for something else
        decision/continue: Carry on
        decision/repeat: Do it again
        decision/step-up: Take a bigger step
        decision/step-down: Take a smaller step
        decision/adapt: Change it a little
        decision/defer: Leave it for next time
        decision/drop: Dropped by agreement
        concern/harm-to-self: Harm to myself
        concern/harm-from-others: Harm from someone else
        concern/harm-to-others: Harm to someone else
        concern/medical: A medical concern
        concern/other: Something else
        waiting/concern: a safety concern
        waiting/help: a request for help
        waiting/wish: a request for homework
        waiting/decline: a plan that was turned down
        waiting/client-plan: a plan the client changed
        waiting/review: work to look at together
        verdict/untested: not known yet
        verdict/confirmed: it happened
        verdict/disconfirmed: it didn't happen
        verdict/mixed: it partly happened
        agenda/open: Open now
        agenda/due: Later today
        agenda/still-welcome: The planned time has passed; it still counts
        agenda/when-needed: When you need it
        agenda/done: Done
        agenda/not-today: Not today
        agenda/extra: Extra practice
        step-state/waiting: waiting
        step-state/ready: ready to suggest
        step-state/put-forward: suggested
        step-state/declined: not for now
        step-state/going: in progress
        step-state/finished: finished for now
        step-state/skipped: skipped
        step-state/held: on hold
        step-state/not-applicable: not needed
        step-wait/time: a date
        step-wait/step: the step before
        step-wait/required-step: a step that comes first
        step-wait/decision: a decision
        step-wait/session: a session
        step-wait/clinician: the clinician
        step-wait/hold: on hold
        step-wait/pause: on hold
        step-wait/answers: answers that call for it
        step-wait/missing-answers: answers still to come
        step-wait/words: words to fill in
        step-wait/template: a template
        step-wait/clients-wish: a request from the client
        role/client: Client
        role/clinician: Clinician
        role/supporter: Supporter
        role/system: App
        priority/first: First
        priority/normal: Normal
        priority/if-there-is-time: If there's time
        audience/clinician: My clinician
        audience/supporter: My supporter
        audience/partner: My partner
        audience/proxy: The person who writes things down for me
        setting/between-sessions: Between sessions
        setting/in-session: In session
        tier/error: Doesn't fit
        tier/missing: Still to do
        tier/warning: Have a look
        """)]
    internal static partial ReadOnlySpan<byte> Table { get; }
}
