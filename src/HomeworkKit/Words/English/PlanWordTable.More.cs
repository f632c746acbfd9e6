namespace HomeworkKit.Words;

/// <content>The other kinds, and what several kinds ask alike.</content>
internal static partial class PlanWordTable
{
    /// <summary>What several kinds ask alike, under <c>form/</c> in place of a kind.</summary>
    [Packed(
        """
        form/task/page/all: What you plan together
        form/task/asked-on: Which scale are 0 to 100 ratings asked on?
        form/task/asked-on/help: For children and teenagers. From 0 to 100, such as 0..100/10. Leave blank for 0..100.
        form/task/ask-courage: Ask beforehand what it may cost and why it's worth it?
        form/task/ask-courage/help: How uncomfortable it may be, how willing the client is, and what makes it worth it.
        """)]
    internal static partial ReadOnlySpan<byte> Shared { get; }

    /// <summary>Reads all of them.</summary>
    internal static void Read(Dictionary<string, WordTemplate> words)
    {
        WordTable.Read(words, string.Empty, Shared);
        WordTable.Read(words, "action-step" + Prefix, ActionStep);
        WordTable.Read(words, "activity-plan" + Prefix, ActivityPlan);
        WordTable.Read(words, "behavioural-experiment" + Prefix, BehaviouralExperiment);
        WordTable.Read(words, "check-in" + Prefix, CheckIn);
        WordTable.Read(words, "communication-practice" + Prefix, CommunicationPractice);
        WordTable.Read(words, "exposure" + Prefix, Exposure);
        WordTable.Read(words, "journal" + Prefix, Journal);
        WordTable.Read(words, "mindfulness" + Prefix, Mindfulness);
        WordTable.Read(words, "mood-log" + Prefix, MoodLog);
        WordTable.Read(words, "problem-solving" + Prefix, ProblemSolving);
        WordTable.Read(words, "reading" + Prefix, Reading);
        WordTable.Read(words, "self-monitoring" + Prefix, SelfMonitoring);
        WordTable.Read(words, "shared-exercise" + Prefix, SharedExercise);
        WordTable.Read(words, "sleep-diary" + Prefix, SleepDiary);
        WordTable.Read(words, "sleep-window" + Prefix, SleepWindow);
        WordTable.Read(words, "thought-record" + Prefix, ThoughtRecord);
        WordTable.Read(words, "worksheet" + Prefix, Worksheet);
        WordTable.Read(words, "worry-postponement" + Prefix, WorryPostponement);
    }

    [Packed(
        """
        items: What does the client rate?
        items/row: Question
        items/add: Add a question
        items/label: How is the client asked?
        items/label/help: For example: How calm are you just now?
        items/scale: What scale do they answer on?
        items/scale/help: Lowest and highest number, such as 0..10.
        emotion-scale: What scale do they rate their own feelings on?
        emotion-scale/help: Lowest and highest number, such as 0..10. Leave blank to leave these feelings out.
        ask-activity: Ask what they were doing?
        ask-context: Ask where they were, and who with?
        ask-thoughts: Ask what went through their mind?
        """)]
    private static partial ReadOnlySpan<byte> MoodLog { get; }

    [Packed(
        """
        problem: Which problem do you both have in mind?
        ask-orientation: Ask first how the client sees problems at the moment?
        alternatives-wanted: How many ideas should they gather?
        alternatives-wanted/help: Two or more. Leave blank for two; three are better.
        scale: What scale are the outcome and satisfaction rated on?
        scale/help: Lowest and highest number, such as 1..7. Leave blank for 0..10.
        """)]
    private static partial ReadOnlySpan<byte> ProblemSolving { get; }

    [Packed(
        """
        resource: What should the client read, hear or watch?
        reference: Where can they find it?
        reference/help: A link, a library number or something similar.
        format: What is it?
        format/book: A book
        format/workbook: A workbook
        format/leaflet: A leaflet
        format/web-page: A web page
        format/audio: Something to listen to
        format/video: Something to watch
        part: Which part of it?
        part/help: Chapters, pages or minutes. Leave blank for all of it.
        planned-minutes: About how long will it take?
        look-out-for: What should they look out for?
        look-out-for/row: Question
        look-out-for/add: Add a question
        ask-ratings: Ask how clear it was and how much it applies to them?
        scale: What scale do they rate that on?
        scale/help: Lowest and highest number, such as 0..10. Leave blank for 0..4.
        """)]
    private static partial ReadOnlySpan<byte> Reading { get; }

    [Packed(
        """
        look-out-for: What should the client look out for?
        look-out-for/help: For example urges, meals, arguments, pain.
        sampling: When do they write it down?
        sampling/when-it-happens: Whenever it happens
        sampling/fixed-prompts: When asked, at set times
        sampling/random-prompts: When asked, at random times
        sampling/prompts-and-events: When asked, and whenever it happens
        items: What do they write down?
        items/row: Question
        items/add: Add a question
        items/label: How is the client asked?
        items/answer: What kind of answer is it?
        items/answer/rating: A rating on a scale
        items/answer/count: How many times, or how many of something
        items/answer/duration: How long, in minutes
        items/answer/yes-no: Yes or no
        items/answer/choice: One of several answers
        items/answer/time: A time of day
        items/answer/text: A few words
        items/answer/number: A measurement
        items/scale: What scale?
        items/scale/help: For ratings. Lowest and highest number, such as 0..10.
        items/unit: What is counted or measured?
        items/unit/help: For example cigarettes, kg, mmol/L.
        items/decimals: How many decimal places can it have?
        items/decimals/help: For counts and measurements. Leave blank for no limit.
        items/least: What is the lowest number it can be?
        items/most: What is the highest number it can be?
        items/choices: Which answers can they choose from?
        items/choices/row: Answer
        items/choices/add: Add an answer
        items/choices/label: What does this answer say?
        items/allows-several: Can they pick several?
        items/is-optional: Can they leave it out?
        prompt-expires-after-minutes: How long do they have to answer?
        prompt-expires-after-minutes/help: Leave blank for no time limit.
        ask-context: Ask what they were doing, where, and who with?
        """)]
    private static partial ReadOnlySpan<byte> SelfMonitoring { get; }

    [Packed(
        """
        prompts: Which questions do they answer?
        prompts/row: Question
        prompts/add: Add a question
        prompts/text: What are they asked?
        prompts/half: Who reads the answer?
        prompts/half/private: Only the person who writes it
        prompts/half/shared: Everyone, once they all agree to share it
        parts: What do they do together, in order?
        parts/row: Part
        parts/add: Add a part
        parts/instruction: What do they do?
        parts/planned-minutes: For how long?
        turns-each: How many turns does each person get to speak?
        turns-each/help: Leave blank if nobody is counting turns.
        turn-minutes: How long does a turn last?
        ask-anxiety: Rate anxiety before and after?
        ask-dialogue: Note what the listener did in each turn?
        ask-dialogue/help: Saying it back, showing that it makes sense, saying how it might feel.
        """)]
    private static partial ReadOnlySpan<byte> SharedExercise { get; }

    [Packed(
        """
        form: How much does the diary ask, and when?
        form/core: The core questions, in the morning
        form/expanded-morning: More questions, all in the morning
        form/expanded-evening: More questions, those about the day in the evening
        quality-scale: What scale is the night rated on?
        quality-scale/help: Lowest and highest number, such as 0..10. Leave blank for 1..5.
        note: What should the client bear in mind?
        note/help: For example to fill it in within an hour of getting up.
        """)]
    private static partial ReadOnlySpan<byte> SleepDiary { get; }

    [Packed(
        """
        bed-time: What is the earliest the client goes to bed?
        rise-time: When do they get up every day?
        contraindications: What to ask before time in bed is cut back
        contraindications/bipolar-or-mania: Bipolar disorder, or mania at any time in the past
        contraindications/seizure-disorder: A seizure disorder
        contraindications/parasomnia: Sleepwalking or another parasomnia
        contraindications/untreated-sleep-apnoea: Sleep apnoea that isn't treated
        contraindications/fall-risk: A risk of falls
        contraindications/pregnancy: Possible pregnancy
        contraindications/dangerous-work: Work where sleepiness is dangerous: driving, machinery, heights
        contraindications/untreated-sleepiness: Daytime sleepiness that isn't treated
        contraindications/infant-care: Caring for an infant
        contraindications/applies: Does it apply?
        contraindications/note: What was said about it?
        sleepiness-scale: What scale is sleepiness rated on?
        sleepiness-scale/help: Lowest and highest number, such as 0..10. Leave blank for the form's own scale.
        naps: What about naps?
        naps/help: For example none, or 20 minutes at most, before 15:00.
        ask-stimulus-control: Ask about keeping the bed for sleep?
        ask-stimulus-control/help: Going to bed only when sleepy, and getting up again when awake.
        """)]
    private static partial ReadOnlySpan<byte> SleepWindow { get; }

    [Packed(
        """
        columns: How many columns does the record have?
        columns/three: Three: situation, thoughts, feelings
        columns/four: Four: these and an answer to the thought
        columns/five: Five: these and re-rating belief and feelings
        columns/six: Six: these and the date, the time and what to do next
        columns/seven: Seven: these and the evidence for and against
        emotions-first: Ask for feelings before thoughts?
        emotions-first/help: Only for three or four columns.
        look-out-for: When should the client write down a thought?
        look-out-for/help: Situations or moods to look out for.
        name-distortions: Name a thinking style for each thought?
        ask-body: Ask what they felt in their body?
        ask-behaviour: Ask what they did?
        evidence-per-thought: Gather evidence for each thought?
        evidence-per-thought/help: Only for seven columns. Otherwise it's for the thought that stings most.
        """)]
    private static partial ReadOnlySpan<byte> ThoughtRecord { get; }

    [Packed(
        """
        form: What is the worry period for?
        form/stimulus-control: To keep worry to a set time and place
        form/controllability-test: To test whether worry can be put off at all
        worry-time: When does the worry period begin?
        place: Where is it?
        place/help: The same place every day, and not in bed.
        planned-minutes: What is the longest it lasts?
        planned-minutes/help: Usually 15 to 30 minutes.
        ask-type: Ask whether each worry is hypothetical or practical?
        ask-outcome: Ask later what became of each worry?
        """)]
    private static partial ReadOnlySpan<byte> WorryPostponement { get; }
}
