using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a shared exercise, in the order in which they are worked through.</summary>
internal static class SharedExerciseForm
{
    private static readonly FormPart Asked = new("shared-exercise");

    internal static HomeworkForm Of(SharedExerciseTask task)
    {
        var form = new FormBuilder(Asked);
        var percent = FormControls.PercentOn(task.AskedOn);
        form.Page("before", FormStage.Before).AskCourage(task.AskCourage, task.AskedOn, FormAudience.OwnHalf);
        if (task.AskAnxiety is true)
        {
            form.Ask("anxietyBefore", percent, FormNeed.Needed);
        }

        form.Page("only-you", FormStage.During)
            .Fixed("privateAnswers", row => Prompts(row, task, PromptHalf.Private, FormAudience.OwnHalf), FormNeed.Needed, audience: FormAudience.OwnHalf);
        form.Page("to-show", FormStage.During)
            .Fixed("sharedAnswers", row => Prompts(row, task, PromptHalf.Shared, FormAudience.SharedHalf), FormNeed.Needed, audience: FormAudience.SharedHalf);
        form.Page("together", FormStage.During)
            .Fixed(
                "partsDone",
                row =>
                {
                    foreach (var part in task.Parts)
                    {
                        row.Ask($"[part={part.Key}].minutesSpent", FormControls.Minutes, FormNeed.Needed, part.Instruction);
                    }
                },
                FormNeed.Needed);
        form.Rows("turns", row => Turn(row, task), task.TurnsEach is null ? FormNeed.Optional : FormNeed.Needed);
        if (task.AskAnxiety is true)
        {
            form.Page("after", FormStage.After).Ask("anxietyAfter", percent, FormNeed.Needed);
        }

        form.Page("note", FormStage.After).Ask("privateNote", FormControls.Paragraph, audience: FormAudience.OwnHalf);
        return form.Make();
    }

    private static void Turn(FormBuilder row, SharedExerciseTask task)
    {
        row.Ask("speaker", FormControls.OneOf<ExerciseSpeaker>(), FormNeed.Needed)
            .Ask("minutesSpent", FormControls.Minutes, FormNeed.Needed);
        if (task.AskDialogue is true)
        {
            row.Ask("mirrored", FormControls.YesNo, FormNeed.Needed)
                .Ask("validated", FormControls.YesNo, FormNeed.Needed)
                .Ask("empathised", FormControls.YesNo, FormNeed.Needed);
        }

        row.Ask("paraphraseFitted", FormControls.YesNo, FormNeed.Welcome);
    }

    private static void Prompts(FormBuilder row, SharedExerciseTask task, PromptHalf half, FormAudience audience)
    {
        foreach (var prompt in task.Prompts.Where(prompt => prompt.Half == half))
        {
            row.Ask($"[prompt={prompt.Key}].text", FormControls.Paragraph, FormNeed.Needed, prompt.Text, audience: audience);
        }
    }
}
