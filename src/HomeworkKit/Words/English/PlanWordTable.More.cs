namespace HomeworkKit.Words;

/// <content>The other kinds, and what several kinds ask alike.</content>
internal static partial class PlanWordTable
{
    /// <summary>What several kinds ask alike, under <c>form/</c> in place of a kind.</summary>
    internal const string Shared =
        """
        form/task/page/all: What you plan together
        form/task/asked-on: On which scale are the ratings from 0 to 100 asked?
        form/task/asked-on/help: For children and teenagers. Ends at 0 and 100, such as 0..100/10. Blank is 0..100.
        form/task/ask-courage: Ask beforehand what it may cost, and what it is for?
        form/task/ask-courage/help: How uncomfortable it may be, how willing the client is, and what makes it worth it.
        """;

    internal static readonly (string Kind, string Table)[] Tables =
    [
        ("action-step", ActionStep), ("activity-plan", ActivityPlan), ("behavioural-experiment", BehaviouralExperiment), ("check-in", CheckIn),
        ("communication-practice", CommunicationPractice), ("exposure", Exposure), ("journal", Journal), ("mindfulness", Mindfulness), ("mood-log", MoodLog),
        ("problem-solving", ProblemSolving), ("reading", Reading), ("self-monitoring", SelfMonitoring), ("shared-exercise", SharedExercise),
        ("sleep-diary", SleepDiary), ("sleep-window", SleepWindow), ("thought-record", ThoughtRecord), ("worksheet", Worksheet), ("worry-postponement", WorryPostponement),
    ];

    private const string MoodLog =
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
        """;

    private const string ProblemSolving =
        """
        problem: Which problem do you both have in mind?
        ask-orientation: Ask first how the client sees problems at the moment?
        alternatives-wanted: How many ideas should they gather?
        alternatives-wanted/help: Two or more. Blank is two; three are better.
        scale: On which scale are the outcome and satisfaction rated?
        scale/help: Lowest and highest number, such as 1..7. Blank is 0..10.
        """;

    private const string Reading =
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
        """;

    private const string SelfMonitoring =
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
        """;

    private const string SharedExercise =
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
        """;

    private const string SleepDiary =
        """
        form: How much does the diary ask, and when?
        form/core: The core questions, in the morning
        form/expanded-morning: More questions, all in the morning
        form/expanded-evening: More questions, those about the day in the evening
        quality-scale: On which scale is the night rated?
        quality-scale/help: Lowest and highest number, such as 0..10. Blank is 1..5.
        note: What should the client bear in mind?
        note/help: For example to fill it in within an hour of getting up.
        """;

    private const string SleepWindow =
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
        """;

    private const string ThoughtRecord =
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
        """;

    private const string Worksheet =
        """
        form: The form that the client fills in
        form/id: Which address is its own wherever it is used?
        form/id/help: For example https://clinic.example/forms/week.
        form/version: Which version is it?
        form/title: What does the client know it by?
        form/language: Which language is it written in?
        form/language/help: Such as en or de-CH.
        form/copyright: Who holds the rights to the wording?
        form/source: Where does it come from?
        form/source/help: Author and year.
        form/scores: Which scores are taken from the answers?
        form/scores/row: Score
        form/scores/add: Add a score
        form/scores/text: What is this score called?
        form/scores/items: Which items count in it?
        form/scores/items/row: Item's key
        form/scores/items/add: Add an item
        form/scores/method: How is it made of its items?
        form/scores/method/sum: Added up
        form/scores/method/mean: The mean
        form/scores/method/count: How many count more than nothing
        form/scores/reversed: Which items count the other way round?
        form/scores/reversed/row: Item's key
        form/scores/reversed/add: Add an item
        form/scores/missing: What if items have no answer?
        form/scores/missing/no-score: No score
        form/scores/missing/prorated: The mean of the others stands in for each
        form/scores/missing/as-zero: Each counts as 0
        form/scores/most-missing: For how many items at most?
        form/scores/not-asked: What if items were not asked?
        form/scores/not-asked/missing: The same as without an answer
        form/scores/not-asked/zero: They count as 0
        form/scores/least: What is the lowest it can be?
        form/scores/most: What is the highest it can be?
        form/scores/bands: What do the author's ranges say?
        form/scores/bands/row: Range
        form/scores/bands/add: Add a range
        form/scores/bands/from: From which number on?
        form/scores/bands/text: What does the author say there?
        form/scores/is-for-client: Does the client see this score?
        """;

    private const string WorryPostponement =
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
        """;
}
