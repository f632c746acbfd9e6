using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a look back against the questions that were asked.</summary>
internal sealed class CheckInValidator : EntryValidator<CheckInTask, CheckIn>
{
    private const int TwoWeeks = 14;

    /// <summary>Initializes the validator.</summary>
    public CheckInValidator()
    {
        Days();
        Practice();
        Answers();
        Words();
    }

    private static CheckInQuestion? QuestionOf(CheckInAnswer answer, IValidationContext context) =>
        TaskOf(context) is { } task ? Find(context, task.Questions, answer.Question, static question => question.Key) : null;

    private static bool IsAnswered(CheckInAnswer answer, IValidationContext context) => QuestionOf(answer, context) is { Scale: not null }
        ? answer.Rating is not null
        : answer.Rating is not null || !string.IsNullOrWhiteSpace(answer.Text);

    private static bool IsOnScale(CheckInAnswer answer, IValidationContext context) => answer.Rating is not { } rating
        || QuestionOf(answer, context) is not { } question
        || question.Scale?.HasSameValuesAs(rating.Scale) is true;

    private void Days()
    {
        RuleFor(checkIn => checkIn.From).Given().Finds(CheckInRules.DaysMissing);
        RuleFor(checkIn => checkIn.To).Given().Finds(CheckInRules.DaysMissing);
        RuleFor(checkIn => checkIn.To).Must(static (checkIn, _) => checkIn.Days is not null)
            .When(static checkIn => checkIn is { From: not null, To: not null }).Finds(CheckInRules.EndsBeforeItBegins);
        RuleFor(checkIn => checkIn.To).Must(static (checkIn, _) => !(checkIn.Days > TwoWeeks)).Finds(CheckInRules.LongLookBack);
    }

    private void Practice()
    {
        RuleFor(checkIn => checkIn.Practised).HasItems().When(static (_, context) => TaskOf(context)?.AskPractice is true).Finds(CheckInRules.PracticeMissing);
        RuleForEach(checkIn => checkIn.Practised).SetValidator(new PracticeCountValidator());
    }

    private void Answers()
    {
        RuleFor(checkIn => checkIn.Answers)
            .FindsEach(CheckInRules.AnswerMissing, static (_, answers, context) =>
                TaskOf(context) is not { } task
                    ? []
                    : ItemKeys
                        .NotNamed(task.Questions, static question => question.Key, answers.Select(static answer => answer.Question))
                        .Select(static question => FindingPath.OfItem("question", question.Key)));
        RuleFor(checkIn => checkIn.Answers)
            .Must(static answers => ItemKeys.AllDiffer(answers, static answer => answer.Question))
            .Finds(CheckInRules.AnsweredTwice);
        RuleForEach(checkIn => checkIn.Answers)
            .Must(static (_, answer, context) => TaskOf(context) is null || QuestionOf(answer, context) is not null)
            .Finds(CheckInRules.UnknownQuestion);
        RuleForEach(checkIn => checkIn.Answers).Must(static (_, answer, context) => IsAnswered(answer, context)).Finds(CheckInRules.AnswerBlank);
        RuleForEach(checkIn => checkIn.Answers).Must(static (_, answer, context) => IsOnScale(answer, context)).Finds(CheckInRules.ScaleDiffers);
    }

    private void Words()
    {
        RuleFor(checkIn => checkIn.WentWell).NotBlank().Finds(CheckInRules.WentWellMissing);
        RuleFor(checkIn => checkIn.Learned).NotBlank().Finds(CheckInRules.LearnedMissing);
        RuleFor(checkIn => checkIn.NextWeek).NotBlank().Finds(CheckInRules.NextWeekMissing);
    }
}
