using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a behavioural experiment, by key.</summary>
internal static partial class BehaviouralExperimentWords
{
    internal static HomeworkWords English() => WordTable.Of("behavioural-experiment", Table);

    [Packed(
        """
        page/belief: The belief
        page/plan: Your plan
        page/doing: Doing it
        page/afterwards: What you learned
        target-belief: Which belief are you testing?
        belief-before: How much do you believe it?
        belief-before/least: not at all
        belief-before/most: completely
        heart-belief-before: And how true does it feel, in your heart?
        heart-belief-before/least: not at all
        heart-belief-before/most: completely
        alternative-belief: What else could be true?
        alternative-before: How much do you believe that?
        alternative-before/least: not at all
        alternative-before/most: completely
        what: What will you do?
        where: Where will it be?
        when: When will it be?
        predictions: What do you think will happen?
        predictions/row: Prediction
        predictions/add: Add a prediction
        predictions/text: I think that...
        predictions/probability: How likely is it?
        predictions/probability/least: impossible
        predictions/probability/most: certain
        predictions/how-i-will-know: How will you know whether it happened?
        predictions/again: How did each prediction turn out?
        predictions/what-happened: What actually happened?
        predictions/verdict: Did it happen as you predicted?
        predictions/verdict/confirmed: Yes, it did
        predictions/verdict/disconfirmed: No, it didn't
        predictions/verdict/mixed: In part
        predictions/verdict/untested: I didn't get to test it
        precautions-to-drop: What will you leave out that you usually do to be safe?
        precautions-to-drop/row: Something to leave out
        precautions-to-drop/add: Add another
        precautions-used: Did you do anything to be safe after all?
        precautions-used/help: That happens. It helps to know.
        precautions-used/row: Something you did to be safe
        precautions-used/add: Add another
        obstacles: What might get in the way?
        obstacles/row: Obstacle
        obstacles/add: Add an obstacle
        obstacles/obstacle: What might come up?
        obstacles/answer: What will you do then?
        started-at: When did you start?
        observed: What did you see happen?
        learned: What did you learn?
        belief-after: How much do you believe it now?
        belief-after/least: not at all
        belief-after/most: completely
        heart-belief-after: And how true does it feel now, in your heart?
        heart-belief-after/least: not at all
        heart-belief-after/most: completely
        alternative-after: How much do you believe the other possibility now?
        alternative-after/least: not at all
        alternative-after/most: completely
        revised-belief: How would you put the belief now?
        next-experiment: What would you like to try next?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
