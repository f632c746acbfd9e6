using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Type = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace HomeworkKit.Fhir;

/// <summary>One writing of one form as a questionnaire.</summary>
internal sealed class QuestionnaireWriter(WorksheetForm form)
{
    private readonly TranslationWriter _translations = new(form);
    private readonly HashSet<string> _columns = new(Columns(form.Items), StringComparer.Ordinal);

    internal List<ImportedElement> Elements { get; } = [];

    internal Questionnaire Write()
    {
        for (var i = 0; i < form.Scores.Count; i++)
        {
            LeftOut(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"scores[{i}]"), ImportReason.ExpressionNotTaken);
        }

        for (var i = 0; i < form.Translations.Count; i++)
        {
            if (form.Translations[i].IsReviewed)
            {
                LeftOut(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"translations[{i}].isReviewed"), ImportReason.NotKnown);
            }
        }

        var written = new Questionnaire
        {
            Url = CanonicalOf(form) is null ? null : form.Id,
            Version = form.Version,
            Title = form.Title,
            Language = form.Language,
            Copyright = form.Copyright,
            Publisher = form.Source,
            Status = PublicationStatus.Draft,
            Item = Items(form.Items, "items"),
        };
        _translations.OfForm(written.TitleElement, static translation => translation.Title);
        _translations.OfForm(written.CopyrightElement, static translation => translation.Copyright);
        return written;
    }

    /// <summary>Gives the address of a form with its version; null for a name that is no address.</summary>
    internal static string? CanonicalOf(WorksheetForm form) =>
        Uri.TryCreate(form.Id, UriKind.Absolute, out _) && !(form.Id + form.Version).Any(char.IsWhiteSpace) ? form.Id + "|" + form.Version : null;

    internal static string LinkId(string key, string? tableRow) => tableRow is null ? key : tableRow + "." + key;

    private List<Item> Items(IReadOnlyList<WorksheetItem> items, string path, string? tableRow = null) =>
        [.. items.Select((item, i) => One(item, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{i}]"), tableRow))];

    private Item One(WorksheetItem item, string path, string? tableRow)
    {
        var written = new Item { LinkId = LinkId(item.Key, tableRow), Text = item.Text, Type = TypeOf(item) };
        _translations.OfItem(written.TextElement, item.Key, static text => text.Text);
        if (item.IsRequired)
        {
            written.Required = true;
        }

        switch (item)
        {
            case WorksheetSection section:
                written.Item = Items(section.Items, path + ".items", tableRow);
                break;
            case RepeatedSection repeated:
                written.Repeats = true;
                written.Item = Items(repeated.Items, path + ".items", tableRow);
                if (repeated.MostTimes is { } most)
                {
                    written.AddExtension(QuestionnaireExtensions.MaxOccurs, new Integer(most));
                }

                break;
            case TableItem table:
                written.Item = [.. table.Rows.Select(row => Row(table, row, path))];
                break;
            default:
                QuestionnaireDetails.Add(written, item, _translations);
                break;
        }

        if (item.Help is { } help)
        {
            var shown = new Item { LinkId = LinkId(item.Key, tableRow) + ".help", Text = help, Type = Type.Display };
            _translations.OfItem(shown.TextElement, item.Key, static text => text.Help);
            shown.AddExtension(QuestionnaireExtensions.ItemControl, new CodeableConcept(QuestionnaireExtensions.ItemControlSystem, "help"));
            written.Item.Add(shown);
        }

        if (item.NoAnswers.Count > 0)
        {
            LeftOut(path + ".noAnswers", ImportReason.NotKnown);
        }

        if (
            item.ShownWhen is { } condition
            && !FormConditions.TryAdd(written, condition, key => LinkOf(key, tableRow), key => form.Find(key) is { } asked ? TypeOf(asked) : null))
        {
            LeftOut(path + ".shownWhen", ImportReason.ComparisonNotTaken, changes: true);
        }

        return written;
    }

    private Item Row(TableItem table, WorksheetTableRow row, string path)
    {
        var written = new Item
        {
            LinkId = table.Key + "." + row.Key,
            Text = row.Text,
            Type = Type.Group,
            Item = Items(table.Columns, path + ".columns", row.Key),
        };
        _translations.OfPart(written.TextElement, table.Key, row.Key);
        return written;
    }

    // A column is asked about in its own row; from outside of its table there is no saying which.
    private string? LinkOf(string key, string? tableRow) => !_columns.Contains(key) ? key : tableRow is null ? null : LinkId(key, tableRow);

    private static IEnumerable<string> Columns(IReadOnlyList<WorksheetItem> items) => items.SelectMany(static item => item switch
    {
        TableItem table => table.Columns.Select(static column => column.Key),
        WorksheetSection section => Columns(section.Items),
        RepeatedSection repeated => Columns(repeated.Items),
        _ => [],
    });

    private static Type TypeOf(WorksheetItem item) =>
        item switch
        {
            WorksheetInstruction => Type.Display,
            YesNoItem => Type.Boolean,
            ChoiceItem { AllowsOther: true } => Type.OpenChoice,
            ChoiceItem => Type.Choice,
            NumberItem { Step: 1 } => Type.Integer,
            RatingItem rating when rating.Scale.Step == decimal.Truncate(rating.Scale.Step) && rating.Scale.Minimum == decimal.Truncate(rating.Scale.Minimum) =>
                Type.Integer,
            NumberItem or RatingItem or MinutesItem => Type.Decimal,
            DateItem => Type.Date,
            TimeItem => Type.Time,
            MomentItem => Type.DateTime,
            TextItem { Lines: 1 } => Type.String,
            TextItem => Type.Text,
            _ => Type.Group,
        };

    private void LeftOut(string path, ImportReason reason, bool changes = false) =>
        Elements.Add(new ImportedElement(path, ImportFate.LeftOut, reason, changes));
}
