using System.Globalization;
using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using NodaTime.Text;
using Item = Hl7.Fhir.Model.QuestionnaireResponse.ItemComponent;

namespace HomeworkKit.Fhir;

/// <summary>One reading of one response. Link ids and codes are found as they stand, or as the key that was made of them.</summary>
internal sealed class ResponseReader(WorksheetForm form)
{
    private const int MostDeep = 32;
    private const int MostItems = 10_000;

    private readonly List<ImportNote> _notes = [];
    private readonly List<WorksheetAnswer> _answers = [];
    private readonly Dictionary<string, List<WorksheetRow>> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<(List<WorksheetAnswer> In, string Item, string? Row)> _answered = [];
    private int _count;

    internal ImportReport<WorksheetEntry> Read(QuestionnaireResponse response)
    {
        if (response.Questionnaire is { } asked && asked != form.Id && asked != form.Id + "|" + form.Version)
        {
            Note(InteropCodes.OtherQuestionnaire, "QuestionnaireResponse.questionnaire");
        }

        if (QuestionnaireControls.Coded(response.StatusElement) == QuestionnaireResponse.QuestionnaireResponseStatus.EnteredInError)
        {
            // Whoever wrote it says that nothing of it is so.
            Note(InteropCodes.NotRead, "QuestionnaireResponse.status");
            return new(null, _notes.AsReadOnly());
        }

        Read(response.Item, "QuestionnaireResponse", _answers, MostDeep);
        var entry = new WorksheetEntry
        {
            Answers = _answers,
            Repeats = [.. _rows.Select(static pair => new WorksheetRepeat { Section = pair.Key, Rows = pair.Value })],
            Language = response.Language,
        };
        var counted = entry.Effective(form).Answers.Select(static answer => (answer.Item, answer.Row)).ToHashSet();
        if (_answers.Exists(answer => !counted.Contains((answer.Item, answer.Row))))
        {
            Note(InteropCodes.NotAsked, "QuestionnaireResponse.item");
        }

        return new(entry, _notes.AsReadOnly());
    }

    private void Read(List<Item> items, string path, List<WorksheetAnswer> answers, int deep)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}.item[{i}]");
            if (deep <= 0 || _count >= MostItems)
            {
                Note(InteropCodes.TooLarge, at);
                return;
            }

            _count++;
            try
            {
                One(items[i], at, answers, deep);
            }
            catch (Exception exception) when (QuestionnaireRest.IsOfContent(exception))
            {
                Note(InteropCodes.AnswerTypeDiffers, at);
            }
        }
    }

    private void One(Item item, string at, List<WorksheetAnswer> answers, int deep)
    {
        if (item.LinkId is not { } name || Find(name) is not { } found)
        {
            Note(InteropCodes.UnknownItem, at + ".linkId");
            return;
        }

        if (found.Item is RepeatedSection repeated)
        {
            List<WorksheetAnswer> row = [];
            Read(item.Item, at, row, deep - 1);
            RowsOf(repeated.Key).Add(new WorksheetRow { Answers = row });
            return;
        }

        // A question that is answered several times is a repeated section of that one question.
        if (ReferenceEquals(answers, _answers) && TimesOf(found.Item) is { } section)
        {
            foreach (var value in item.Answer)
            {
                RowsOf(section.Key).Add(new WorksheetRow { Answers = [.. AnswersOf(found.Item, found.Row, [value.Value], at)] });
            }
        }
        else if (item.Answer.Count > 0 && !_answered.Add((answers, found.Item.Key, found.Row)))
        {
            // A question that is answered once, and stands there again: which of the two is meant, nobody says.
            Note(InteropCodes.NotRead, at);
        }
        else if (item.Answer.Count > 0)
        {
            answers.AddRange(AnswersOf(found.Item, found.Row, [.. item.Answer.Select(static given => given.Value)], at));
        }
        else if (AbsentReasons.Of(item.GetExtensionValue<Code>(QuestionnaireExtensions.DataAbsent)?.Value) is { } reason)
        {
            answers.Add(new WorksheetAnswer { Item = found.Item.Key, Row = found.Row, NoAnswer = reason });
        }

        Read(item.Item, at, answers, deep - 1);
        for (var i = 0; i < item.Answer.Count; i++)
        {
            Read(item.Answer[i].Item, string.Create(CultureInfo.InvariantCulture, $"{at}.answer[{i}]"), answers, deep - 1);
        }
    }

    private RepeatedSection? TimesOf(WorksheetItem item) =>
        form.Find(item.Key + QuestionnaireReader.Times) is RepeatedSection { Items: [var only] } section && only.Key == item.Key ? section : null;

    private List<WorksheetRow> RowsOf(string section)
    {
        if (!_rows.TryGetValue(section, out var rows))
        {
            _rows.Add(section, rows = []);
        }

        return rows;
    }

    private IEnumerable<WorksheetAnswer> AnswersOf(WorksheetItem asked, string? row, IReadOnlyList<DataType?> values, string at)
    {
        var answer = new WorksheetAnswer { Item = asked.Key, Row = row };
        if (asked is ChoiceItem choice)
        {
            return Picked(choice, answer, values, at);
        }

        if (values.Count > 1)
        {
            Note(InteropCodes.NotRead, at + ".answer[1]");
        }

        var filled = Filled(asked, answer, values[0]);
        if (filled is null)
        {
            Note(InteropCodes.AnswerTypeDiffers, at + ".answer[0]");
        }

        return filled is null ? [] : [filled];
    }

    private IEnumerable<WorksheetAnswer> Picked(ChoiceItem choice, WorksheetAnswer answer, IReadOnlyList<DataType?> values, string at)
    {
        List<string> picked = [];
        string? other = null;
        for (var i = 0; i < values.Count; i++)
        {
            var name = QuestionnaireControls.NameOf(values[i]);
            var option = choice.Options.FirstOrDefault(option => option.Key == name)
                ?? choice.Options.FirstOrDefault(option => option.Key == WorksheetKeysOf.Plain(name));
            if (option is not null && values[i] is not FhirString { Value: null })
            {
                picked.Add(option.Key);
            }
            else if (choice.AllowsOther && other is null && ((values[i] as FhirString)?.Value ?? (values[i] as Coding)?.Display) is { } words)
            {
                other = words;
            }
            else
            {
                Note(InteropCodes.UnknownOption, string.Create(CultureInfo.InvariantCulture, $"{at}.answer[{i}]"));
            }
        }

        return picked.Count == 0 && other is null ? [] : [answer with { Choices = picked, Other = other }];
    }

    private (WorksheetItem Item, string? Row)? Find(string name)
    {
        // A row of a table is named by table and row, a cell by row and column.
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return (form.Find(name) ?? form.Find(WorksheetKeysOf.Plain(name))) is { } item ? (item, null)
            : dot > 0 && form.Find(name[..dot]) is TableItem table ? (table, null)
            : dot > 0 && form.Find(name[(dot + 1)..]) is { } column ? (column, name[..dot])
            : null;
    }

    private static WorksheetAnswer? Filled(WorksheetItem asked, WorksheetAnswer answer, DataType? value) =>
        (asked, value) switch
        {
            (TextItem, FhirString { Value: { } text }) => answer with { Text = text },
            (TextItem, FhirUri { Value: { } text }) => answer with { Text = text },
            (YesNoItem, FhirBoolean { Value: { } yesNo }) => answer with { YesNo = yesNo },
            (DateItem, Date { Value: { } text }) when LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } => answer with { Date = date },
            (TimeItem, Time { Value: { } text }) when LocalTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var time } => answer with
            {
                Time = time,
            },
            (MomentItem, FhirDateTime { Value: { } text }) when FhirTimes.Parse(text) is { } at => answer with { At = at },
            (NumberItem, _) when QuestionnaireControls.NumberOf(value) is { } number => answer with { Number = number },
            (RatingItem rating, _) when QuestionnaireControls.NumberOf(value) is { } number && Rating.TryCreate(number, rating.Scale, out var given) =>
                answer with
                {
                    Rating = given,
                },
            (MinutesItem, _) when QuestionnaireControls.NumberOf(value) is { } number && Minutes.TryCreate(number, out var minutes) => answer with
            {
                Minutes = minutes,
            },
            _ => null,
        };

    private void Note(string code, string path) => _notes.Add(new ImportNote(code, path));
}
