using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Forms;

/// <summary>The form of a record that has none of its own: its shape, with its names as words.</summary>
internal static class DefaultForm
{
    private const int Deepest = 8;

    internal static HomeworkForm Of(string kind, Type entry, JsonSerializerOptions options)
    {
        var questions = QuestionsOf(kind, entry, string.Empty, options, Deepest);
        return new HomeworkForm { Kind = kind, Pages = questions.Count == 0 ? [] : [new FormPage(kind + "/page/all", FormStage.During, questions)] };
    }

    // A clinician fills in a task; the keys of its rows are nobody's question.
    internal static HomeworkForm OfTask(string kind, Type task, JsonSerializerOptions options)
    {
        var form = Of(kind + "/task", task, options);
        return form with { Kind = kind, Pages = [.. form.Pages.Select(static page => new FormPage(page.Key, FormStage.Before, [.. page.Questions.Select(Planned)]))] };
    }

    private static FormQuestion Planned(FormQuestion question) => question with
    {
        By = FilledBy.Clinician,
        Need = question.Need == FormNeed.Needed ? FormNeed.Needed : FormNeed.Optional,
        Control = question.Control is FormControl.Rows rows && question.Parts.Any(part => IsKey(part, question)) ? rows with { KeyedBy = "key" } : question.Control,
        Parts = [.. question.Parts.Where(part => !IsKey(part, question)).Select(Planned)],
    };

    private static bool IsKey(FormQuestion part, FormQuestion rows) => string.Equals(part.Path.Text, rows.Path.Text + "[*].key", StringComparison.Ordinal);

    private static List<FormQuestion> QuestionsOf(string kind, Type type, string path, JsonSerializerOptions options, int deep)
    {
        List<FormQuestion> questions = [];
        if (deep <= 0 || !options.TryGetTypeInfo(type, out var info))
        {
            return questions;
        }

        foreach (var property in info.Properties)
        {
            if (property is { Set: null, AssociatedParameter: null } || property.IsExtensionData || property.Get is null)
            {
                continue;
            }

            var full = path.Length == 0 ? property.Name : path + "." + property.Name;
            if (QuestionOf(kind, property, full, options, deep) is { } question)
            {
                questions.Add(question with { Need = property.IsRequired ? FormNeed.Needed : FormNeed.Welcome });
            }
        }

        return questions;
    }

    private static FormQuestion? QuestionOf(string kind, JsonPropertyInfo property, string path, JsonSerializerOptions options, int deep)
    {
        var question = new FormQuestion { Path = path, Key = FormPath.KeyOf(kind, path), Control = FormControls.Line, Text = Spoken(property.Name) };
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        question = type == typeof(RatingScale) ? question with { Text = question.Text + " (such as 0..10)" } : question;
        if (ControlOf(type) is { } control)
        {
            return question with { Control = control };
        }

        if (typeof(ContentRecord).IsAssignableFrom(type))
        {
            return WithParts(question, new FormControl.Group(), QuestionsOf(kind, type, path, options, deep - 1));
        }

        if (!typeof(IEnumerable).IsAssignableFrom(type) || !options.TryGetTypeInfo(property.PropertyType, out var list) || list.ElementType is not { } element)
        {
            return null;
        }

        if (element.IsEnum)
        {
            return question with { Control = new FormControl.SomeOf(ChoicesOf(element)) };
        }

        var row = path + "[*]";
        return WithParts(question, new FormControl.Rows(0, MostRows), ControlOf(element) is { } each
            ? [question with { Path = row, Key = question.Key + "/row", Control = each }]
            : QuestionsOf(kind, element, row, options, deep - 1));
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

    private static FormChoice[] ChoicesOf(Type type) => Array.ConvertAll(Enum.GetNames(type), static name => new FormChoice(KebabCase.Spell(name), Spoken(name)));

    private static string Spoken(string name) => FormWords.Spoken(KebabCase.Spell(name).TrimStart('-'));
}
