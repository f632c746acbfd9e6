using Hl7.Fhir.Model;
using HomeworkKit.Forms;
using HomeworkKit.Words;
using HomeworkKit.Serialization;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Type = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace HomeworkKit.Fhir;

/// <summary>What a question's control becomes in a questionnaire.</summary>
internal static class FormAnswerTypes
{
    private static readonly string[] Bounds =
    [
        QuestionnaireExtensions.MinValue,
        QuestionnaireExtensions.MaxValue,
        QuestionnaireExtensions.LowLabel,
        QuestionnaireExtensions.HighLabel,
        QuestionnaireExtensions.SliderStep,
    ];

    internal static Type Of(FormControl control) => control switch
    {
        FormControl.Line => Type.String,
        FormControl.Paragraph => Type.Text,
        FormControl.YesNo => Type.Boolean,
        FormControl.OneOf or FormControl.SomeOf { IsOpen: false, Choices.Count: > 0 } => Type.Choice,
        FormControl.SomeOf { Choices.Count: > 0 } => Type.OpenChoice,
        FormControl.SomeOf => Type.String,
        FormControl.Number { IsWhole: true } or FormControl.Minutes { IsWhole: true } => Type.Integer,
        FormControl.Scale scale when IsWhole(scale.On.Step) && IsWhole(scale.On.Minimum) => Type.Integer,
        FormControl.Number or FormControl.Minutes or FormControl.Scale => Type.Decimal,
        FormControl.Date => Type.Date,
        FormControl.Time => Type.Time,
        FormControl.Moment => Type.DateTime,
        FormControl.Note => Type.Display,
        _ => Type.Group,
    };

    /// <summary>Says the type of a member that no form asks.</summary>
    internal static Type Of(MemberDescription member) =>
        member.Type switch
        {
            var type when type == typeof(bool) => Type.Boolean,
            var type when type == typeof(int) || type == typeof(NonNegativeCount) => Type.Integer,
            var type when type == typeof(LocalDate) => Type.Date,
            var type when type == typeof(LocalTime) => Type.Time,
            var type when type == typeof(NodaTime.Instant) => Type.DateTime,
            var type when type == typeof(decimal) || type == typeof(Minutes) || type == typeof(Percent) || type == typeof(Suds) || type == typeof(Rating) =>
                Type.Decimal,
            _ => Type.String,
        };

    internal static void Add(Item item, FormQuestion question, HomeworkWords words, FhirOptions options)
    {
        switch (question.Control)
        {
            case FormControl.OneOf one:
                Choices(item, question, one.Choices, words, options);
                break;
            case FormControl.SomeOf some:
                item.Repeats = true;
                Choices(item, question, some.Choices, words, options);
                break;
            case FormControl.Number number:
                QuestionnaireDetails.Bounds(item, number.Least, number.Most);
                if (options.HasWords && number.Unit is { } unit)
                {
                    item.AddExtension(QuestionnaireExtensions.Unit, new Coding { Display = unit });
                }

                break;
            case FormControl.Minutes minutes:
                QuestionnaireDetails.Bounds(item, 0, minutes.Most);
                item.AddExtension(QuestionnaireExtensions.Unit, new Coding(QuestionnaireExtensions.Ucum, "min", "minutes"));
                break;
            case FormControl.Scale scale:
                var ends = new[] { scale.On.Minimum, scale.On.Maximum }
                    .Select(end => (Value: end, Label: options.HasWords || scale.On.Anchors.Count == 0 ? words.AnchorOf(question, end) : null))
                    .Where(static end => end.Label is not null);
                QuestionnaireDetails.Scale(item, scale.On with { Anchors = [.. ends.Select(static end => new ScaleAnchor(end.Value, end.Label!))] });
                break;
        }
    }

    /// <summary>Takes in another question for the same member: of another row of the task.</summary>
    internal static void Widen(Item there, FormQuestion question, HomeworkWords words, FhirOptions options)
    {
        var other = new Item { Type = Of(question.Control) };
        Add(other, question, words, options);
        if (there.Type is Type.Choice or Type.OpenChoice && other.Type == there.Type)
        {
            there.AnswerOption.AddRange(other.AnswerOption.Where(option => there.AnswerOption.TrueForAll(known => !known.Value!.IsExactly(option.Value))));
        }
        else if (there.Type == Type.Integer && other.Type == Type.Decimal)
        {
            there.Type = Type.Decimal;
        }

        // What does not hold for every row holds for none.
        foreach (var bound in Bounds.Where(bound => there.GetExtension(bound)?.Value is { } value && !value.IsExactly(other.GetExtension(bound)?.Value)))
        {
            there.RemoveExtension(bound);
        }

        // The same question of another row has another text: the row's key tells them apart.
        if (there.Text is not null && there.Text != (options.HasWords ? words.TextOf(question) : words.FindText(question)))
        {
            there.Text = null;
        }
    }

    private static void Choices(Item item, FormQuestion question, IReadOnlyList<FormChoice> choices, HomeworkWords words, FhirOptions options) =>
        item.AnswerOption = [.. choices.Select(choice => new Questionnaire.AnswerOptionComponent
        {
            Value = new Coding { Code = choice.Key, Display = options.HasWords || choice.Text is null ? words.TextOf(question, choice) : null },
        })];

    private static bool IsWhole(decimal number) => decimal.Truncate(number) == number;
}
