using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of communication practice.</summary>
internal static partial class CommunicationPracticeRules
{
    /// <summary>The aim is none that exists.</summary>
    [Rule(FindingTier.Error, "communication-practice/aim-unknown", "We don't know this aim.")]
    public static readonly Rule AimUnknown;

    /// <summary>The task names no skill.</summary>
    [Rule(FindingTier.Missing, "communication-practice/skill-missing", "Choose which skill to practise.")]
    public static readonly Rule SkillMissing;

    /// <summary>A skill's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "communication-practice/skill-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule SkillKeyForm;

    /// <summary>Two skills have the same key.</summary>
    [Rule(FindingTier.Error, "communication-practice/skill-twice", "Two skills have the same key.")]
    public static readonly Rule SkillTwice;

    /// <summary>A skill has no name.</summary>
    [Rule(FindingTier.Missing, "communication-practice/skill-name-missing", "A skill still needs a name.")]
    public static readonly Rule SkillNameMissing;

    /// <summary>A skill has no steps.</summary>
    [Rule(FindingTier.Missing, "communication-practice/steps-missing", "A skill still needs its steps.")]
    public static readonly Rule StepsMissing;

    /// <summary>A step's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "communication-practice/step-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule StepKeyForm;

    /// <summary>A skill has the same step twice.</summary>
    [Rule(FindingTier.Error, "communication-practice/step-twice", "A skill has the same step twice.")]
    public static readonly Rule StepTwice;

    /// <summary>The situation is blank.</summary>
    [Rule(FindingTier.Missing, "communication-practice/situation-missing", "The situation is still blank.")]
    public static readonly Rule SituationMissing;

    /// <summary>With whom is blank.</summary>
    [Rule(FindingTier.Missing, "communication-practice/with-missing", "Still blank: who you talked with.")]
    public static readonly Rule WithMissing;

    /// <summary>Goals were asked for and none is there.</summary>
    [Rule(FindingTier.Missing, "communication-practice/goal-missing", "Still blank: what you'd like from it.")]
    public static readonly Rule GoalMissing;

    /// <summary>A goal has no words.</summary>
    [Rule(FindingTier.Missing, "communication-practice/goal-text-missing", "A goal is still blank.")]
    public static readonly Rule GoalTextMissing;

    /// <summary>A goal is of a type that does not exist.</summary>
    [Rule(FindingTier.Error, "communication-practice/goal-type-unknown", "We don't know this kind of goal.")]
    public static readonly Rule GoalTypeUnknown;

    /// <summary>Two goals are of one type, so that their order says nothing.</summary>
    [Rule(FindingTier.Error, "communication-practice/goal-twice", "Two goals are of the same kind.")]
    public static readonly Rule GoalTwice;

    /// <summary>A line is for a skill or step that the task does not have.</summary>
    [Rule(FindingTier.Error, "communication-practice/unknown-step", "This step isn't part of the skill.")]
    public static readonly Rule UnknownStep;

    /// <summary>A step has two lines.</summary>
    [Rule(FindingTier.Error, "communication-practice/line-twice", "A step is filled in twice.")]
    public static readonly Rule LineTwice;

    /// <summary>A script was asked for and a step has no line.</summary>
    [Rule(FindingTier.Missing, "communication-practice/line-missing", "A step has no words yet.")]
    public static readonly Rule LineMissing;

    /// <summary>A line has no words.</summary>
    [Rule(FindingTier.Missing, "communication-practice/line-words-missing", "The words for a step are still blank.")]
    public static readonly Rule LineWordsMissing;

    /// <summary>An I-statement was asked for and is not there.</summary>
    [Rule(FindingTier.Missing, "communication-practice/statement-missing", "The I-statement is still blank.")]
    public static readonly Rule StatementMissing;

    /// <summary>A part of the I-statement is blank.</summary>
    [Rule(FindingTier.Missing, "communication-practice/statement-part-missing", "Part of the I-statement is still blank.")]
    public static readonly Rule StatementPartMissing;

    /// <summary>Fear before is not rated.</summary>
    [Rule(FindingTier.Missing, "communication-practice/fear-before-missing", "Not rated yet: how afraid you are beforehand.")]
    public static readonly Rule FearBeforeMissing;

    /// <summary>Fear after is not rated.</summary>
    [Rule(FindingTier.Missing, "communication-practice/fear-after-missing", "Not rated yet: how afraid you were by the end.")]
    public static readonly Rule FearAfterMissing;

    /// <summary>What was said is blank.</summary>
    [Rule(FindingTier.Missing, "communication-practice/said-missing", "Still blank: what you said.")]
    public static readonly Rule SaidMissing;

    /// <summary>The outcome is not rated.</summary>
    [Rule(FindingTier.Missing, "communication-practice/outcome-missing", "Not rated yet: how much of what you wanted you got.")]
    public static readonly Rule OutcomeMissing;

    /// <summary>Self-respect is not rated.</summary>
    [Rule(FindingTier.Missing, "communication-practice/self-respect-missing", "Not rated yet: how you feel about yourself afterwards.")]
    public static readonly Rule SelfRespectMissing;

    /// <summary>A rating is on another scale than the task asks for.</summary>
    [Rule(FindingTier.Error, "communication-practice/scale-differs", "This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>The outcome is rated, and nothing says what was said.</summary>
    [Rule(FindingTier.Warning, "communication-practice/outcome-without-words", "The outcome is rated, but what you said is still blank.")]
    public static readonly Rule OutcomeWithoutWords;

    /// <summary>How it was said was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "communication-practice/style-missing", "Still blank: how you said it.")]
    public static readonly Rule StyleMissing;

    /// <summary>How it was said is none of the ways there are.</summary>
    [Rule(FindingTier.Error, "communication-practice/style-unknown", "We don't know this way of saying it.")]
    public static readonly Rule StyleUnknown;
}
