using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>The rules of programmes.</summary>
internal static class ProgrammeRules
{
    /// <summary>The title is blank.</summary>
    public static readonly Rule TitleMissing = Rule.Missing("programme/title-missing", "The programme needs a title.");

    /// <summary>The version is out of range.</summary>
    public static readonly Rule VersionOutOfRange = Rule.Error("programme/version-out-of-range", "A version is a number from 1 to 100,000.");

    /// <summary>The language is no tag.</summary>
    public static readonly Rule LanguageForm = Rule.Error("programme/language-form", "Give the language as a tag, such as en, de or pt-BR.");

    /// <summary>There is no step.</summary>
    public static readonly Rule NoSteps = Rule.Missing("programme/no-steps", "The programme has no steps yet.");

    /// <summary>There are too many steps.</summary>
    public static readonly Rule TooManySteps = Rule.Error("programme/too-many-steps", "A programme can have 200 steps at most.");

    /// <summary>A key has another form.</summary>
    public static readonly Rule KeyForm =
        Rule.Error("programme/key-form", "A step's key is made of lowercase words joined by single hyphens, such as first-exposure, with 64 characters at most.");

    /// <summary>Two steps have one key.</summary>
    public static readonly Rule KeyTwice = Rule.Error("programme/key-twice", "Two steps have the same key.");

    /// <summary>A step's template is not in the library.</summary>
    public static readonly Rule UnknownTemplate = Rule.Error("programme/unknown-template", "The library doesn't have this version of the template.");

    /// <summary>A template is offered no more.</summary>
    public static readonly Rule TemplateRetired = Rule.Warning("programme/template-retired", "This template is no longer offered.");

    /// <summary>The first step has none before it.</summary>
    public static readonly Rule NothingBefore = Rule.Error("programme/nothing-before", "The first step can't wait for a step before it.");

    /// <summary>A rule or condition names a step that is not before its own.</summary>
    public static readonly Rule StepNotBefore = Rule.Error("programme/step-not-before", "A step can only look at steps before it.");

    /// <summary>A number of days or hours is out of range.</summary>
    public static readonly Rule WaitOutOfRange = Rule.Error("programme/wait-out-of-range", "This wait is below zero or longer than a programme allows.");

    /// <summary>A wait has days and hours.</summary>
    public static readonly Rule DaysAndHours = Rule.Error("programme/days-and-hours", "Give the wait in days or in hours, not both.");

    /// <summary>A session's number is out of range.</summary>
    public static readonly Rule SessionOutOfRange = Rule.Error("programme/session-out-of-range", "Session numbers run from 1 to 200.");

    /// <summary>A date is out of range.</summary>
    public static readonly Rule DateOutOfRange = Rule.Error("programme/date-out-of-range", "This date is outside the calendar that schedules use.");

    /// <summary>A condition is too large.</summary>
    public static readonly Rule ConditionTooLarge = Rule.Error("programme/condition-too-large", "The condition is too deep or has too many parts.");

    /// <summary>An item of a condition does not name a step and a path.</summary>
    public static readonly Rule ItemForm = Rule.Error("programme/item-form", "Name an item by its step and path, such as diary/rating.");

    /// <summary>A step of a new version has another template.</summary>
    public static readonly Rule StepChangedTemplate = Rule.Error("programme/step-changed-template", "A step keeps its template in every version. Give the new template a step with its own key.");

    /// <summary>A new version is no new version of the other.</summary>
    public static readonly Rule NotNewer = Rule.Error("programme/not-newer", "A new version needs the same id and a higher number.");
}
