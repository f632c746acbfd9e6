using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of communication practice.</summary>
internal static class CommunicationPracticeRules
{
    /// <summary>The aim is none that exists.</summary>
    [Says("We don't know this aim.")]
    public static readonly Rule AimUnknown = Rule.Error("communication-practice/aim-unknown");

    /// <summary>The task names no skill.</summary>
    [Says("Choose which skill to practise.")]
    public static readonly Rule SkillMissing = Rule.Missing("communication-practice/skill-missing");

    /// <summary>A skill's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule SkillKeyForm = Rule.Error("communication-practice/skill-key-form");

    /// <summary>Two skills have the same key.</summary>
    [Says("Two skills have the same key.")]
    public static readonly Rule SkillTwice = Rule.Error("communication-practice/skill-twice");

    /// <summary>A skill has no name.</summary>
    [Says("A skill still needs a name.")]
    public static readonly Rule SkillNameMissing = Rule.Missing("communication-practice/skill-name-missing");

    /// <summary>A skill has no steps.</summary>
    [Says("A skill still needs its steps.")]
    public static readonly Rule StepsMissing = Rule.Missing("communication-practice/steps-missing");

    /// <summary>A step's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule StepKeyForm = Rule.Error("communication-practice/step-key-form");

    /// <summary>A skill has the same step twice.</summary>
    [Says("A skill has the same step twice.")]
    public static readonly Rule StepTwice = Rule.Error("communication-practice/step-twice");

    /// <summary>The situation is blank.</summary>
    [Says("The situation is still blank.")]
    public static readonly Rule SituationMissing = Rule.Missing("communication-practice/situation-missing");

    /// <summary>With whom is blank.</summary>
    [Says("Still blank: who you talked with.")]
    public static readonly Rule WithMissing = Rule.Missing("communication-practice/with-missing");

    /// <summary>Goals were asked for and none is there.</summary>
    [Says("Still blank: what you'd like from it.")]
    public static readonly Rule GoalMissing = Rule.Missing("communication-practice/goal-missing");

    /// <summary>A goal has no words.</summary>
    [Says("A goal is still blank.")]
    public static readonly Rule GoalTextMissing = Rule.Missing("communication-practice/goal-text-missing");

    /// <summary>A goal is of a type that does not exist.</summary>
    [Says("We don't know this kind of goal.")]
    public static readonly Rule GoalTypeUnknown = Rule.Error("communication-practice/goal-type-unknown");

    /// <summary>Two goals are of one type, so that their order says nothing.</summary>
    [Says("Two goals are of the same kind.")]
    public static readonly Rule GoalTwice = Rule.Error("communication-practice/goal-twice");

    /// <summary>A line is for a skill or step that the task does not have.</summary>
    [Says("This step isn't part of the skill.")]
    public static readonly Rule UnknownStep = Rule.Error("communication-practice/unknown-step");

    /// <summary>A step has two lines.</summary>
    [Says("A step is filled in twice.")]
    public static readonly Rule LineTwice = Rule.Error("communication-practice/line-twice");

    /// <summary>A script was asked for and a step has no line.</summary>
    [Says("A step has no words yet.")]
    public static readonly Rule LineMissing = Rule.Missing("communication-practice/line-missing");

    /// <summary>A line has no words.</summary>
    [Says("The words for a step are still blank.")]
    public static readonly Rule LineWordsMissing = Rule.Missing("communication-practice/line-words-missing");

    /// <summary>An I-statement was asked for and is not there.</summary>
    [Says("The I-statement is still blank.")]
    public static readonly Rule StatementMissing = Rule.Missing("communication-practice/statement-missing");

    /// <summary>A part of the I-statement is blank.</summary>
    [Says("Part of the I-statement is still blank.")]
    public static readonly Rule StatementPartMissing = Rule.Missing("communication-practice/statement-part-missing");

    /// <summary>Fear before is not rated.</summary>
    [Says("Not rated yet: how afraid you are beforehand.")]
    public static readonly Rule FearBeforeMissing = Rule.Missing("communication-practice/fear-before-missing");

    /// <summary>Fear after is not rated.</summary>
    [Says("Not rated yet: how afraid you were by the end.")]
    public static readonly Rule FearAfterMissing = Rule.Missing("communication-practice/fear-after-missing");

    /// <summary>What was said is blank.</summary>
    [Says("Still blank: what you said.")]
    public static readonly Rule SaidMissing = Rule.Missing("communication-practice/said-missing");

    /// <summary>The outcome is not rated.</summary>
    [Says("Not rated yet: how much of what you wanted you got.")]
    public static readonly Rule OutcomeMissing = Rule.Missing("communication-practice/outcome-missing");

    /// <summary>Self-respect is not rated.</summary>
    [Says("Not rated yet: how you feel about yourself afterwards.")]
    public static readonly Rule SelfRespectMissing = Rule.Missing("communication-practice/self-respect-missing");

    /// <summary>A rating is on another scale than the task asks for.</summary>
    [Says("This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers = Rule.Error("communication-practice/scale-differs");

    /// <summary>The outcome is rated, and nothing says what was said.</summary>
    [Says("The outcome is rated, but what you said is still blank.")]
    public static readonly Rule OutcomeWithoutWords = Rule.Warning("communication-practice/outcome-without-words");

    /// <summary>How it was said was asked for and is blank.</summary>
    [Says("Still blank: how you said it.")]
    public static readonly Rule StyleMissing = Rule.Missing("communication-practice/style-missing");

    /// <summary>How it was said is none of the ways there are.</summary>
    [Says("We don't know this way of saying it.")]
    public static readonly Rule StyleUnknown = Rule.Error("communication-practice/style-unknown");
}
