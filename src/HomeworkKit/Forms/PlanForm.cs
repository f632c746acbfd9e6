using HomeworkKit.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit.Forms;

/// <summary>
/// The form by which homework of a kind is planned: the shape of its task, in the kind's words, with what <see cref="PlanControls"/> says beyond the shape.
/// </summary>
internal static class PlanForm
{
    internal static HomeworkForm Of(string kind, Type task, HomeworkWords words, Func<Type, RecordDescription?> describe)
    {
        var form = DefaultForm.Of(kind + "/task", task, describe);
        return form with
        {
            Kind = kind,
            Pages =
            [
                .. form.Pages.Select(page => new FormPage(
                    page.Key,
                    FormStage.Before,
                    [.. page.Questions.Where(IsAsked).Select(question => Planned(question, words))])),
            ],
            AppFields = PlanControls.AppFieldsOf(kind),
        };
    }

    // A clinician fills in a task; the keys of its rows are nobody's question.
    private static FormQuestion Planned(FormQuestion question, HomeworkWords words)
    {
        var more = PlanControls.Of(question.Key);
        var control = Worded(question, more?.Control ?? question.Control, words);
        var parts = more?.RowFor is { } member
            ? RowFor(question, member, words)
            : [.. question.Parts.Where(part => !IsKey(part, question) && IsAsked(part)).Select(part => Planned(part, words))];
        return question with
        {
            By = FilledBy.Clinician,
            Text = words.FindAsked(question.Key) is null ? question.Text : null,
            Need = question.Need == FormNeed.Needed ? FormNeed.Needed : more?.Need ?? FormNeed.Optional,
            ShownWhen = more?.When,
            Control = control is not FormControl.Rows rows ? control
                : more?.RowFor is not null ? new FormControl.Rows(parts.Length, parts.Length) { IsFixed = true, CanAdd = false }
                : question.Parts.Any(part => IsKey(part, question)) ? rows with { KeyedBy = "key" } : rows,
            Parts = parts,
        };
    }

    private static bool IsAsked(FormQuestion question) => !PlanControls.IsApps(question.Key);

    private static bool IsKey(FormQuestion part, FormQuestion rows) => string.Equals(part.Path.Text, rows.Path.Text + "[*].key", StringComparison.Ordinal);

    private static FormControl Worded(FormQuestion question, FormControl control, HomeworkWords words) => control switch
    {
        FormControl.OneOf one => one with { Choices = Array.ConvertAll([.. one.Choices], choice => Worded(question, choice, words)) },
        FormControl.SomeOf some => some with { Choices = Array.ConvertAll([.. some.Choices], choice => Worded(question, choice, words)) },
        _ => control,
    };

    private static FormChoice Worded(FormQuestion question, FormChoice choice, HomeworkWords words) =>
        words.FindAsked(question.Key + "/" + choice.Key) is null ? choice : new FormChoice(choice.Key);

    // One row for each choice of a member, in its order: what is asked of each is asked by name.
    private static FormQuestion[] RowFor(FormQuestion rows, string member, HomeworkWords words)
    {
        var named = rows.Parts.First(part => string.Equals(part.Path.Text, $"{rows.Path}[*].{member}", StringComparison.Ordinal));
        var inRow = $"{rows.Path}[*]".Length;
        return [.. ((FormControl.OneOf)named.Control).Choices.Select(choice =>
        {
            var row = $"{rows.Path}[{member}={choice.Key}]";
            return new FormQuestion
            {
                Path = row,
                Key = rows.Key + "/" + choice.Key,
                Control = new FormControl.Group(),
                Text = words.FindAsked(rows.Key + "/" + choice.Key) is null ? choice.Text : null,
                By = FilledBy.Clinician,
                Need = FormNeed.Welcome,
                Parts = [.. rows.Parts.Where(part => part != named).Select(part => Planned(part, words) with { Path = row + part.Path.Text[inRow..] })],
            };
        })];
    }
}
