using System.Globalization;
using HomeworkKit.Scheduling;
using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>Validates programmes.</summary>
internal sealed class ProgrammeValidator
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _before = new(StringComparer.Ordinal);

    internal static ValidationReport Validate(Programme programme, TemplateLibrary templates)
    {
        var validator = new ProgrammeValidator();
        validator.Find(string.IsNullOrWhiteSpace(programme.Title), ProgrammeRules.TitleMissing, "title");
        validator.Find(programme.Version is < 1 or > TemplateLimits.Version, ProgrammeRules.VersionOutOfRange, "version");
        validator.Find(programme.Language is { } language && !TemplateValidator.IsLanguage(language), ProgrammeRules.LanguageForm, "language");
        validator.Find(programme.Steps.Count == 0, ProgrammeRules.NoSteps, "steps");
        validator.Find(programme.Steps.Count > ProgrammeLimits.Steps, ProgrammeRules.TooManySteps, "steps");
        for (var i = 0; i < programme.Steps.Count && i < ProgrammeLimits.Steps; i++)
        {
            validator.Validate(programme.Steps[i], string.Create(CultureInfo.InvariantCulture, $"steps[{i}]"), templates);
        }

        return ValidationReport.From(validator._findings);
    }

    internal static ValidationReport ValidateAfter(Programme programme, Programme before)
    {
        var validator = new ProgrammeValidator();
        validator.Find(programme.Id != before.Id || programme.Version <= before.Version, ProgrammeRules.NotNewer, "version");
        var steps = before.ByKey();
        for (var i = 0; i < programme.Steps.Count; i++)
        {
            var step = programme.Steps[i];
            validator.Find(
                steps.GetValueOrDefault(step.Key) is { } known && known.Template != step.Template,
                ProgrammeRules.StepChangedTemplate,
                string.Create(CultureInfo.InvariantCulture, $"steps[{i}].template"));
        }

        return ValidationReport.From(validator._findings);
    }

    private void Validate(ProgrammeStep step, string path, TemplateLibrary templates)
    {
        Find(!ItemKeys.IsValid(step.Key), ProgrammeRules.KeyForm, path + ".key");
        var template = templates.Find(step.Template, step.TemplateVersion);
        Find(template is null, ProgrammeRules.UnknownTemplate, path + ".template");
        Find(template?.RetiredAt is not null, ProgrammeRules.TemplateRetired, path + ".template");
        ValidateRule(step.Release, path + ".release");
        if (step.OnlyIf is { } condition)
        {
            Find(condition.IsTooLarge(), ProgrammeRules.ConditionTooLarge, path + ".onlyIf");
            foreach (var item in StepItem.NamedBy(condition))
            {
                Find(item is null, ProgrammeRules.ItemForm, path + ".onlyIf");
                Find(item is { } named && !_before.Contains(named.Step), ProgrammeRules.StepNotBefore, path + ".onlyIf");
            }
        }

        Find(!_before.Add(step.Key), ProgrammeRules.KeyTwice, path + ".key");
    }

    private void ValidateRule(ReleaseRule rule, string path)
    {
        switch (rule)
        {
            case WithPrevious:
                Find(_before.Count == 0, ProgrammeRules.NothingBefore, path);
                break;
            case AfterStep after:
                Find(after.Step is null && _before.Count == 0, ProgrammeRules.NothingBefore, path);
                Find(after.Step is { } named && !_before.Contains(named), ProgrammeRules.StepNotBefore, path + ".step");
                Find(after.Days is < 0 or > ProgrammeLimits.WaitDays, ProgrammeRules.WaitOutOfRange, path + ".days");
                Find(after.Hours is < 0 or > ProgrammeLimits.WaitHours, ProgrammeRules.WaitOutOfRange, path + ".hours");
                Find(after is { Days: not null, Hours: not null }, ProgrammeRules.DaysAndHours, path);
                break;
            case DaysFromStart fromStart:
                Find(fromStart.Days is < 0 or > ProgrammeLimits.DaysFromStart, ProgrammeRules.WaitOutOfRange, path + ".days");
                break;
            case BeforeSession before:
                ValidateSession(before.Session, before.Days, path);
                break;
            case AfterSession after:
                ValidateSession(after.Session, after.Days, path);
                break;
            case OnDate date:
                Find(!ScheduleLimits.Reach(date.Date), ProgrammeRules.DateOutOfRange, path + ".date");
                break;
            default:
                break;
        }
    }

    private void ValidateSession(int session, int days, string path)
    {
        Find(session is < 1 or > ProgrammeLimits.Sessions, ProgrammeRules.SessionOutOfRange, path + ".session");
        Find(days is < 0 or > ProgrammeLimits.SessionDays, ProgrammeRules.WaitOutOfRange, path + ".days");
    }

    private void Find(bool isSo, Rule rule, string path)
    {
        if (isSo)
        {
            _findings.Add(Finding.Of(rule, path));
        }
    }
}
