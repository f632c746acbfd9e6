using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>The rules of programmes.</summary>
internal static partial class ProgrammeRules
{
    /// <summary>The title is blank.</summary>
    [Rule(FindingTier.Missing, "programme/title-missing", "The programme needs a title.")]
    public static readonly Rule TitleMissing;

    /// <summary>The version is out of range.</summary>
    [Rule(FindingTier.Error, "programme/version-out-of-range", "A version is a number from 1 to 100,000.")]
    public static readonly Rule VersionOutOfRange;

    /// <summary>The language is no tag.</summary>
    [Rule(FindingTier.Error, "programme/language-form", "Give the language as a tag, such as en, de or pt-BR.")]
    public static readonly Rule LanguageForm;

    /// <summary>There is no step.</summary>
    [Rule(FindingTier.Missing, "programme/no-steps", "The programme has no steps yet.")]
    public static readonly Rule NoSteps;

    /// <summary>There are too many steps.</summary>
    [Rule(FindingTier.Error, "programme/too-many-steps", "A programme can have 200 steps at most.")]
    public static readonly Rule TooManySteps;

    /// <summary>A key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "programme/key-form",
        "A step's key is made of lowercase words joined by single hyphens, such as first-exposure, with 64 characters at most.")]
    public static readonly Rule KeyForm;

    /// <summary>Two steps have one key.</summary>
    [Rule(FindingTier.Error, "programme/key-twice", "Two steps have the same key.")]
    public static readonly Rule KeyTwice;

    /// <summary>A step's template is not in the library.</summary>
    [Rule(FindingTier.Error, "programme/unknown-template", "The library doesn't have this version of the template.")]
    public static readonly Rule UnknownTemplate;

    /// <summary>A template is offered no more.</summary>
    [Rule(FindingTier.Warning, "programme/template-retired", "This template is no longer offered.")]
    public static readonly Rule TemplateRetired;

    /// <summary>The first step has none before it.</summary>
    [Rule(FindingTier.Error, "programme/nothing-before", "The first step can't wait for a step before it.")]
    public static readonly Rule NothingBefore;

    /// <summary>A rule or condition names a step that is not before its own.</summary>
    [Rule(FindingTier.Error, "programme/step-not-before", "A step can only look at steps before it.")]
    public static readonly Rule StepNotBefore;

    /// <summary>A number of days or hours is out of range.</summary>
    [Rule(FindingTier.Error, "programme/wait-out-of-range", "This wait is below zero or longer than a programme allows.")]
    public static readonly Rule WaitOutOfRange;

    /// <summary>A wait has days and hours.</summary>
    [Rule(FindingTier.Error, "programme/days-and-hours", "Give the wait in days or in hours, not both.")]
    public static readonly Rule DaysAndHours;

    /// <summary>A session's number is out of range.</summary>
    [Rule(FindingTier.Error, "programme/session-out-of-range", "Session numbers run from 1 to 200.")]
    public static readonly Rule SessionOutOfRange;

    /// <summary>A date is out of range.</summary>
    [Rule(FindingTier.Error, "programme/date-out-of-range", "This date is outside the calendar that schedules use.")]
    public static readonly Rule DateOutOfRange;

    /// <summary>A condition is too large.</summary>
    [Rule(FindingTier.Error, "programme/condition-too-large", "The condition is too deep or has too many parts.")]
    public static readonly Rule ConditionTooLarge;

    /// <summary>An item of a condition does not name a step and a path.</summary>
    [Rule(FindingTier.Error, "programme/item-form", "Name an item by its step and path, such as diary/rating.")]
    public static readonly Rule ItemForm;

    /// <summary>A step of a new version has another template.</summary>
    [Rule(FindingTier.Error, "programme/step-changed-template", "A step keeps its template in every version. Give the new template a step with its own key.")]
    public static readonly Rule StepChangedTemplate;

    /// <summary>A new version is no new version of the other.</summary>
    [Rule(FindingTier.Error, "programme/not-newer", "A new version needs the same id and a higher number.")]
    public static readonly Rule NotNewer;
}
