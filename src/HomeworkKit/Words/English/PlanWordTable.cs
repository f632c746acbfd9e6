namespace HomeworkKit.Words;

/// <summary>English words of the questions by which homework is planned, kind by kind. A clinician reads them.</summary>
internal static partial class PlanWordTable
{
    /// <summary>What stands behind a kind's name in the keys of its planning form.</summary>
    internal const string Prefix = "/task/";

    private static ReadOnlySpan<byte> ActionStep =>
        """
        step: Which step?
        step/help: One thing that can be done before the next session.
        parts: Break it down into smaller pieces?
        parts/help: Every piece counts. Leave this blank if the step is small enough.
        parts/row: Piece
        parts/add: Add a piece
        parts/text: What is to be done in this piece?
        done-when: How will the client know it's done?
        done-when/help: Something that can be seen, such as a date in the diary.
        """u8;

    private static ReadOnlySpan<byte> ActivityPlan =>
        """
        monitoring-only: Only notice what is done, with nothing planned yet?
        monitoring-only/help: Often the first week: activities are written down and rated as they happen.
        planned: Which activities are planned?
        planned/row: Activity
        planned/add: Add an activity
        planned/activity: What is planned?
        planned/slot: When is it planned for?
        planned/slot/date: On which day?
        planned/slot/start: Starting at?
        planned/slot/end: Ending at?
        planned/slot/end-date: Does it end on a later day?
        planned/slot/end-date/help: Only where it goes on past midnight.
        planned/kinds: What kind of activity is it?
        planned/kinds/pleasurable: Enjoyable
        planned/kinds/routine: Part of daily life
        planned/kinds/necessary: Has to be done
        planned/kinds/social: With other people
        planned/kinds/physical: Moves the body
        planned/kinds/valued: Stands for something that matters
        planned/life-area: Which area of life is it about?
        planned/life-area/relationships: Relationships
        planned/life-area/education-and-career: Education and work
        planned/life-area/recreation-and-interests: Leisure and interests
        planned/life-area/mind-body-and-spirituality: Mind, body and spirituality
        planned/life-area/daily-responsibilities: Daily responsibilities
        planned/value: What does it stand for, in the client's words?
        planned/predicted-mastery: How much of an achievement will it be, does the client think?
        planned/predicted-mastery/help: On the scale chosen for achievement.
        planned/predicted-pleasure: How enjoyable will it be, does the client think?
        planned/predicted-pleasure/help: On the scale chosen for enjoyment.
        planned/importance: How important is it to the client?
        planned/importance/help: On the scale chosen for importance.
        planned/difficulty-rank: Where does it come, from the easiest (1) to the hardest?
        mastery-scale: On which scale is achievement rated?
        mastery-scale/help: Lowest and highest number, such as 0..10. Blank is 0..5.
        pleasure-scale: On which scale is enjoyment rated?
        pleasure-scale/help: Lowest and highest number, such as 0..10. Blank is 0..5.
        mood-scale: On which scale is mood rated, before and after?
        mood-scale/help: Lowest and highest number, such as 0..10. Blank leaves mood out.
        importance-scale: On which scale is importance rated?
        importance-scale/help: Lowest and highest number, such as 0..10. Blank leaves importance out.
        ask-day-mood: Ask for the mood of the day as a whole?
        """u8;

    private static ReadOnlySpan<byte> BehaviouralExperiment =>
        """
        type: What is the experiment meant to find out?
        type/hypothesis-testing: Whether one belief holds
        type/a-versus-b: Which of two beliefs fits better
        type/discovery: What happens, with no belief about it yet
        method: How will it be found out?
        method/own-behaviour: The client does something and sees what happens
        method/observation: The client watches somebody else do it
        method/survey: The client asks other people
        target-belief: Which belief is tested?
        target-belief/help: In the client's words.
        alternative-belief: What is the other belief to hold against it?
        alternative-belief/help: Needed where two beliefs are compared.
        plan: What will the client do, where and when?
        precautions-to-drop: Which precautions will the client leave out?
        precautions-to-drop/help: What they usually do so that nothing bad happens.
        precautions-to-drop/row: Precaution
        precautions-to-drop/add: Add a precaution
        ask-heart: Rate belief twice, with the head and with the heart?
        """u8;

    private static ReadOnlySpan<byte> CheckIn =>
        """
        questions: Which questions besides the usual ones?
        questions/row: Question
        questions/add: Add a question
        questions/text: What is the client asked?
        questions/scale: On which scale is it answered?
        questions/scale/help: Lowest and highest number, such as 0..10. Blank for an answer in words.
        ask-practice: Count how often each thing was practised?
        """u8;

    private static ReadOnlySpan<byte> CommunicationPractice =>
        """
        aim: What is the conversation for?
        aim/asking: Asking for something
        aim/saying-no: Saying no
        aim/being-direct: Saying what one thinks, feels or needs
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
        ask-goals: Say which goals matter most?
        ask-goals/help: The outcome, the relationship, self-respect.
        scale: On which scale are the outcome, the relationship and self-respect rated?
        scale/help: Lowest and highest number, such as 1..7. Blank is 0..10.
        ask-style: Ask how it was said?
        ask-style/help: Passively, assertively or aggressively.
        """u8;

    private static ReadOnlySpan<byte> Exposure =>
        """
        format: How do the exposures follow one another?
        format/graded: Step by step up a hierarchy
        format/variable-order: In any order, varied on purpose
        format/response-prevention: With response prevention: the ritual is resisted or put off
        description: What will the client face?
        type: In which way will they face it?
        type/in-vivo: In real life
        type/imaginal: In the imagination, or by a script
        type/interoceptive: By bringing on bodily sensations
        type/virtual: On a screen or in virtual reality
        is-strenuous: Is it strenuous for the body?
        is-strenuous/help: If so, and wherever bodily sensations are brought on, the medical questions come first.
        medical-screening: Medical questions
        medical-screening/help: Ask them before bodily sensations are brought on, or before a strenuous step.
        medical-screening/epilepsy: Epilepsy, or another condition with seizures?
        medical-screening/heart: Heart trouble?
        medical-screening/lung: Lung trouble, asthma included?
        medical-screening/neck-or-back: Trouble with the neck or back?
        medical-screening/pregnancy: Might the client be pregnant?
        medical-screening/asked-at: When did you ask?
        medical-screening/note: Anything that was said about it?
        safety-notes: What must be kept in mind so that it is safe?
        safety-notes/help: The client reads this.
        planned-minutes: How long will it take?
        ends-when: What ends it?
        ends-when/planned-end: The planned time is over
        ends-when/expectancy-disconfirmed: The client has seen whether it happens
        ends-when/suds-criterion: Distress has come down
        ends-at-suds: Down to which level of distress?
        ends-at-suds/help: Needed where distress ends it.
        ends-at-suds/least: none
        ends-at-suds/most: the worst imaginable
        feared-outcome: What does the client fear will happen?
        feared-outcome/help: One sentence about something that could be seen.
        anticipated-suds: How bad will it get, does the client think?
        anticipated-suds/least: no distress
        anticipated-suds/most: the worst imaginable
        safety-behaviours-to-drop: What will the client leave out that usually makes them feel safe?
        safety-behaviours-to-drop/row: Safety behaviour
        safety-behaviours-to-drop/add: Add a safety behaviour
        rituals-to-resist: Which rituals will the client resist or put off?
        rituals-to-resist/help: Needed for response prevention.
        rituals-to-resist/row: Ritual
        rituals-to-resist/add: Add a ritual
        contexts: Where, when and with whom should it vary?
        contexts/row: Place, time or company
        contexts/add: Add a place, time or company
        ask-expectancy: Ask before and after how likely the feared outcome seems?
        ask-series: Ask for distress several times along the way?
        suds-scale: On which scale is distress asked?
        suds-scale/help: Ends at 0 and 100, such as 0..100/10. Blank is 0..100.
        """u8;

    private static ReadOnlySpan<byte> Journal =>
        """
        form: What kind of journal is it?
        form/free: Free writing
        form/prompted: Questions to write about
        form/expressive-writing: Expressive writing, 15 to 20 minutes without stopping
        form/positive-data-log: Evidence for a new belief
        form/gratitude: Things to be grateful for
        prompts: Which questions will the client write about?
        prompts/help: Needed for a journal with questions; an offer in the others.
        prompts/row: Question
        prompts/add: Add a question
        prompts/text: What is the client asked?
        planned-minutes: How long should they write?
        planned-minutes/help: 15 to 20 minutes for expressive writing.
        items-wanted: How many things at a time?
        items-wanted/help: For evidence and for gratitude. Blank is one.
        new-belief: Which new belief is evidence gathered for?
        new-belief/help: In the client's words.
        mood-scale: On which scale is mood rated, before and after?
        mood-scale/help: Lowest and highest number, such as 0..10. Blank leaves mood out.
        """u8;

    private static ReadOnlySpan<byte> Mindfulness =>
        """
        technique: What will the client practise?
        technique/body-scan: Body scan
        technique/breath: Attention to the breath
        technique/sitting: Sitting meditation
        technique/movement: Mindful movement
        technique/informal: Attention to something of every day
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
        stage/cue-controlled: Relaxing at a cue
        stage/differential: Relaxing while doing something else
        stage/rapid: Relaxing quickly, many times a day
        stage/application: Relaxing when anxiety begins
        minimum-minutes: How long at least?
        maximum-minutes: How long at most?
        maximum-minutes/help: One of the two is enough.
        guided: Does a recording or a person guide it?
        instructions: What should the client know about how to do it?
        items: What is rated before and after?
        items/row: Rating
        items/add: Add something to rate
        items/label: What is the client asked?
        items/scale: On which scale do they answer?
        items/scale/help: Lowest and highest number, such as 0..10.
        """u8;
}
