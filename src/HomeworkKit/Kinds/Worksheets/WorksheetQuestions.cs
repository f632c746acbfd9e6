using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a worksheet, as its form has them.</summary>
internal static class WorksheetQuestions
{
    private const string Kind = "worksheet";

    internal static HomeworkForm Of(WorksheetTask task) => Of(task.Form);

    internal static HomeworkForm Of(WorksheetForm form)
    {
        List<FormQuestion> questions = [];
        if (form.Title is { } title)
        {
            questions.Add(Note(title));
        }

        AddAll(questions, new WorksheetPlace(form, null, null), form.Items);
        if (form.Copyright is { } copyright)
        {
            questions.Add(Note(copyright));
        }

        return new HomeworkForm
        {
            Kind = Kind,
            Pages = [new FormPage(Kind + "/page/form", FormStage.During, ValueList.From(questions) ?? [])],
            AppFields = ["language"],
        };
    }

    private static void AddAll(List<FormQuestion> questions, WorksheetPlace place, IReadOnlyList<WorksheetItem> items)
    {
        foreach (var item in items)
        {
            // What cannot be named in a path is found when the form is judged, and not asked.
            if (WorksheetKeys.IsValid(item.Key) && ReferenceEquals(place.Form.Find(item.Key), item))
            {
                Add(questions, place, item);
            }
        }
    }

    private static void Add(List<FormQuestion> questions, WorksheetPlace place, WorksheetItem item)
    {
        switch (item)
        {
            case WorksheetInstruction:
                questions.Add(place.With(Note(item.Text ?? string.Empty), item));
                break;
            case WorksheetSection section:
                AddGroup(questions, place, item, section.Items);
                break;
            case RepeatedSection repeated:
                AddRepeated(questions, place, repeated);
                break;
            case TableItem table:
                AddTable(questions, place, table);
                break;
            default:
                AddQuestion(questions, place, item);
                break;
        }
    }

    private static void AddGroup(List<FormQuestion> questions, WorksheetPlace place, WorksheetItem item, IReadOnlyList<WorksheetItem> items)
    {
        List<FormQuestion> parts = [];
        AddAll(parts, place, items);
        if (item.Text is null)
        {
            questions.AddRange(parts);
        }
        else if (parts.Count > 0)
        {
            questions.Add(place.With(Group(place, item.Text, parts), item));
        }
    }

    private static void AddRepeated(List<FormQuestion> questions, WorksheetPlace place, RepeatedSection repeated)
    {
        List<FormQuestion> parts = [];
        AddAll(parts, place with { Section = repeated.Key }, repeated.Items);
        if (parts.Count > 0)
        {
            var path = WorksheetPaths.OfRows(repeated.Key);
            var rows = new FormControl.Rows(0, repeated.MostTimes ?? EntryJudge.RowsAtMost);
            questions.Add(
                place.With(
                    new FormQuestion
                    {
                        Path = path,
                        Key = FormPath.KeyOf(Kind, path),
                        Control = rows,
                        Need = FormNeed.Optional,
                        Text = repeated.Text,
                        Parts = parts,
                    },
                    repeated));
        }
    }

    private static void AddTable(List<FormQuestion> questions, WorksheetPlace place, TableItem table)
    {
        List<FormQuestion> rows = [];
        foreach (var row in table.Rows.Where(static row => WorksheetKeys.IsValid(row.Key)))
        {
            List<FormQuestion> cells = [];
            AddAll(cells, place with { TableRow = row.Key }, table.Columns);
            if (cells.Count > 0)
            {
                rows.Add(Group(place, row.Text ?? row.Key, cells));
            }
        }

        if (rows.Count > 0)
        {
            questions.Add(place.With(Group(place, table.Text ?? string.Empty, rows), table));
        }
    }

    private static void AddQuestion(List<FormQuestion> questions, WorksheetPlace place, WorksheetItem item)
    {
        var path = place.Prefix + WorksheetPaths.OfAnswer(item, place.TableRow);
        questions.Add(place.With(
            new FormQuestion
            {
                Path = path,
                Key = KeyOf(WorksheetPaths.MemberOf(item)),
                Control = ControlOf(item),
                Text = item.Text,
                Need = item.IsRequired ? FormNeed.Needed : FormNeed.Optional,
            },
            item));
        if (item is ChoiceItem { AllowsOther: true })
        {
            questions.Add(
                place.With(
                    new FormQuestion
                    {
                        Path = place.Prefix + WorksheetPaths.OfAnswer(item, place.TableRow, "other"),
                        Key = KeyOf("other"),
                        Control = FormControls.Line,
                        Need = FormNeed.Optional,
                    },
                    item
                ) with
                {
                    Help = null,
                });
        }

        if (item.NoAnswers.Count > 0)
        {
            var why = new FormQuestion
            {
                Path = place.Prefix + WorksheetPaths.OfAnswer(item, place.TableRow, "noAnswer"),
                Key = KeyOf("noAnswer"),
                Need = FormNeed.Optional,
                Control = new FormControl.OneOf([.. item.NoAnswers.Select(static reason => new FormChoice(KebabCase.Of(reason)))]),
            };
            var gate = new WorksheetGate(place.Form, item.Key, place.Section, null, place.TableRow, onlyBlank: true);
            questions.Add(why with { ShownWhen = new FormCondition.Not(new FormCondition.Answered(path)), Gate = gate });
        }
    }

    private static string KeyOf(string member) => FormPath.KeyOf(Kind, "answers." + member);

    private static FormQuestion Note(string text) =>
        new()
        {
            Path = "answers",
            Key = Kind + "/note",
            Control = new FormControl.Note(),
            Need = FormNeed.Optional,
            Text = text,
        };

    private static FormQuestion Group(WorksheetPlace place, string text, IReadOnlyList<FormQuestion> parts) =>
        new()
        {
            Path = place.Prefix + "answers",
            Key = Kind + "/group",
            Control = new FormControl.Group(),
            Need = FormNeed.Optional,
            Text = text,
            Parts = parts,
        };

    private static FormControl ControlOf(WorksheetItem item) => item switch
    {
        TextItem { Lines: 1 } => FormControls.Line,
        YesNoItem => FormControls.YesNo,
        ChoiceItem { AllowsSeveral: true } choice => new FormControl.SomeOf(ChoicesOf(choice)),
        ChoiceItem choice => new FormControl.OneOf(ChoicesOf(choice)),
        NumberItem number => new FormControl.Number(number.Min, number.Max, IsWhole(number), number.Unit),
        RatingItem rating => FormControls.On(rating.Scale),
        DateItem => FormControls.Date,
        TimeItem => FormControls.Time,
        MomentItem => FormControls.Moment,
        MinutesItem => FormControls.Minutes,
        _ => FormControls.Paragraph,
    };

    private static bool IsWhole(NumberItem number) =>
        number.Step is { } step && decimal.Truncate(step) == step && (number.Min is not { } min || decimal.Truncate(min) == min);

    private static FormChoice[] ChoicesOf(ChoiceItem item) => [.. item.Options.Select(static option => new FormChoice(option.Key, option.Text))];
}
