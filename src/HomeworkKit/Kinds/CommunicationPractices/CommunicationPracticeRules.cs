using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of communication practice.</summary>
internal static class CommunicationPracticeRules
{
    /// <summary>The aim is none that exists.</summary>
    public static Rule AimUnknown { get; } = Rule.Error("communication-practice/aim-unknown", "The aim of the conversation is not known.");

    /// <summary>The task names no skill.</summary>
    public static Rule SkillMissing { get; } = Rule.Missing("communication-practice/skill-missing", "Say which skill is to be practised.");

    /// <summary>A skill's key has another form.</summary>
    public static Rule SkillKeyForm { get; } = Rule.Error("communication-practice/skill-key-form", "A skill's key has up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens, as in low-mood2.");

    /// <summary>Two skills have the same key.</summary>
    public static Rule SkillTwice { get; } = Rule.Error("communication-practice/skill-twice", "Two skills have the same key.");

    /// <summary>A skill has no name.</summary>
    public static Rule SkillNameMissing { get; } = Rule.Missing("communication-practice/skill-name-missing", "A skill still needs a name.");

    /// <summary>A skill has no steps.</summary>
    public static Rule StepsMissing { get; } = Rule.Missing("communication-practice/steps-missing", "A skill still needs its steps.");

    /// <summary>A step's key has another form.</summary>
    public static Rule StepKeyForm { get; } = Rule.Error("communication-practice/step-key-form", "A step's key has up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens, as in low-mood2.");

    /// <summary>A skill has the same step twice.</summary>
    public static Rule StepTwice { get; } = Rule.Error("communication-practice/step-twice", "A skill has the same step twice.");

    /// <summary>The situation is blank.</summary>
    public static Rule SituationMissing { get; } = Rule.Missing("communication-practice/situation-missing", "The situation is still blank.");

    /// <summary>With whom is blank.</summary>
    public static Rule WithMissing { get; } = Rule.Missing("communication-practice/with-missing", "With whom you talked is still blank.");

    /// <summary>Goals were asked for and none is there.</summary>
    public static Rule GoalMissing { get; } = Rule.Missing("communication-practice/goal-missing", "What you wanted is still blank.");

    /// <summary>A goal has no words.</summary>
    public static Rule GoalTextMissing { get; } = Rule.Missing("communication-practice/goal-text-missing", "A goal is still blank.");

    /// <summary>A goal is of a type that does not exist.</summary>
    public static Rule GoalTypeUnknown { get; } = Rule.Error("communication-practice/goal-type-unknown", "The type of a goal is not known.");

    /// <summary>Two goals are of one type, so that their order says nothing.</summary>
    public static Rule GoalTwice { get; } = Rule.Error("communication-practice/goal-twice", "Two goals are of the same type.");

    /// <summary>A line is for a skill or step that the task does not have.</summary>
    public static Rule UnknownStep { get; } = Rule.Error("communication-practice/unknown-step", "A line is for a step that was not asked.");

    /// <summary>A step has two lines.</summary>
    public static Rule LineTwice { get; } = Rule.Error("communication-practice/line-twice", "A step has two lines.");

    /// <summary>A script was asked for and a step has no line.</summary>
    public static Rule LineMissing { get; } = Rule.Missing("communication-practice/line-missing", "A step has no line yet.");

    /// <summary>A line has no words.</summary>
    public static Rule LineWordsMissing { get; } = Rule.Missing("communication-practice/line-words-missing", "A line is still blank.");

    /// <summary>An I-statement was asked for and is not there.</summary>
    public static Rule StatementMissing { get; } = Rule.Missing("communication-practice/statement-missing", "The I-statement is still blank.");

    /// <summary>A part of the I-statement is blank.</summary>
    public static Rule StatementPartMissing { get; } = Rule.Missing("communication-practice/statement-part-missing", "A part of the I-statement is still blank.");

    /// <summary>Fear before is not rated.</summary>
    public static Rule FearBeforeMissing { get; } = Rule.Missing("communication-practice/fear-before-missing", "Fear before the conversation is not rated yet.");

    /// <summary>Fear after is not rated.</summary>
    public static Rule FearAfterMissing { get; } = Rule.Missing("communication-practice/fear-after-missing", "Fear after the conversation is not rated yet.");

    /// <summary>What was said is blank.</summary>
    public static Rule SaidMissing { get; } = Rule.Missing("communication-practice/said-missing", "What you said is still blank.");

    /// <summary>The outcome is not rated.</summary>
    public static Rule OutcomeMissing { get; } = Rule.Missing("communication-practice/outcome-missing", "What came of it is not rated yet.");

    /// <summary>Self-respect is not rated.</summary>
    public static Rule SelfRespectMissing { get; } = Rule.Missing("communication-practice/self-respect-missing", "Self-respect afterwards is not rated yet.");

    /// <summary>A rating is on another scale than the task asks for.</summary>
    public static Rule ScaleDiffers { get; } = Rule.Error("communication-practice/scale-differs", "A rating is on another scale than was asked for.");

    /// <summary>The outcome is rated, and nothing says what was said.</summary>
    public static Rule OutcomeWithoutWords { get; } = Rule.Warning("communication-practice/outcome-without-words", "What came of it is rated, and nothing says what was said.");

    /// <summary>How it was said was asked for and is blank.</summary>
    public static Rule StyleMissing { get; } = Rule.Missing("communication-practice/style-missing", "How you said it is still blank.");

    /// <summary>How it was said is none of the ways there are.</summary>
    public static Rule StyleUnknown { get; } = Rule.Error("communication-practice/style-unknown", "How it was said is not known.");
}
