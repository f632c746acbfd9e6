using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>
/// Judges a log against the items that were asked for. A prompt that was never answered is complete as it is: nobody has to fill it in afterwards.
/// </summary>
internal sealed class SelfMonitoringLogValidator : EntryValidator<SelfMonitoringTask, SelfMonitoringLog>
{
    /// <summary>Initializes the validator.</summary>
    public SelfMonitoringLogValidator()
    {
        RuleFor(log => log.Prompt!).SetValidator(new MonitoringPromptValidator()).When(static log => log.Prompt is not null);
        RuleFor(log => log.Answers)
            .Must(static answers => answers.DistinctBy(static answer => answer.Item).Count() == answers.Count)
            .Finds(SelfMonitoringRules.AnsweredTwice);
        RuleForEach(log => log.Answers).SetValidator(new MonitoringAnswerValidator());
        ForAnswers(static (_, item) => item is not null, SelfMonitoringRules.UnknownItem);
        ForAnswers(static (answer, item) => item is null || answer.GivenTypes().All(type => type == item.Answer), SelfMonitoringRules.AnswerTypeDiffers);
        ForAnswers(
            static (answer, item) => answer.Rating is null || item?.Scale is null || item.Scale.HasSameValuesAs(answer.Rating.Scale),
            SelfMonitoringRules.ScaleDiffers);
        ForAnswers(
            static (answer, item) =>
                item is not { Answer: MonitoringAnswerType.Choice }
                || !answer.Choices.Except(item.Choices.Select(static choice => choice.Key), StringComparer.Ordinal).Any(),
            SelfMonitoringRules.UnknownChoice);
        ForAnswers(
            static (answer, item) => item is not { Answer: MonitoringAnswerType.Choice, AllowsSeveral: false } || answer.Choices.Count <= 1,
            SelfMonitoringRules.SeveralPicked);
        ForAnswers(
            static (answer, item) => item is null || NumberOf(answer) is not { } number || (!(number < item.Least) && !(number > item.Most)),
            SelfMonitoringRules.NumberRange);
        ForAnswers(
            static (answer, item) => item?.Decimals is not { } decimals || NumberOf(answer) is not { } number || DecimalsOf(number) <= decimals,
            SelfMonitoringRules.TooManyDecimals);
        When(static log => log.Prompt is null or { RespondedAt: not null }, WhatIsMissing);
    }

    internal static IEnumerable<MonitoringItem> NotAnswered(SelfMonitoringTask task, SelfMonitoringLog log)
    {
        var answered = log.Answers.SelectMany(static answer => answer.GivenTypes().Select(type => (answer.Item, type))).ToHashSet();
        return task.Items.Where(item => !item.IsOptional && !answered.Contains((item.Key, item.Answer)));
    }

    private static decimal? NumberOf(MonitoringAnswer answer) => answer.Count ?? answer.Number;

    // Zeros at the end are no decimals.
    private static int DecimalsOf(decimal number) => (number / 1.000000000000000000000000000000m).Scale;

    private void WhatIsMissing()
    {
        RuleFor(log => log.Answers).FindsEach(SelfMonitoringRules.AnswerMissing, static (log, _, context) => TaskOf(context) is not { } task
            ? [] : NotAnswered(task, log).Select(static item => FindingPath.OfItem("item", item.Key)));
        RuleFor(log => log.HappenedAt).Given().When(static log => log.Prompt is null).Finds(SelfMonitoringRules.HappenedMissing);
        RuleFor(log => log.Activity)
            .Must(
                static (log, activity) =>
                    !string.IsNullOrWhiteSpace(activity) || !string.IsNullOrWhiteSpace(log.Place) || !string.IsNullOrWhiteSpace(log.Company))
            .When(static (_, context) => TaskOf(context)?.AskContext is true)
            .Finds(SelfMonitoringRules.ContextMissing);
    }

    private void ForAnswers(Func<MonitoringAnswer, MonitoringItem?, bool> holds, Rule rule) =>
        RuleForEach(log => log.Answers).Must((_, answer, context) => TaskOf(context) is not { } task
            || holds(answer, Find(context, task.Items, answer.Item, static item => item.Key))).Finds(rule);
}
