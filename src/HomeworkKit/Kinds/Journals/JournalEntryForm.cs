using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a journal, in the order in which they are worked through.</summary>
internal static class JournalEntryForm
{
    private static readonly FormPart Asked = new("journal");

    internal static HomeworkForm Of(JournalTask task)
    {
        var form = new FormBuilder(Asked);
        if (task.MoodScale is { } before)
        {
            form.Page("before", FormStage.Before).Ask("moodBefore", FormControls.On(before), FormNeed.Needed);
        }

        form.Page("writing", FormStage.During);
        var wanted = task.ItemsWanted?.Value ?? 1;
        switch (task.Form)
        {
            case JournalForm.PositiveDataLog:
                form.Rows("events", static row => row
                    .Ask("event", FormControls.Paragraph, FormNeed.Needed)
                    .Ask("evidence", FormControls.Paragraph, FormNeed.Needed), FormNeed.Needed, new FormControl.Rows(wanted, Math.Max(50, wanted)));
                break;
            case JournalForm.Gratitude:
                form.Texts("gratefulFor", FormNeed.Needed, least: wanted);
                break;
        }

        form.Fixed("answers", row =>
        {
            foreach (var prompt in task.Prompts)
            {
                row.Ask(
                    $"[prompt={prompt.Key}].text",
                    FormControls.Paragraph,
                    task.Form is JournalForm.Prompted ? FormNeed.Needed : FormNeed.Welcome,
                    prompt.Text);
            }
        });
        form.Ask("text", FormControls.Paragraph, task.Form is JournalForm.Free or JournalForm.ExpressiveWriting ? FormNeed.Needed : FormNeed.Optional);
        form.Page("afterwards", FormStage.After)
            .Ask("minutesSpent", FormControls.Minutes, task.PlannedMinutes is null ? FormNeed.Optional : FormNeed.Needed);
        if (task.NewBelief is not null || task.Form is JournalForm.PositiveDataLog)
        {
            form.Ask("newBeliefRating", FormControls.PercentOn(task.AskedOn, isFeeling: false), FormNeed.Welcome);
        }

        if (task.MoodScale is { } after)
        {
            form.Ask("moodAfter", FormControls.On(after), FormNeed.Needed);
        }

        form.Ask("keptElsewhere", FormControls.YesNo);
        form.App("startedAt", "finishedAt", "wordCount");
        return form.Make();
    }
}
