using HomeworkKit.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit.Forms;

/// <summary>The form of a record that has none of its own: its shape, with its names as words.</summary>
internal static class DefaultForm
{
    private const int Deepest = 8;

    internal static HomeworkForm Of(string kind, Type entry, Func<Type, RecordDescription?> describe)
    {
        var questions = QuestionsOf(kind, entry, string.Empty, describe, Deepest);
        return new HomeworkForm { Kind = kind, Pages = questions.Count == 0 ? [] : [new FormPage(kind + "/page/all", FormStage.During, questions)] };
    }

    private static List<FormQuestion> QuestionsOf(string kind, Type type, string path, Func<Type, RecordDescription?> describe, int deep)
    {
        List<FormQuestion> questions = [];
        foreach (var member in deep <= 0 ? [] : describe(type)?.Members ?? [])
        {
            var full = path.Length == 0 ? member.Name : path + "." + member.Name;
            if (QuestionOf(kind, member, full, describe, deep) is { } question)
            {
                questions.Add(question with { Need = member.IsRequired ? FormNeed.Needed : FormNeed.Welcome });
            }
        }

        return questions;
    }

    private static FormQuestion? QuestionOf(string kind, MemberDescription member, string path, Func<Type, RecordDescription?> describe, int deep)
    {
        var question = new FormQuestion
        {
            Path = path,
            Key = FormPath.KeyOf(kind, path),
            Control = FormControls.Line,
            Text = Spoken(member.Name),
        };
        question =
            member.Type == typeof(RatingScale)
                ? question with
                {
                    Text = HomeworkWords.English.Format("form/scale-example", ("text", question.Text)),
                }
                : question;
        if (!member.IsList)
        {
            return ControlOf(member.Type) is { } control ? question with { Control = control }
                : typeof(ContentRecord).IsAssignableFrom(member.Type)
                    ? WithParts(question, new FormControl.Group(), QuestionsOf(kind, member.Type, path, describe, deep - 1))
                : null;
        }

        if (member.Type.IsEnum)
        {
            return question with { Control = new FormControl.SomeOf(ChoicesOf(member.Type)) };
        }

        var row = path + "[*]";
        return WithParts(question, new FormControl.Rows(0, MostRows), ControlOf(member.Type) is { } each
            ? [question with { Path = row, Key = question.Key + "/row", Control = each }]
            : QuestionsOf(kind, member.Type, row, describe, deep - 1));
    }

    private const int MostRows = 50;

    private static FormQuestion? WithParts(FormQuestion question, FormControl control, List<FormQuestion> parts) =>
        parts.Count == 0 ? null : question with { Control = control, Parts = parts };

    private static FormControl? ControlOf(Type type) =>
        type == typeof(string) ? FormControls.Paragraph
        : type == typeof(bool) ? FormControls.YesNo
        : type == typeof(Percent) || type == typeof(Suds) ? FormControls.Percent
        : type == typeof(Rating) ? FormControls.On(RatingScale.ZeroToTen)
        : type == typeof(Minutes) ? FormControls.Minutes
        : type == typeof(NonNegativeCount) ? FormControls.Count
        : type == typeof(int) || type == typeof(long) ? new FormControl.Number(IsWhole: true)
        : type == typeof(decimal) || type == typeof(double) ? new FormControl.Number()
        : type == typeof(RatingScale) ? FormControls.Line
        : type == typeof(LocalDate) ? FormControls.Date
        : type == typeof(LocalTime) ? FormControls.Time
        : type == typeof(Instant) ? FormControls.Moment
        : type.IsEnum ? new FormControl.OneOf(ChoicesOf(type))
        : null;

    private static FormChoice[] ChoicesOf(Type type) =>
        Array.ConvertAll(Enum.GetNames(type), static name => new FormChoice(KebabCase.Spell(name), Spoken(name)));

    private static string Spoken(string name) => FormTexts.Spoken(KebabCase.Spell(name).TrimStart('-'));
}
