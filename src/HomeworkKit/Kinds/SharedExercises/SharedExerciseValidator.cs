using System.Globalization;
using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a shared exercise against what was asked. It looks at one participant's record only, never at the other's.</summary>
internal sealed class SharedExerciseValidator : EntryValidator<SharedExerciseTask, SharedExercise>
{
    /// <summary>Initializes the validator.</summary>
    public SharedExerciseValidator()
    {
        PrivateHalf();
        SharedHalf();
        Together();
        Anxiety();
    }

    private static IEnumerable<string> NotAnswered(IReadOnlyList<SharedAnswer> answers, PromptHalf half, IValidationContext context) =>
        TaskOf(context) is not { } task
            ? []
            : ItemKeys
                .NotNamed(task.Prompts.Where(prompt => prompt.Half == half), static prompt => prompt.Key, answers.Select(static answer => answer.Prompt))
                .Select(static prompt => FindingPath.OfItem("prompt", prompt.Key));

    private static bool IsKnown(SharedAnswer answer, IValidationContext context) =>
        TaskOf(context) is not { } task || PromptOf(task, answer, context) is not null;

    private static bool IsInHalf(SharedAnswer answer, PromptHalf half, IValidationContext context) =>
        TaskOf(context) is not { } task || PromptOf(task, answer, context) is not { } prompt || prompt.Half == half;

    private static SharedPrompt? PromptOf(SharedExerciseTask task, SharedAnswer answer, IValidationContext context) =>
        Find(context, task.Prompts, answer.Prompt, static prompt => prompt.Key);

    private static IEnumerable<string> BlankSteps(IReadOnlyList<ExerciseTurn> turns) =>
        from turn in turns.Index()
        from step in new (string Member, bool? Done)[]
        {
            ("mirrored", turn.Item.Mirrored),
            ("validated", turn.Item.Validated),
            ("empathised", turn.Item.Empathised),
        }
        where step.Done is null
        select string.Create(CultureInfo.InvariantCulture, $"[{turn.Index}].{step.Member}");

    private void PrivateHalf()
    {
        RuleFor(exercise => exercise.Courage).Given().When(static (_, context) => TaskOf(context)?.AskCourage is true).Finds(CourageRules.CourageMissing);
        RuleFor(exercise => exercise.Courage!).SetValidator(new CourageValidator()).When(static exercise => exercise.Courage is not null);
        RuleFor(exercise => exercise.PrivateAnswers)
            .FindsEach(SharedExerciseRules.AnswerMissing, static (_, answers, context) => NotAnswered(answers, PromptHalf.Private, context));
        RuleFor(exercise => exercise.PrivateAnswers)
            .Must(static answers => ItemKeys.AllDiffer(answers, static answer => answer.Prompt))
            .Finds(SharedExerciseRules.AnsweredTwice);
        RuleForEach(exercise => exercise.PrivateAnswers).Must(static (_, answer, context) => IsKnown(answer, context)).Finds(SharedExerciseRules.UnknownPrompt);
        RuleForEach(exercise => exercise.PrivateAnswers)
            .Must(static (_, answer, context) => IsInHalf(answer, PromptHalf.Private, context))
            .Finds(SharedExerciseRules.WrongHalf);
        RuleForEach(exercise => exercise.PrivateAnswers).SetValidator(new SharedAnswerValidator());
    }

    private void SharedHalf()
    {
        RuleFor(exercise => exercise.SharedAnswers)
            .FindsEach(SharedExerciseRules.AnswerMissing, static (_, answers, context) => NotAnswered(answers, PromptHalf.Shared, context));
        RuleFor(exercise => exercise.SharedAnswers)
            .Must(static answers => ItemKeys.AllDiffer(answers, static answer => answer.Prompt))
            .Finds(SharedExerciseRules.AnsweredTwice);
        RuleForEach(exercise => exercise.SharedAnswers).Must(static (_, answer, context) => IsKnown(answer, context)).Finds(SharedExerciseRules.UnknownPrompt);
        RuleForEach(exercise => exercise.SharedAnswers)
            .Must(static (_, answer, context) => IsInHalf(answer, PromptHalf.Shared, context))
            .Finds(SharedExerciseRules.WrongHalf);
        RuleForEach(exercise => exercise.SharedAnswers).SetValidator(new SharedAnswerValidator());
    }

    private void Together()
    {
        RuleForEach(exercise => exercise.PartsDone)
            .Must(static (_, done, context) => TaskOf(context) is not { } task || Find(context, task.Parts, done.Part, static part => part.Key) is not null)
            .Finds(SharedExerciseRules.UnknownPart);
        RuleFor(exercise => exercise.PartsDone)
            .FindsEach(SharedExerciseRules.PartMissing, static (_, parts, context) =>
                TaskOf(context) is not { } task
                    ? []
                    : ItemKeys
                        .NotNamed(task.Parts, static part => part.Key, parts.Select(static done => done.Part))
                        .Select(static part => FindingPath.OfItem("part", part.Key)));
        RuleForEach(exercise => exercise.PartsDone).SetValidator(new CompletedPartValidator());
        RuleFor(exercise => exercise.Turns)
            .Must(static (_, turns, context) => turns.Count(static turn => turn.Speaker == ExerciseSpeaker.Me) >= (TaskOf(context)?.TurnsEach?.Value ?? 0))
            .Finds(SharedExerciseRules.TurnMissing);
        RuleFor(exercise => exercise.Turns)
            .FindsEach(SharedExerciseRules.DialogueStepMissing, static (_, turns, context) => TaskOf(context)?.AskDialogue is true ? BlankSteps(turns) : []);
        RuleForEach(exercise => exercise.Turns).SetValidator(new ExerciseTurnValidator());
        RuleFor(exercise => exercise.Turns)
            .Must(static turns => turns.DistinctBy(static turn => turn.Speaker).Count() is not 1)
            .Finds(SharedExerciseRules.OneSideSpoke);
    }

    private void Anxiety()
    {
        RuleFor(exercise => exercise.AnxietyBefore)
            .Given()
            .When(static (_, context) => TaskOf(context)?.AskAnxiety is true)
            .Finds(SharedExerciseRules.AnxietyBeforeMissing);
        RuleFor(exercise => exercise.AnxietyAfter)
            .Given()
            .When(static (_, context) => TaskOf(context)?.AskAnxiety is true)
            .Finds(SharedExerciseRules.AnxietyAfterMissing);
    }
}
