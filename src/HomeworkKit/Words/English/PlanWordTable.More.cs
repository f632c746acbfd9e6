namespace HomeworkKit.Words;

/// <content>The other kinds, and what several kinds ask alike.</content>
internal static partial class PlanWordTable
{
    /// <summary>What several kinds ask alike, under <c>form/</c> in place of a kind.</summary>
    internal static ReadOnlySpan<byte> Shared =>
        """
        form/task/page/all: What you plan together
        form/task/asked-on: On which scale are the ratings from 0 to 100 asked?
        form/task/asked-on/help: For children and teenagers. Ends at 0 and 100, such as 0..100/10. Blank is 0..100.
        form/task/ask-courage: Ask beforehand what it may cost, and what it is for?
        form/task/ask-courage/help: How uncomfortable it may be, how willing the client is, and what makes it worth it.
        """u8;

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

    private static ReadOnlySpan<byte> MoodLog =>
        """
        items: What does the client rate?
        items/row: Question
        items/add: Add a question
        items/label: How is the client asked?
        items/label/help: For example: How calm are you just now?
        items/scale: On which scale do they answer?
        items/scale/help: Lowest and highest number, such as 0..10.
        emotion-scale: On which scale do they rate feelings that they name themselves?
        emotion-scale/help: Lowest and highest number, such as 0..10. Blank leaves these feelings out.
        ask-activity: Ask what they were doing?
        ask-context: Ask where they were, and who with?
        ask-thoughts: Ask what went through their mind?
        """u8;

    private static ReadOnlySpan<byte> ProblemSolving =>
        """
        problem: Which problem do you both have in mind?
        ask-orientation: Ask first how the client sees problems at the moment?
        alternatives-wanted: How many ideas should they gather?
        alternatives-wanted/help: Two or more. Blank is two; three are better.
        scale: On which scale are the outcome and satisfaction rated?
        scale/help: Lowest and highest number, such as 1..7. Blank is 0..10.
        """u8;

    private static ReadOnlySpan<byte> Reading =>
        """
        resource: What should the client read, hear or watch?
        reference: Where can they find it?
        reference/help: A link, a shelf mark, or the like.
        format: What is it?
        format/book: A book
        format/workbook: A workbook
        format/leaflet: A leaflet
        format/web-page: A web page
        format/audio: Something to listen to
        format/video: Something to watch
        part: Which part of it?
        part/help: Chapters, pages or minutes. Blank for the whole.
        planned-minutes: How long will it take, about?
        look-out-for: What should they look out for?
        look-out-for/row: Question
        look-out-for/add: Add a question
        ask-ratings: Ask how clear it was, and how far it applies?
        scale: On which scale do they rate that?
        scale/help: Lowest and highest number, such as 0..10. Blank is 0..4.
        """u8;

    private static ReadOnlySpan<byte> SelfMonitoring =>
        """
        look-out-for: What does the client look out for?
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
        items/answer/choice: One of some answers
        items/answer/time: A time by the clock
        items/answer/text: A few words
        items/answer/number: A measured number
        items/scale: On which scale?
        items/scale/help: For ratings. Lowest and highest number, such as 0..10.
        items/unit: What is counted or measured?
        items/unit/help: For example cigarettes, kg, mmol/L.
        items/decimals: How many decimals may it have?
        items/decimals/help: For counts and measured numbers. Blank for any.
        items/least: What is the lowest number it can be?
        items/most: What is the highest number it can be?
        items/choices: Which answers can they choose from?
        items/choices/row: Answer
        items/choices/add: Add an answer
        items/choices/label: What does this answer say?
        items/allows-several: Can they pick several?
        items/is-optional: Can they leave it out?
        prompt-expires-after-minutes: How long can they answer after being asked?
        prompt-expires-after-minutes/help: Blank leaves it open.
        ask-context: Ask what they were doing, where, and who with?
        """u8;

    private static ReadOnlySpan<byte> SharedExercise =>
        """
        prompts: Which questions do they answer?
        prompts/row: Question
        prompts/add: Add a question
        prompts/text: What are they asked?
        prompts/half: Who reads the answer?
        prompts/half/private: Only the one who writes it
        prompts/half/shared: Everyone, once all agree to show it
        parts: What do they do together, in order?
        parts/row: Part
        parts/add: Add a part
        parts/instruction: What do they do?
        parts/planned-minutes: For how long?
        turns-each: How many turns does each of them speak?
        turns-each/help: Blank where nobody counts turns.
        turn-minutes: How long does a turn last?
        ask-anxiety: Rate anxiety before and after?
        ask-dialogue: Note for each turn what the listener did?
        ask-dialogue/help: Saying back, showing that it makes sense, saying what it may feel like.
        """u8;

    private static ReadOnlySpan<byte> SleepDiary =>
        """
        form: How much does the diary ask, and when?
        form/core: The core questions, in the morning
        form/expanded-morning: More questions, all in the morning
        form/expanded-evening: More questions, those about the day in the evening
        quality-scale: On which scale is the night rated?
        quality-scale/help: Lowest and highest number, such as 0..10. Blank is 1..5.
        note: What should the client bear in mind?
        note/help: For example to fill it in within an hour of getting up.
        """u8;

    private static ReadOnlySpan<byte> SleepWindow =>
        """
        bed-time: When does the client go to bed, at the earliest?
        rise-time: When do they get up, every day?
        contraindications: What has to be asked before time in bed is cut back
        contraindications/bipolar-or-mania: Bipolar disorder, or mania at any time
        contraindications/seizure-disorder: A seizure disorder
        contraindications/parasomnia: Sleepwalking or another parasomnia
        contraindications/untreated-sleep-apnoea: Sleep apnoea that isn't treated
        contraindications/fall-risk: A risk of falls
        contraindications/pregnancy: Possible pregnancy
        contraindications/dangerous-work: Driving, machinery, heights: work in which sleepiness is dangerous
        contraindications/untreated-sleepiness: Sleepiness by day that isn't treated
        contraindications/infant-care: Caring for an infant
        contraindications/applies: Does it apply?
        contraindications/note: What was said about it?
        sleepiness-scale: On which scale is sleepiness rated?
        sleepiness-scale/help: Lowest and highest number, such as 0..10. Blank leaves it to the form.
        naps: What about naps?
        naps/help: For example none, or 20 minutes at most before 15:00.
        ask-stimulus-control: Ask about keeping the bed for sleep?
        ask-stimulus-control/help: To bed only when sleepy, up again when awake.
        """u8;

    private static ReadOnlySpan<byte> ThoughtRecord =>
        """
        columns: How many columns does the record have?
        columns/three: Three: situation, thoughts, feelings
        columns/four: Four: and an answer to the thought
        columns/five: Five: and rating belief and feelings again
        columns/six: Six: and the date, the time and what to do next
        columns/seven: Seven: and the evidence for and against
        emotions-first: Ask for feelings before thoughts?
        emotions-first/help: For three and four columns only.
        look-out-for: When should the client catch a thought?
        look-out-for/help: Situations or moods to look out for.
        name-distortions: Name thinking styles for each thought?
        ask-body: Ask what they felt in their body?
        ask-behaviour: Ask what they did?
        evidence-per-thought: Gather evidence for each thought?
        evidence-per-thought/help: For seven columns only. Otherwise it is for the thought that stings most.
        """u8;

    private static ReadOnlySpan<byte> WorryPostponement =>
        """
        form: What is the worry period for?
        form/stimulus-control: To keep worry to a set time and place
        form/controllability-test: To test whether worry can be put off at all
        worry-time: When does the worry period begin?
        place: In which place?
        place/help: The same every day, and not the bed.
        planned-minutes: How long is it at most?
        planned-minutes/help: Usually 15 to 30 minutes.
        ask-type: Ask of each worry whether it is hypothetical or practical?
        ask-outcome: Ask later what became of each worry?
        """u8;
}
