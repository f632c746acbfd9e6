using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what a journal asks for.</summary>
internal sealed class JournalTaskValidator : HomeworkValidator<JournalTask>
{
    /// <summary>Initializes the validator.</summary>
    public JournalTaskValidator()
    {
        RuleFor(task => task.AskedOn).Must(YouthScales.IsZeroToHundred).Finds(AskedScaleRules.EndsDiffer);
        RuleFor(task => task.Form).IsInEnum().Finds(JournalRules.FormUnknown);
        RuleFor(task => task.Prompts).HasItems().When(static task => task.Form == JournalForm.Prompted).Finds(JournalRules.PromptMissing);
        RuleFor(task => task.Prompts).Must(static prompts => ItemKeys.AllDiffer(prompts, static prompt => prompt.Key)).Finds(JournalRules.PromptTwice);
        RuleForEach(task => task.Prompts).SetValidator(new JournalPromptValidator());
        RuleFor(task => task.ItemsWanted).Must(static wanted => wanted?.Value is not 0).Finds(JournalRules.ItemsWantedNone);
        RuleFor(task => task.NewBelief).NotBlank().When(static task => task.Form == JournalForm.PositiveDataLog).Finds(JournalRules.NewBeliefMissing);
        RuleFor(task => task.PlannedMinutes).Must(static minutes => minutes is null or { Value: >= 15 and <= 20 })
            .When(static task => task.Form == JournalForm.ExpressiveWriting).Finds(JournalRules.ExpressiveMinutesUnusual);
    }
}
