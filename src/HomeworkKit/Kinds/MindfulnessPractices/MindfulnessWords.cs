using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a mindfulness or relaxation practice, by key.</summary>
internal static partial class MindfulnessWords
{
    internal static HomeworkWords English() => WordTable.Of("mindfulness", Table);

    [Packed(
        """
        page/before: Before you start
        page/practice: Your practice
        page/after: Afterwards
        ratings: How is it right now?
        ratings/again: How is it now?
        ratings/before: How much, before you start?
        ratings/after: How much, now that you've practised?
        technique: What did you practise, if it was something else?
        technique/body-scan: Body scan
        technique/breath: Watching the breath
        technique/sitting: Sitting meditation
        technique/movement: Mindful movement
        technique/informal: In everyday life
        technique/defusion: Stepping back from thoughts
        technique/breathing-retraining: Slow breathing
        technique/progressive-muscle-relaxation: Tensing and relaxing muscles
        technique/applied-relaxation: Applied relaxation
        technique/imagery: Imagery
        technique/other: Something else
        stage: Which stage did you practise, if it was another?
        stage/progressive: Tense and release
        stage/release-only: Release only
        stage/cue-controlled: With a cue word
        stage/differential: While moving about
        stage/rapid: Quick relaxation
        stage/application: Where I need it
        minutes: How many minutes did you practise?
        guided: Did a voice or recording guide you?
        position: Were you sitting, lying or standing?
        place: Where were you?
        interruptions: How many times were you interrupted?
        sleepiness: How sleepy were you?
        sleepiness/least: wide awake
        sleepiness/most: fell asleep
        noticed: What did you notice?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
