using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a conversation against the skills and scales that were asked for; alone, its ratings against 0 to 10.</summary>
internal sealed class CommunicationPracticeValidator : EntryValidator<CommunicationPracticeTask, CommunicationPractice>
{
    /// <summary>Initializes the validator.</summary>
    public CommunicationPracticeValidator()
    {
        Plan();
        Script();
        Outcome();
        Scales();
    }

    private static bool IsOnScale(Rating? rating, IValidationContext context) =>
        rating is null || rating.Scale.HasSameValuesAs(TaskOf(context)?.Scale ?? RatingScale.ZeroToTen);

    private static HashSet<(string? Skill, string? Step)> StepsOf(CommunicationPracticeTask task, IValidationContext context) =>
        Once(context, "Steps", () => task.Skills.SelectMany(static skill => skill.Steps.Select(step => ((string?)skill.Key, (string?)step))).ToHashSet());

    private static IEnumerable<(string Skill, string Step)> NotWritten(CommunicationPracticeTask task, IReadOnlyList<ScriptLine> lines)
    {
        var written = lines.Select(static line => ((string?)line.Skill, (string?)line.Step)).ToHashSet();
        return from skill in task.Skills
               from step in skill.Steps
               where !written.Contains((skill.Key, step))
               select (skill.Key, step);
    }

    private void Plan()
    {
        RuleFor(practice => practice.Situation).NotBlank().Finds(CommunicationPracticeRules.SituationMissing);
        RuleFor(practice => practice.With).NotBlank().Finds(CommunicationPracticeRules.WithMissing);
        RuleFor(practice => practice.Goals)
            .HasItems()
            .When(static (_, context) => TaskOf(context)?.AskGoals is true)
            .Finds(CommunicationPracticeRules.GoalMissing);
        RuleFor(practice => practice.Goals)
            .Must(static goals => goals.DistinctBy(static goal => goal.Type).Count() == goals.Count)
            .Finds(CommunicationPracticeRules.GoalTwice);
        RuleForEach(practice => practice.Goals).SetValidator(new CommunicationGoalValidator());
        RuleFor(practice => practice.Statement)
            .Given()
            .When(static (_, context) => TaskOf(context)?.AskIStatement is true)
            .Finds(CommunicationPracticeRules.StatementMissing);
        RuleFor(practice => practice.Statement!).SetValidator(new IStatementValidator()).When(static practice => practice.Statement is not null);
    }

    private void Script()
    {
        RuleForEach(practice => practice.Script).Must(static (_, line, context) => TaskOf(context) is not { } task
            || StepsOf(task, context).Contains((line.Skill, line.Step))).Finds(CommunicationPracticeRules.UnknownStep);
        RuleFor(practice => practice.Script).Must(static lines => lines.DistinctBy(static line => (line.Skill, line.Step)).Count() == lines.Count)
            .Finds(CommunicationPracticeRules.LineTwice);
        RuleFor(practice => practice.Script)
            .FindsEach(CommunicationPracticeRules.LineMissing, static (_, lines, context) =>
                TaskOf(context) is not { AskScript: true } task
                    ? []
                    : NotWritten(task, lines)
                        .Select(static found =>
                            ItemKeys.IsValid(found.Skill) && ItemKeys.IsValid(found.Step) ? $"[skill={found.Skill},step={found.Step}]" : string.Empty));
        RuleForEach(practice => practice.Script).SetValidator(new ScriptLineValidator());
    }

    private void Outcome()
    {
        RuleFor(practice => practice.FearBefore).Given().Finds(CommunicationPracticeRules.FearBeforeMissing);
        RuleFor(practice => practice.FearAfter).Given().Finds(CommunicationPracticeRules.FearAfterMissing);
        RuleFor(practice => practice.WhatISaid).NotBlank().Finds(CommunicationPracticeRules.SaidMissing);
        RuleFor(practice => practice.Style).IsInEnum().Finds(CommunicationPracticeRules.StyleUnknown);
        RuleFor(practice => practice.Style)
            .Given()
            .When(static (_, context) => TaskOf(context)?.AskStyle is true)
            .Finds(CommunicationPracticeRules.StyleMissing);
        RuleFor(practice => practice.Courage).Given().When(static (_, context) => TaskOf(context)?.AskCourage is true).Finds(CourageRules.CourageMissing);
        RuleFor(practice => practice.Courage!).SetValidator(new CourageValidator()).When(static practice => practice.Courage is not null);
        RuleFor(practice => practice.OutcomeAgainstGoal).Given().Finds(CommunicationPracticeRules.OutcomeMissing);
        RuleFor(practice => practice.SelfRespectAfter).Given().Finds(CommunicationPracticeRules.SelfRespectMissing);
        RuleFor(practice => practice.OutcomeAgainstGoal).Must(static (practice, outcome) => outcome is null || !string.IsNullOrWhiteSpace(practice.WhatISaid))
            .Finds(CommunicationPracticeRules.OutcomeWithoutWords);
    }

    private void Scales()
    {
        RuleFor(practice => practice.Intensity).Must(static (_, rating, context) => IsOnScale(rating, context)).Finds(CommunicationPracticeRules.ScaleDiffers);
        RuleFor(practice => practice.OutcomeAgainstGoal)
            .Must(static (_, rating, context) => IsOnScale(rating, context))
            .Finds(CommunicationPracticeRules.ScaleDiffers);
        RuleFor(practice => practice.RelationshipAfter)
            .Must(static (_, rating, context) => IsOnScale(rating, context))
            .Finds(CommunicationPracticeRules.ScaleDiffers);
        RuleFor(practice => practice.SelfRespectAfter)
            .Must(static (_, rating, context) => IsOnScale(rating, context))
            .Finds(CommunicationPracticeRules.ScaleDiffers);
    }
}
