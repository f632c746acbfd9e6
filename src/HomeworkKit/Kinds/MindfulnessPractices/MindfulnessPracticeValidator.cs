using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a practice against what was asked. A practice shorter or longer than planned is neither wrong nor incomplete.</summary>
internal sealed class MindfulnessPracticeValidator : EntryValidator<MindfulnessTask, MindfulnessPractice>
{
    /// <summary>Initializes the validator.</summary>
    public MindfulnessPracticeValidator()
    {
        RuleFor(practice => practice.Technique)
            .Must(static technique => technique is null || Enum.IsDefined(technique.Value))
            .Finds(MindfulnessRules.TechniqueUnknown);
        RuleFor(practice => practice.Stage)
            .Must(static (practice, stage, context) => stage is null || TechniqueOf(practice, context) is null or PracticeTechnique.AppliedRelaxation)
            .Finds(MindfulnessRules.StageNotUsed);
        RuleFor(practice => practice.Minutes)
            .Must(static (practice, minutes, context) => minutes is not null || TechniqueOf(practice, context) == PracticeTechnique.Informal)
            .Finds(MindfulnessRules.MinutesMissing);
        RuleFor(practice => practice.Minutes).Must(static minutes => minutes is null or >= 0).Finds(MindfulnessRules.MinutesNegative);
        RuleFor(practice => practice.Interruptions).Must(static count => count is null or >= 0).Finds(MindfulnessRules.InterruptionsNegative);
        RuleFor(practice => practice.Ratings)
            .Must(static ratings => ratings.DistinctBy(static rating => rating.Item).Count() == ratings.Count)
            .Finds(MindfulnessRules.RatedTwice);
        RuleForEach(practice => practice.Ratings)
            .Must(static (_, rating, context) => TaskOf(context) is not { } task || ItemOf(context, task, rating) is not null)
            .Finds(MindfulnessRules.UnknownItem);
        RuleForEach(practice => practice.Ratings)
            .Must(static (_, rating, context) => IsOnOneScale(rating, TaskOf(context) is { } task ? ItemOf(context, task, rating)?.Scale : null))
            .Finds(MindfulnessRules.ScaleDiffers);
        RuleFor(practice => practice.Ratings)
            .FindsEach(MindfulnessRules.BeforeMissing, static (practice, _, context) =>
                NotRated(practice, TaskOf(context), static rating => rating.Before, "before"));
        RuleFor(practice => practice.Ratings)
            .FindsEach(MindfulnessRules.AfterMissing, static (practice, _, context) =>
                NotRated(practice, TaskOf(context), static rating => rating.After, "after"));
    }

    private static PracticeTechnique? TechniqueOf(MindfulnessPractice practice, IValidationContext context) => practice.Technique ?? TaskOf(context)?.Technique;

    private static PracticeItem? ItemOf(IValidationContext context, MindfulnessTask task, PracticeRating rating) =>
        Find(context, task.Items, rating.Item, static item => item.Key);

    private static IEnumerable<string> NotRated(MindfulnessPractice practice, MindfulnessTask? task, Func<PracticeRating, Rating?> part, string member) =>
        task is null
            ? []
            : ItemKeys
                .NotNamed(task.Items, static item => item.Key, practice.Ratings.Where(rating => part(rating) is not null).Select(static rating => rating.Item))
                .Select(item => FindingPath.OfItem("item", item.Key, "." + member));

    private static bool IsOnOneScale(PracticeRating rating, RatingScale? asked)
    {
        var scale = asked ?? rating.Before?.Scale ?? rating.After?.Scale;
        return scale is null || ((rating.Before?.Scale.HasSameValuesAs(scale) ?? true) && (rating.After?.Scale.HasSameValuesAs(scale) ?? true));
    }
}
