using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of an exposure, by key.</summary>
internal static partial class ExposureWords
{
    internal static HomeworkWords English() => WordTable.Of("exposure", Table);

    [Packed(
        """
        page/before: Before you start
        page/during: While you are in it
        page/afterwards: Right afterwards
        page/urge: The urge
        page/learning: What you learned
        situation: What will you face?
        feared-outcome: What are you afraid will happen?
        feared-outcome/help: One sentence, so that you can tell afterwards whether it did.
        expectancy-before: How likely does that seem?
        expectancy-before/least: impossible
        expectancy-before/most: certain
        how-i-will-know: How will you know whether it happened?
        anticipated-suds: How bad do you expect it to get?
        anticipated-suds/least: no distress
        anticipated-suds/most: as strong as it gets
        baseline-suds: How distressed are you right now?
        baseline-suds/least: not at all
        baseline-suds/most: as strong as it gets
        safety-behaviours-to-drop: What will you leave out that you usually do to feel safe?
        safety-behaviours-to-drop/row: Something to leave out
        safety-behaviours-to-drop/add: Add another
        contexts: Where, when and with whom?
        contexts/row: Place, time or person
        contexts/add: Add another
        combined-stimuli: Which feared things will you face at the same time?
        combined-stimuli/row: Something you face
        combined-stimuli/add: Add another
        safety-signals: What will be with you that makes it feel safer?
        safety-signals/help: A friend, your phone, tablets in your bag.
        safety-signals/row: Something that feels safer
        safety-signals/add: Add another
        retrieval-cue: Will you bring a reminder of what you've learned?
        started-at: When did you start?
        series: How distressed were you as time went on?
        series/row: Moment
        series/add: Add a moment
        series/minute: How many minutes in?
        series/value: How distressed were you then?
        series/value/least: not at all
        series/value/most: as strong as it gets
        series-is-complete: Do these run from start to end?
        affect-label: What did you feel, in your own words?
        actual-minutes: How many minutes did it last?
        peak-suds: How bad did it get at worst?
        peak-suds/least: no distress
        peak-suds/most: as strong as it gets
        end-suds: How distressed were you at the end?
        end-suds/least: not at all
        end-suds/most: as strong as it gets
        sensation-intensity: How strong were the feelings in your body?
        sensation-intensity/least: I felt nothing
        sensation-intensity/most: as strong as can be
        sensation-similarity: How much were they like the ones you get when you panic?
        sensation-similarity/least: not at all
        sensation-similarity/most: just the same
        vividness: How real did it seem to you?
        vividness/least: far away
        vividness/most: as if it were happening
        stop-reason: What made you stop?
        stop-reason/planned-end: I had reached the planned end
        stop-reason/expectancy-disconfirmed: What I feared didn't happen
        stop-reason/suds-criterion: My distress had come down as agreed
        stop-reason/left-early: I left before the end
        stop-reason/interrupted: Something interrupted me
        safety-behaviours-used: Did you do anything to feel safer after all?
        safety-behaviours-used/help: That happens. It helps to know.
        safety-behaviours-used/row: Something you did
        safety-behaviours-used/add: Add another
        response-prevention: What did you do with the urge?
        response-prevention/trigger: What set the urge off?
        response-prevention/rituals: Which ritual was it?
        response-prevention/rituals/row: Ritual
        response-prevention/rituals/add: Add another
        response-prevention/urge: How strong was the urge?
        response-prevention/urge/least: no urge
        response-prevention/urge/most: as strong as it gets
        response-prevention/resisted: How far could you hold out?
        response-prevention/resisted/fully: All the way
        response-prevention/resisted/delayed: I put it off for a while
        response-prevention/resisted/partly: In part
        response-prevention/resisted/no: Not this time
        response-prevention/delay-minutes: For how many minutes did you put it off?
        response-prevention/ritual-count: How many times did you do it?
        response-prevention/undone: Did you do something to undo it?
        response-prevention/re-exposed: Did you face it again afterwards?
        occurred: Did what you feared happen?
        occurred/no: No
        occurred/partly: In part
        occurred/yes: Yes
        occurred/cannot-tell: I can't tell
        what-happened: What actually happened?
        how-unpleasant: How unpleasant was it?
        how-unpleasant/least: not at all
        how-unpleasant/most: as strong as it gets
        coping: How well could you cope?
        coping/least: not at all
        coping/most: very well
        surprise: How surprised were you by how it went?
        surprise/least: not at all
        surprise/most: very
        expectancy-after: How likely does it seem now, for next time?
        expectancy-after/least: impossible
        expectancy-after/most: certain
        learned: What did you learn?
        willingness-to-repeat: How willing are you to do it again?
        willingness-to-repeat/least: not at all
        willingness-to-repeat/most: very
        mastered: Would you say you've got the hang of this step?
        mastered/help: Your own sense of it. You can still do it again.
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
