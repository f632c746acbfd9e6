using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>The rules of programmes.</summary>
internal static class ProgrammeRules
{
    /// <summary>The title is blank.</summary>
    public static Rule TitleMissing { get; } = Rule.Missing("programme/title-missing", "The programme has no title.");

    /// <summary>The version is out of range.</summary>
    public static Rule VersionOutOfRange { get; } = Rule.Error("programme/version-out-of-range", "A version is a number from 1 to 100,000.");

    /// <summary>The language is no tag.</summary>
    public static Rule LanguageForm { get; } = Rule.Error("programme/language-form", "A language is a tag as in en, de or pt-BR.");

    /// <summary>There is no step.</summary>
    public static Rule NoSteps { get; } = Rule.Missing("programme/no-steps", "The programme has no step.");

    /// <summary>There are too many steps.</summary>
    public static Rule TooManySteps { get; } = Rule.Error("programme/too-many-steps", "A programme has at most 200 steps.");

    /// <summary>A key has another form.</summary>
    public static Rule KeyForm { get; } =
        Rule.Error("programme/key-form", "A step's key has up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens, as in first-exposure.");

    /// <summary>Two steps have one key.</summary>
    public static Rule KeyTwice { get; } = Rule.Error("programme/key-twice", "Two steps have the same key.");

    /// <summary>A step's template is not in the library.</summary>
    public static Rule UnknownTemplate { get; } = Rule.Error("programme/unknown-template", "The library does not have this version of the template.");

    /// <summary>A template is offered no more.</summary>
    public static Rule TemplateRetired { get; } = Rule.Warning("programme/template-retired", "The template is offered no more.");

    /// <summary>The first step has none before it.</summary>
    public static Rule NothingBefore { get; } = Rule.Error("programme/nothing-before", "The first step has no step before it.");

    /// <summary>A rule or condition names a step that is not before its own.</summary>
    public static Rule StepNotBefore { get; } = Rule.Error("programme/step-not-before", "A step looks only at steps that stand before it.");

    /// <summary>A number of days or hours is out of range.</summary>
    public static Rule WaitOutOfRange { get; } = Rule.Error("programme/wait-out-of-range", "This wait is negative or longer than a programme takes.");

    /// <summary>A wait has days and hours.</summary>
    public static Rule DaysAndHours { get; } = Rule.Error("programme/days-and-hours", "A wait is in days or in hours, not in both.");

    /// <summary>A session's number is out of range.</summary>
    public static Rule SessionOutOfRange { get; } = Rule.Error("programme/session-out-of-range", "Sessions are counted from 1 to 200.");

    /// <summary>A date is out of range.</summary>
    public static Rule DateOutOfRange { get; } = Rule.Error("programme/date-out-of-range", "This date lies outside the calendar that schedules use.");

    /// <summary>A condition is too large.</summary>
    public static Rule ConditionTooLarge { get; } = Rule.Error("programme/condition-too-large", "The condition is deeper or has more parts than is taken.");

    /// <summary>An item of a condition does not name a step and a path.</summary>
    public static Rule ItemForm { get; } = Rule.Error("programme/item-form", "An item is named by step and path, as in diary/rating.");

    /// <summary>A step of a new version has another template.</summary>
    public static Rule StepChangedTemplate { get; } = Rule.Error("programme/step-changed-template", "A step keeps its template in every version: give the other one a key of its own.");

    /// <summary>A new version is no new version of the other.</summary>
    public static Rule NotNewer { get; } = Rule.Error("programme/not-newer", "A new version has the same id and a higher number.");
}
