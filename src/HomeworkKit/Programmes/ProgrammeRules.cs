using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>The rules of programmes.</summary>
internal static class ProgrammeRules
{
    /// <summary>The title is blank.</summary>
    [Says("The programme needs a title.")]
    public static readonly Rule TitleMissing = Rule.Missing("programme/title-missing");

    /// <summary>The version is out of range.</summary>
    [Says("A version is a number from 1 to 100,000.")]
    public static readonly Rule VersionOutOfRange = Rule.Error("programme/version-out-of-range");

    /// <summary>The language is no tag.</summary>
    [Says("Give the language as a tag, such as en, de or pt-BR.")]
    public static readonly Rule LanguageForm = Rule.Error("programme/language-form");

    /// <summary>There is no step.</summary>
    [Says("The programme has no steps yet.")]
    public static readonly Rule NoSteps = Rule.Missing("programme/no-steps");

    /// <summary>There are too many steps.</summary>
    [Says("A programme can have 200 steps at most.")]
    public static readonly Rule TooManySteps = Rule.Error("programme/too-many-steps");

    /// <summary>A key has another form.</summary>
    [Says("A step's key is made of lowercase words joined by single hyphens, such as first-exposure, with 64 characters at most.")]
    public static readonly Rule KeyForm = Rule.Error("programme/key-form");

    /// <summary>Two steps have one key.</summary>
    [Says("Two steps have the same key.")]
    public static readonly Rule KeyTwice = Rule.Error("programme/key-twice");

    /// <summary>A step's template is not in the library.</summary>
    [Says("The library doesn't have this version of the template.")]
    public static readonly Rule UnknownTemplate = Rule.Error("programme/unknown-template");

    /// <summary>A template is offered no more.</summary>
    [Says("This template is no longer offered.")]
    public static readonly Rule TemplateRetired = Rule.Warning("programme/template-retired");

    /// <summary>The first step has none before it.</summary>
    [Says("The first step can't wait for a step before it.")]
    public static readonly Rule NothingBefore = Rule.Error("programme/nothing-before");

    /// <summary>A rule or condition names a step that is not before its own.</summary>
    [Says("A step can only look at steps before it.")]
    public static readonly Rule StepNotBefore = Rule.Error("programme/step-not-before");

    /// <summary>A number of days or hours is out of range.</summary>
    [Says("This wait is below zero or longer than a programme allows.")]
    public static readonly Rule WaitOutOfRange = Rule.Error("programme/wait-out-of-range");

    /// <summary>A wait has days and hours.</summary>
    [Says("Give the wait in days or in hours, not both.")]
    public static readonly Rule DaysAndHours = Rule.Error("programme/days-and-hours");

    /// <summary>A session's number is out of range.</summary>
    [Says("Session numbers run from 1 to 200.")]
    public static readonly Rule SessionOutOfRange = Rule.Error("programme/session-out-of-range");

    /// <summary>A date is out of range.</summary>
    [Says("This date is outside the calendar that schedules use.")]
    public static readonly Rule DateOutOfRange = Rule.Error("programme/date-out-of-range");

    /// <summary>A condition is too large.</summary>
    [Says("The condition is too deep or has too many parts.")]
    public static readonly Rule ConditionTooLarge = Rule.Error("programme/condition-too-large");

    /// <summary>An item of a condition does not name a step and a path.</summary>
    [Says("Name an item by its step and path, such as diary/rating.")]
    public static readonly Rule ItemForm = Rule.Error("programme/item-form");

    /// <summary>A step of a new version has another template.</summary>
    [Says("A step keeps its template in every version. Give the new template a step with its own key.")]
    public static readonly Rule StepChangedTemplate = Rule.Error("programme/step-changed-template");

    /// <summary>A new version is no new version of the other.</summary>
    [Says("A new version needs the same id and a higher number.")]
    public static readonly Rule NotNewer = Rule.Error("programme/not-newer");
}
