using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using Answer = Hl7.Fhir.Model.QuestionnaireResponse.AnswerComponent;
using Item = Hl7.Fhir.Model.QuestionnaireResponse.ItemComponent;

namespace HomeworkKit.Fhir;

/// <summary>Writes entries of worksheets as FHIR R4 questionnaire responses, and reads them.</summary>
public static class WorksheetResponses
{
    /// <summary>
    /// Writes what counts of an entry: an item that is not asked is not there; why an item has no answer is a data-absent-reason on an item without one.
    /// What was picked is named in the language that it was shown in.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="form">The form that it answers.</param>
    /// <param name="zone">The client's zone, for moments.</param>
    /// <returns>The response, complete where nothing that is required is missing; subject, author and time are the host's to add.</returns>
    public static QuestionnaireResponse ToResponse(this WorksheetEntry entry, WorksheetForm form, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(zone);
        form = entry.Language is { } language ? form.In(language) : form;
        var view = form.See(entry);
        return new QuestionnaireResponse
        {
            Questionnaire = QuestionnaireWriter.CanonicalOf(form),
            Status = view.StillNeeded.Any()
                ? QuestionnaireResponse.QuestionnaireResponseStatus.InProgress
                : QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
            Language = entry.Language,
            Item = ItemsOf(form, view, zone),
        };
    }

    /// <summary>Reads a response as an entry. Answers to what the form does not ask at the moment are kept, and left out wherever an entry counts.</summary>
    /// <param name="response">The response.</param>
    /// <param name="form">The form that it answers.</param>
    /// <returns>The entry, and a note for each item or answer that was not read; it is not thrown for what stands in the response.</returns>
    public static ImportReport<WorksheetEntry> ToEntry(this QuestionnaireResponse response, WorksheetForm form)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(form);
        return new ResponseReader(form).Read(response);
    }

    /// <summary>Writes the items of what counts of an entry.</summary>
    internal static List<Item> ItemsOf(WorksheetForm form, WorksheetView view, DateTimeZone zone) =>
        [.. form.Items.SelectMany(item => Items(view, item, 0, null, zone))];

    private static IEnumerable<Item> Items(WorksheetView view, WorksheetItem item, int row, string? tableRow, DateTimeZone zone)
    {
        if (!view.TryGet(item.Key, row, tableRow, out var seen) || seen.Why == WorksheetItemState.Hidden)
        {
            return [];
        }

        return item switch
        {
            WorksheetSection section => Group(item.Key, section.Items.SelectMany(inner => Items(view, inner, row, tableRow, zone))),
            RepeatedSection repeated => Enumerable
                .Range(0, view.RowsOf(item.Key))
                .SelectMany(number => Group(item.Key, repeated.Items.SelectMany(inner => Items(view, inner, number, tableRow, zone)), keepsEmpty: true)),
            TableItem table => Group(
                item.Key,
                table.Rows.SelectMany(head => Group(item.Key + "." + head.Key, table.Columns.SelectMany(column => Items(view, column, row, head.Key, zone))))),
            _ => One(seen, QuestionnaireWriter.LinkId(item.Key, tableRow), zone),
        };
    }

    private static IEnumerable<Item> Group(string linkId, IEnumerable<Item> items, bool keepsEmpty = false)
    {
        List<Item> inner = [.. items];
        return inner.Count > 0 || keepsEmpty ? [new Item { LinkId = linkId, Item = inner }] : [];
    }

    private static IEnumerable<Item> One(WorksheetItemView seen, string linkId, DateTimeZone zone)
    {
        if (seen.NoAnswer is { } reason)
        {
            var item = new Item { LinkId = linkId };
            item.AddExtension(QuestionnaireExtensions.DataAbsent, new Code(AbsentReasons.CodeOf(reason)));
            return [item];
        }

        return seen.Answer is { } answer
            ? [new Item { LinkId = linkId, Answer = [.. ValuesOf(seen.Item, answer, zone).Select(static value => new Answer { Value = value })] }]
            : [];
    }

    private static IEnumerable<DataType> ValuesOf(WorksheetItem item, WorksheetAnswer answer, DateTimeZone zone) =>
        item switch
        {
            TextItem => [new FhirString(answer.Text)],
            YesNoItem => [new FhirBoolean(answer.YesNo)],
            ChoiceItem choice => answer
                .Choices.Select(key => (DataType)new Coding { Code = key, Display = choice.Options.FirstOrDefault(option => option.Key == key)?.Text })
                .Concat(string.IsNullOrWhiteSpace(answer.Other) ? [] : [new FhirString(answer.Other)]),
            NumberItem { Step: 1 } => [NumberOf(answer.Number!.Value)],
            NumberItem => [new FhirDecimal(answer.Number)],
            RatingItem => [NumberOf(answer.Rating!.Value)],
            MinutesItem => [new FhirDecimal(answer.Minutes!.Value.Value)],
            DateItem => [new Date(NodaTime.Text.LocalDatePattern.Iso.Format(answer.Date!.Value))],
            TimeItem => [new Time(NodaTime.Text.LocalTimePattern.ExtendedIso.Format(answer.Time!.Value))],
            _ => [FhirTimes.Moment(answer.At!.Value, zone)],
        };

    // An integer of FHIR has 32 bits.
    private static DataType NumberOf(decimal number) =>
        decimal.Truncate(number) == number && number is >= int.MinValue and <= int.MaxValue ? new Integer((int)number) : new FhirDecimal(number);
}
