using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a self-monitoring log, in the order in which they are worked through.</summary>
internal static class SelfMonitoringForm
{
    private static readonly FormPart Asked = new("self-monitoring");

    internal static HomeworkForm Of(SelfMonitoringTask task)
    {
        var form = new FormBuilder(Asked);
        form.Page("log", FormStage.During)
            .Ask("happenedAt", FormControls.Moment, FormNeed.Needed)
            .Fixed("answers", row =>
            {
                foreach (var item in task.Items)
                {
                    var (member, control) = AnswerOf(item);
                    row.Ask($"[item={item.Key}].{member}", control, item.IsOptional ? FormNeed.Optional : FormNeed.Needed, item.Label);
                }
            }, FormNeed.Needed);
        form.Page("around", FormStage.During);
        if (task.AskContext is true)
        {
            form.Ask("activity", FormControls.Line, FormNeed.Needed)
                .Ask("place", FormControls.Line, FormNeed.Welcome)
                .Ask("company", FormControls.Line, FormNeed.Welcome);
        }

        form.Ask("note", FormControls.Paragraph);
        form.App("prompt", "isFromMemory");
        return form.Make();
    }

    private static (string Member, FormControl Control) AnswerOf(MonitoringItem item) => item.Answer switch
    {
        MonitoringAnswerType.Rating => ("rating", FormControls.On(item.Scale ?? RatingScale.ZeroToTen)),
        MonitoringAnswerType.Count => ("count", new FormControl.Number(Math.Max(0, item.Least ?? 0), item.Most ?? 1_000_000, item.Decimals is 0, item.Unit)),
        MonitoringAnswerType.Number => ("number", new FormControl.Number(item.Least, item.Most, item.Decimals is 0, item.Unit)),
        MonitoringAnswerType.Duration => ("minutes", FormControls.Minutes),
        MonitoringAnswerType.YesNo => ("yesNo", FormControls.YesNo),
        MonitoringAnswerType.Choice when item.AllowsSeveral => ("choices", new FormControl.SomeOf(ChoicesOf(item))),
        MonitoringAnswerType.Choice => ("choices", new FormControl.OneOf(ChoicesOf(item))),
        MonitoringAnswerType.Time => ("time", FormControls.Time),
        _ => ("text", FormControls.Paragraph),
    };

    private static FormChoice[] ChoicesOf(MonitoringItem item) => [.. item.Choices.Select(static choice => new FormChoice(choice.Key, choice.Label))];
}
