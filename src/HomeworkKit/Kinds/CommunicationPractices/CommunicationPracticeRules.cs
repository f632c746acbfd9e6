using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of communication practice.</summary>
internal static class CommunicationPracticeRules
{
    /// <summary>The aim is none that exists.</summary>
    public static readonly Rule AimUnknown = Rule.Error("communication-practice/aim-unknown", "We don't know this aim.");

    /// <summary>The task names no skill.</summary>
    public static readonly Rule SkillMissing = Rule.Missing("communication-practice/skill-missing", "Choose which skill to practise.");

    /// <summary>A skill's key has another form.</summary>
    public static readonly Rule SkillKeyForm = Rule.Error("communication-practice/skill-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two skills have the same key.</summary>
    public static readonly Rule SkillTwice = Rule.Error("communication-practice/skill-twice", "Two skills have the same key.");

    /// <summary>A skill has no name.</summary>
    public static readonly Rule SkillNameMissing = Rule.Missing("communication-practice/skill-name-missing", "A skill still needs a name.");

    /// <summary>A skill has no steps.</summary>
    public static readonly Rule StepsMissing = Rule.Missing("communication-practice/steps-missing", "A skill still needs its steps.");

    /// <summary>A step's key has another form.</summary>
    public static readonly Rule StepKeyForm = Rule.Error("communication-practice/step-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>A skill has the same step twice.</summary>
    public static readonly Rule StepTwice = Rule.Error("communication-practice/step-twice", "A skill has the same step twice.");

    /// <summary>The situation is blank.</summary>
    public static readonly Rule SituationMissing = Rule.Missing("communication-practice/situation-missing", "The situation is still blank.");

    /// <summary>With whom is blank.</summary>
    public static readonly Rule WithMissing = Rule.Missing("communication-practice/with-missing", "Still blank: who you talked with.");

    /// <summary>Goals were asked for and none is there.</summary>
    public static readonly Rule GoalMissing = Rule.Missing("communication-practice/goal-missing", "Still blank: what you'd like from it.");

    /// <summary>A goal has no words.</summary>
    public static readonly Rule GoalTextMissing = Rule.Missing("communication-practice/goal-text-missing", "A goal is still blank.");

    /// <summary>A goal is of a type that does not exist.</summary>
    public static readonly Rule GoalTypeUnknown = Rule.Error("communication-practice/goal-type-unknown", "We don't know this kind of goal.");

    /// <summary>Two goals are of one type, so that their order says nothing.</summary>
    public static readonly Rule GoalTwice = Rule.Error("communication-practice/goal-twice", "Two goals are of the same kind.");

    /// <summary>A line is for a skill or step that the task does not have.</summary>
    public static readonly Rule UnknownStep = Rule.Error("communication-practice/unknown-step", "This step isn't part of the skill.");

    /// <summary>A step has two lines.</summary>
    public static readonly Rule LineTwice = Rule.Error("communication-practice/line-twice", "A step is filled in twice.");

    /// <summary>A script was asked for and a step has no line.</summary>
    public static readonly Rule LineMissing = Rule.Missing("communication-practice/line-missing", "A step has no words yet.");

    /// <summary>A line has no words.</summary>
    public static readonly Rule LineWordsMissing = Rule.Missing("communication-practice/line-words-missing", "The words for a step are still blank.");

    /// <summary>An I-statement was asked for and is not there.</summary>
    public static readonly Rule StatementMissing = Rule.Missing("communication-practice/statement-missing", "The I-statement is still blank.");

    /// <summary>A part of the I-statement is blank.</summary>
    public static readonly Rule StatementPartMissing = Rule.Missing("communication-practice/statement-part-missing", "Part of the I-statement is still blank.");

    /// <summary>Fear before is not rated.</summary>
    public static readonly Rule FearBeforeMissing = Rule.Missing("communication-practice/fear-before-missing", "Not rated yet: how afraid you are beforehand.");

    /// <summary>Fear after is not rated.</summary>
    public static readonly Rule FearAfterMissing = Rule.Missing("communication-practice/fear-after-missing", "Not rated yet: how afraid you were by the end.");

    /// <summary>What was said is blank.</summary>
    public static readonly Rule SaidMissing = Rule.Missing("communication-practice/said-missing", "Still blank: what you said.");

    /// <summary>The outcome is not rated.</summary>
    public static readonly Rule OutcomeMissing = Rule.Missing("communication-practice/outcome-missing", "Not rated yet: how much of what you wanted you got.");

    /// <summary>Self-respect is not rated.</summary>
    public static readonly Rule SelfRespectMissing = Rule.Missing("communication-practice/self-respect-missing", "Not rated yet: how you feel about yourself afterwards.");

    /// <summary>A rating is on another scale than the task asks for.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("communication-practice/scale-differs", "This is rated on a different scale than was asked for.");

    /// <summary>The outcome is rated, and nothing says what was said.</summary>
    public static readonly Rule OutcomeWithoutWords = Rule.Warning("communication-practice/outcome-without-words", "The outcome is rated, but what you said is still blank.");

    /// <summary>How it was said was asked for and is blank.</summary>
    public static readonly Rule StyleMissing = Rule.Missing("communication-practice/style-missing", "Still blank: how you said it.");

    /// <summary>How it was said is none of the ways there are.</summary>
    public static readonly Rule StyleUnknown = Rule.Error("communication-practice/style-unknown", "We don't know this way of saying it.");
}
