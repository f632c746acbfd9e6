using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a journal entry against the form and the prompts that were asked for; alone, as free writing.</summary>
internal sealed class JournalEntryValidator : EntryValidator<JournalTask, JournalEntry>
{
    /// <summary>Initializes the validator.</summary>
    public JournalEntryValidator()
    {
        Words();
        Prompts();
        Lists();
        TimeAndMood();
    }

    private static JournalForm FormOf(IValidationContext context) => TaskOf(context)?.Form ?? JournalForm.Free;

    private static int WantedOf(IValidationContext context) => TaskOf(context)?.ItemsWanted?.Value ?? 1;

    private static bool HasWords(JournalEntry entry) => !string.IsNullOrWhiteSpace(entry.Text)
        || entry.Answers.Any(static answer => !string.IsNullOrWhiteSpace(answer.Text))
        || entry.Events.Any(static datum => !string.IsNullOrWhiteSpace(datum.Event) || !string.IsNullOrWhiteSpace(datum.Evidence))
        || entry.GratefulFor.Any(static text => !string.IsNullOrWhiteSpace(text));

    private void Words()
    {
        RuleFor(entry => entry.Text)
            .NotBlank()
            .When(static (entry, context) => !entry.KeptElsewhere && FormOf(context) is JournalForm.Free or JournalForm.ExpressiveWriting)
            .Finds(JournalRules.TextMissing);
        RuleFor(entry => entry.KeptElsewhere).Must(static (entry, elsewhere) => !elsewhere || !HasWords(entry)).Finds(JournalRules.KeptElsewhereWithText);
        RuleFor(entry => entry.WordCount).Must(static (entry, count) => count?.Value is not 0 || !HasWords(entry)).Finds(JournalRules.NoWordsWithText);
    }

    private void Prompts()
    {
        RuleFor(entry => entry.Answers)
            .FindsEach(JournalRules.AnswerMissing, static (_, answers, context) =>
                TaskOf(context) is not { } task
                    ? []
                    : ItemKeys
                        .NotNamed(task.Prompts, static prompt => prompt.Key, answers.Select(static answer => answer.Prompt))
                        .Select(static prompt => FindingPath.OfItem("prompt", prompt.Key)))
            .When(static (entry, context) => !entry.KeptElsewhere && FormOf(context) == JournalForm.Prompted);
        RuleFor(entry => entry.Answers).Must(static answers => ItemKeys.AllDiffer(answers, static answer => answer.Prompt)).Finds(JournalRules.AnsweredTwice);
        RuleForEach(entry => entry.Answers)
            .Must(
                static (_, answer, context) =>
                    TaskOf(context) is not { } task || Find(context, task.Prompts, answer.Prompt, static prompt => prompt.Key) is not null)
            .Finds(JournalRules.UnknownPrompt);
        RuleForEach(entry => entry.Answers)
            .Must(static (entry, answer) => entry.KeptElsewhere || !string.IsNullOrWhiteSpace(answer.Text))
            .Finds(JournalRules.AnswerTextMissing);
    }

    private void Lists()
    {
        RuleFor(entry => entry.Events).Must(static (_, events, context) => events.Count >= WantedOf(context))
            .When(static (entry, context) => !entry.KeptElsewhere && FormOf(context) == JournalForm.PositiveDataLog).Finds(JournalRules.EventMissing);
        RuleForEach(entry => entry.Events).SetValidator(new PositiveDatumValidator());
        RuleFor(entry => entry.GratefulFor).Must(static (_, items, context) => items.Count >= WantedOf(context))
            .When(static (entry, context) => !entry.KeptElsewhere && FormOf(context) == JournalForm.Gratitude).Finds(JournalRules.GratitudeMissing);
        RuleForEach(entry => entry.GratefulFor).Must(static text => !string.IsNullOrWhiteSpace(text)).Finds(JournalRules.GratitudeBlank);
    }

    private void TimeAndMood()
    {
        RuleFor(entry => entry.FinishedAt).Must(static (entry, finished) => !(finished < entry.StartedAt)).Finds(JournalRules.FinishedBeforeStarted);
        RuleFor(entry => entry.MinutesSpent)
            .Must(static (entry, minutes) => minutes is not null || entry.Elapsed is not null)
            .When(static (_, context) => TaskOf(context)?.PlannedMinutes is not null)
            .Finds(JournalRules.MinutesMissing);
        RuleFor(entry => entry.MinutesSpent)
            .Must(static (entry, minutes) => minutes is not { } spent || entry.Elapsed is not { } elapsed || (double)spent.Value <= elapsed.TotalMinutes + 1)
            .Finds(JournalRules.MinutesExceedElapsed);
        RuleFor(entry => entry.MoodBefore).Given().When(static (_, context) => TaskOf(context)?.MoodScale is not null).Finds(JournalRules.MoodBeforeMissing);
        RuleFor(entry => entry.MoodAfter).Given().When(static (_, context) => TaskOf(context)?.MoodScale is not null).Finds(JournalRules.MoodAfterMissing);
        RuleFor(entry => entry.MoodAfter).Must(static (entry, after, context) =>
            (TaskOf(context)?.MoodScale ?? entry.MoodBefore?.Scale ?? after?.Scale) is not { } scale
            || ((entry.MoodBefore is null || entry.MoodBefore.Scale.HasSameValuesAs(scale)) && (after is null || after.Scale.HasSameValuesAs(scale))))
            .Finds(JournalRules.MoodScaleDiffers);
    }
}
