namespace HomeworkKit.Words;

/// <summary>English words of the questions by which homework is planned, kind by kind. A clinician reads them.</summary>
internal static partial class PlanWordTable
{
    /// <summary>What stands behind a kind's name in the keys of its planning form.</summary>
    internal const string Prefix = "/task/";

    [Packed(
        """
        step: Which step?
        step/help: One thing that can be done before the next session.
        parts: Break it down into smaller pieces?
        parts/help: Every piece counts. Leave this blank if the step is small enough.
        parts/row: Piece
        parts/add: Add a piece
        parts/text: What needs doing in this piece?
        done-when: How will the client know it's done?
        done-when/help: Something they can see, such as an appointment in the diary.
        """)]
    private static partial ReadOnlySpan<byte> ActionStep { get; }

    [Packed(
        """
        monitoring-only: Only notice what they do, without planning anything yet?
        monitoring-only/help: Often the first week: activities are written down and rated as they happen.
        planned: Which activities are planned?
        planned/row: Activity
        planned/add: Add an activity
        planned/activity: What is planned?
        planned/slot: When is it planned for?
        planned/slot/date: On which day?
        planned/slot/start: When does it start?
        planned/slot/end: When does it end?
        planned/slot/end-date: Does it end on a later day?
        planned/slot/end-date/help: Only if it goes past midnight.
        planned/kinds: What kind of activity is it?
        planned/kinds/pleasurable: Enjoyable
        planned/kinds/routine: Part of daily life
        planned/kinds/necessary: Has to be done
        planned/kinds/social: With other people
        planned/kinds/physical: Gets the body moving
        planned/kinds/valued: Linked to something that matters
        planned/life-area: Which area of life is it about?
        planned/life-area/relationships: Relationships
        planned/life-area/education-and-career: Education and work
        planned/life-area/recreation-and-interests: Leisure and interests
        planned/life-area/mind-body-and-spirituality: Mind, body and spirituality
        planned/life-area/daily-responsibilities: Daily responsibilities
        planned/value: What makes it matter, in the client's words?
        planned/predicted-mastery: How much of a sense of achievement does the client expect?
        planned/predicted-mastery/help: On the scale you chose for achievement.
        planned/predicted-pleasure: How enjoyable does the client expect it to be?
        planned/predicted-pleasure/help: On the scale you chose for enjoyment.
        planned/importance: How important is it to the client?
        planned/importance/help: On the scale you chose for importance.
        planned/difficulty-rank: How hard is it compared with the others? 1 is the easiest.
        mastery-scale: What scale is achievement rated on?
        mastery-scale/help: Lowest and highest number, such as 0..10. Leave blank for 0..5.
        pleasure-scale: What scale is enjoyment rated on?
        pleasure-scale/help: Lowest and highest number, such as 0..10. Leave blank for 0..5.
        mood-scale: What scale is mood rated on, before and after?
        mood-scale/help: Lowest and highest number, such as 0..10. Leave blank to leave mood out.
        importance-scale: What scale is importance rated on?
        importance-scale/help: Lowest and highest number, such as 0..10. Leave blank to leave importance out.
        ask-day-mood: Ask about mood over the whole day?
        """)]
    private static partial ReadOnlySpan<byte> ActivityPlan { get; }

    [Packed(
        """
        type: What is the experiment meant to find out?
        type/hypothesis-testing: Whether a belief holds up
        type/a-versus-b: Which of two beliefs fits better
        type/discovery: What happens, with no belief about it yet
        method: How will you find out?
        method/own-behaviour: The client does something and sees what happens
        method/observation: The client watches someone else do it
        method/survey: The client asks other people
        target-belief: Which belief are you testing?
        target-belief/help: In the client's words.
        alternative-belief: Which other belief do you compare it with?
        alternative-belief/help: Needed if you compare two beliefs.
        plan: What will the client do, and where and when?
        precautions-to-drop: Which precautions will the client leave out?
        precautions-to-drop/help: Things they usually do so that nothing bad happens.
        precautions-to-drop/row: Precaution
        precautions-to-drop/add: Add a precaution
        ask-heart: Rate the belief twice, with the head and with the heart?
        """)]
    private static partial ReadOnlySpan<byte> BehaviouralExperiment { get; }

    [Packed(
        """
        questions: Any questions besides the usual ones?
        questions/row: Question
        questions/add: Add a question
        questions/text: What is the client asked?
        questions/scale: What scale do they answer it on?
        questions/scale/help: Lowest and highest number, such as 0..10. Leave blank for an answer in words.
        ask-practice: Count how many times each thing was practised?
        """)]
    private static partial ReadOnlySpan<byte> CheckIn { get; }

    [Packed(
        """
        aim: What is the conversation for?
        aim/asking: Asking for something
        aim/saying-no: Saying no
        aim/being-direct: Saying what they think, feel or need
        aim/listening: Listening and understanding
        skills: Which skills will the client use?
        skills/row: Skill
        skills/add: Add a skill
        skills/name: What do you both call this skill?
        skills/steps: What are its steps, in order?
        skills/steps/help: A word or two each, joined by hyphens, such as say-it-back.
        skills/steps/row: Step
        skills/steps/add: Add a step
        situation: Which situation do you both have in mind?
        ask-script: Write a line for each step beforehand?
        ask-i-statement: Put an I-statement into words?
        ask-i-statement/help: In this situation, when you do this, I feel this, and I ask for this.
        ask-goals: Ask which goals matter most?
        ask-goals/help: The outcome, the relationship, self-respect.
        scale: What scale are the outcome, the relationship and self-respect rated on?
        scale/help: Lowest and highest number, such as 1..7. Leave blank for 0..10.
        ask-style: Ask how it was said?
        ask-style/help: Passively, assertively or aggressively.
        """)]
    private static partial ReadOnlySpan<byte> CommunicationPractice { get; }

    [Packed(
        """
        format: What order do the exposures come in?
        format/graded: Step by step up a hierarchy
        format/variable-order: In any order, varied on purpose
        format/response-prevention: With response prevention: the ritual is resisted or put off
        description: What will the client face?
        type: How will they face it?
        type/in-vivo: In real life
        type/imaginal: In imagination, or with a script
        type/interoceptive: By bringing on bodily sensations
        type/virtual: On a screen or in virtual reality
        is-strenuous: Is it physically strenuous?
        is-strenuous/help: If so, or if bodily sensations are brought on, the medical questions come first.
        medical-screening: Medical questions
        medical-screening/help: Ask them before bodily sensations are brought on, or before a strenuous step.
        medical-screening/epilepsy: Epilepsy, or another condition with seizures?
        medical-screening/heart: Heart trouble?
        medical-screening/lung: Lung trouble, asthma included?
        medical-screening/neck-or-back: Trouble with the neck or back?
        medical-screening/pregnancy: Could the client be pregnant?
        medical-screening/asked-at: When did you ask?
        medical-screening/note: Was anything said about it?
        safety-notes: What should the client keep in mind to stay safe?
        safety-notes/help: The client reads this.
        planned-minutes: How long will it take?
        ends-when: What ends it?
        ends-when/planned-end: The planned time is over
        ends-when/expectancy-disconfirmed: The client has seen whether what they fear happens
        ends-when/suds-criterion: Distress has come down
        ends-at-suds: What level of distress does it end at?
        ends-at-suds/help: Needed if it ends when distress comes down.
        ends-at-suds/least: none
        ends-at-suds/most: the worst imaginable
        feared-outcome: What does the client fear will happen?
        feared-outcome/help: One sentence about something you could see happen.
        anticipated-suds: How bad does the client expect it to get?
        anticipated-suds/least: no distress
        anticipated-suds/most: the worst imaginable
        safety-behaviours-to-drop: What will the client leave out that they usually do to feel safe?
        safety-behaviours-to-drop/row: Safety behaviour
        safety-behaviours-to-drop/add: Add a safety behaviour
        rituals-to-resist: Which rituals will the client resist or put off?
        rituals-to-resist/help: Needed for response prevention.
        rituals-to-resist/row: Ritual
        rituals-to-resist/add: Add a ritual
        contexts: What should vary: places, times, company?
        contexts/row: Place, time or company
        contexts/add: Add a place, time or company
        ask-expectancy: Ask how likely the feared outcome seems, before and after?
        ask-series: Ask about distress several times along the way?
        suds-scale: What scale is distress rated on?
        suds-scale/help: From 0 to 100, such as 0..100/10. Leave blank for 0..100.
        """)]
    private static partial ReadOnlySpan<byte> Exposure { get; }

    [Packed(
        """
        form: What kind of journal is it?
        form/free: Free writing
        form/prompted: Questions to write about
        form/expressive-writing: Expressive writing, 15 to 20 minutes without stopping
        form/positive-data-log: Evidence for a new belief
        form/gratitude: Things to be grateful for
        prompts: Which questions will the client write about?
        prompts/help: Needed for a journal with questions; optional for the others.
        prompts/row: Question
        prompts/add: Add a question
        prompts/text: What is the client asked?
        planned-minutes: How long should they write?
        planned-minutes/help: 15 to 20 minutes for expressive writing.
        items-wanted: How many things at a time?
        items-wanted/help: For evidence and gratitude. Leave blank for one.
        new-belief: Which new belief are they gathering evidence for?
        new-belief/help: In the client's words.
        mood-scale: What scale is mood rated on, before and after?
        mood-scale/help: Lowest and highest number, such as 0..10. Leave blank to leave mood out.
        """)]
    private static partial ReadOnlySpan<byte> Journal { get; }

    [Packed(
        """
        technique: What will the client practise?
        technique/body-scan: Body scan
        technique/breath: Noticing the breath
        technique/sitting: Sitting meditation
        technique/movement: Mindful movement
        technique/informal: Noticing something everyday
        technique/defusion: Seeing thoughts as thoughts
        technique/breathing-retraining: Calmer breathing
        technique/progressive-muscle-relaxation: Progressive muscle relaxation
        technique/applied-relaxation: Applied relaxation
        technique/imagery: A calming place or scene
        technique/other: Something else
        other-technique: What is it called?
        other-technique/help: Only for something else.
        stage: At which stage of applied relaxation are they?
        stage/help: Only for applied relaxation.
        stage/progressive: Tensing and releasing, muscle by muscle
        stage/release-only: Releasing without tensing
        stage/cue-controlled: Relaxing on a cue
        stage/differential: Relaxing while doing something else
        stage/rapid: Relaxing quickly, many times a day
        stage/application: Relaxing when anxiety starts
        minimum-minutes: What is the shortest it lasts?
        maximum-minutes: What is the longest it lasts?
        maximum-minutes/help: One of the two is enough.
        guided: Does a recording or a person guide it?
        instructions: What should the client know about how to do it?
        items: What do they rate before and after?
        items/row: Rating
        items/add: Add something to rate
        items/label: What is the client asked?
        items/scale: What scale do they answer on?
        items/scale/help: Lowest and highest number, such as 0..10.
        """)]
    private static partial ReadOnlySpan<byte> Mindfulness { get; }
}
