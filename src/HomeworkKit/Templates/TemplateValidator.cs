using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Validates templates.</summary>
internal static class TemplateValidator
{
    internal static ValidationReport Validate(AssignmentTemplate template, HomeworkCatalog catalog)
    {
        List<Finding> findings = [];
        void Find(bool isSo, Rule rule, string path)
        {
            if (isSo)
            {
                findings.Add(Finding.Of(rule, path));
            }
        }

        Find(string.IsNullOrWhiteSpace(template.Title), TemplateRules.TitleMissing, "title");
        Find(template.Version is < 1 or > TemplateLimits.Version, TemplateRules.VersionOutOfRange, "version");
        Find(template.Language is { } language && !IsLanguage(language), TemplateRules.LanguageForm, "language");
        Find(!TherapyApproach.CanBe(template.Approach), TemplateRules.ApproachForm, "approach");
        Find(template.Tags.Count > TemplateLimits.Tags, TemplateRules.TooManyTags, "tags");
        for (var i = 0; i < template.Tags.Count && i < TemplateLimits.Tags; i++)
        {
            Find(
                string.IsNullOrWhiteSpace(template.Tags[i]) || template.Tags[i].Length > TemplateLimits.Tag,
                TemplateRules.TagForm,
                string.Create(CultureInfo.InvariantCulture, $"tags[{i}]"));
        }

        foreach (var problem in template.Schedule?.FindProblems() ?? [])
        {
            Find(true, TemplateRules.ShapeUnusable, FindingPath.Join("schedule", problem.Path));
        }

        Find(template.CopiedFrom == template.Id, TemplateRules.CopiedFromItself, "copiedFrom");
        Find(template.Task is INamesClientDocument { NamesClientDocument: true }, TemplateRules.NamesClientDocument, "task");
        return ValidationReport.From(findings).And(catalog.Validate(template.Task), "task");
    }

    // As in BCP 47: parts of letters and digits, the first of two to eight letters.
    internal static bool IsLanguage(string language)
    {
        var parts = language.Split('-');
        return language.Length <= 35 && parts[0].Length is >= 2 and <= 8 && parts[0].All(char.IsAsciiLetter)
            && Array.TrueForAll(parts, static part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
