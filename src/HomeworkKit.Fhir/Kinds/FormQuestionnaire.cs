using Hl7.Fhir.Model;
using HomeworkKit.Forms;
using HomeworkKit.Words;
using HomeworkKit.Serialization;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using ItemType = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace HomeworkKit.Fhir;

/// <summary>
/// One writing of a kind's form. A form asks in the order of the work and may come back to a list; a response has each member once, where it stands in the
/// entry.
/// So the items follow the entry: lists are groups that repeat, and their rows' keys are choices.
/// </summary>
/// <param name="form">The form.</param>
/// <param name="words">Its words.</param>
/// <param name="options">How it is written.</param>
/// <param name="entry">What is filled in, described; null if it is not known.</param>
/// <param name="describe">Describes a record.</param>
internal sealed class FormQuestionnaire(
    HomeworkForm form,
    HomeworkWords words,
    FhirOptions options,
    RecordDescription? entry,
    Func<Type, RecordDescription?> describe)
{
    private const int MostDeep = 6;

    private readonly List<Item> _items = [];
    private readonly Dictionary<string, Item> _known = new(StringComparer.Ordinal);
    private readonly List<(Item Item, FormCondition Condition)> _conditions = [];

    /// <summary>Writes the items, in the order in which their members are asked for the first time.</summary>
    internal List<Item> Write()
    {
        foreach (var question in form.Pages.SelectMany(static page => page.Questions))
        {
            Add(question);
        }

        if (entry is not null)
        {
            OfApp(entry, string.Empty, MostDeep);
        }

        foreach (var (item, condition) in _conditions)
        {
            FormConditions.Add(item, condition, form.Kind, _known);
        }

        return _items;
    }

    private void Add(FormQuestion question)
    {
        switch (question.Control)
        {
            case FormControl.Group:
                Named(Holder(question.Path.Text), question);
                break;
            case FormControl.Rows when question.Parts is [var only] && only.Path.Text == question.Path.Text + "[*]":
                Leaf(
                    only with
                    {
                        Path = question.Path,
                        Key = question.Key,
                        Text = question.Text,
                        Need = question.Need,
                        ShownWhen = question.ShownWhen,
                    },
                    repeats: true);
                return;
            case FormControl.Rows:
                Named(Holder(question.Path.Text + "[*]"), question);
                break;
            default:
                Leaf(question);
                return;
        }

        foreach (var part in question.Parts)
        {
            Add(part);
        }
    }

    private void Leaf(FormQuestion question, bool repeats = false)
    {
        var path = question.Path.Text;
        var linkId = FormLinks.Of(form.Kind, path);
        if (_known.TryGetValue(linkId, out var there))
        {
            FormAnswerTypes.Widen(there, question, words, options);
        }
        else
        {
            var item = new Item
            {
                LinkId = linkId,
                Text = TextOf(question),
                Type = FormAnswerTypes.Of(question.Control),
                Required = question.Need == FormNeed.Needed ? true : null,
            };
            FormAnswerTypes.Add(item, question, words, options);
            item.Repeats = repeats ? true : item.Repeats;
            Place(path, item);
            if (question.ShownWhen is { } condition)
            {
                _conditions.Add((item, condition));
            }
        }

        RowKeys(path, question);
    }

    // In answers[item=sleep].rating the row has its key as a member of its own.
    private void RowKeys(string path, FormQuestion question)
    {
        foreach (var (list, member, key) in FormLinks.KeysIn(path))
        {
            var linkId = FormLinks.Of(form.Kind, $"{list}[*].{member}");
            if (!_known.TryGetValue(linkId, out var item))
            {
                item = new Item { LinkId = linkId, Type = ItemType.Choice };
                Place($"{list}[*].{member}", item, isFirst: true);
            }

            if (item.AnswerOption.TrueForAll(option => ((Coding)option.Value!).Code != key))
            {
                item.AnswerOption.Add(new() { Value = new Coding { Code = key, Display = options.HasWords ? question.Text : null } });
            }
        }
    }

    // What nobody is asked, such as when a prompt was issued: hidden and read only, so that a response with it is one to this questionnaire.
    private void OfApp(RecordDescription record, string prefix, int deep)
    {
        foreach (var member in record.Members)
        {
            var path = prefix + member.Name + (member.IsList ? "[*]" : string.Empty);
            var linkId = FormLinks.Of(form.Kind, path);
            var inner = describe(member.Type);
            if (inner is not null && deep > 0 && (!_known.TryGetValue(linkId, out var there) || there.Type == ItemType.Group))
            {
                OfApp(inner, path + ".", deep - 1);
            }
            else if (!_known.ContainsKey(linkId))
            {
                var item = new Item { LinkId = linkId, Type = FormAnswerTypes.Of(member), ReadOnly = true, Repeats = member.IsList ? true : null };
                item.AddExtension(QuestionnaireExtensions.Hidden, new FhirBoolean(true));
                Place(path, item);
            }
        }
    }

    private void Place(string path, Item item, bool isFirst = false)
    {
        var into = FormLinks.Holder(path) is { } holder ? Holder(holder).Item : _items;
        into.Insert(isFirst ? 0 : into.Count, item);
        _known.Add(item.LinkId!, item);
    }

    // The group of a member that holds others, with all above it.
    private Item Holder(string path)
    {
        var linkId = FormLinks.Of(form.Kind, path);
        if (!_known.TryGetValue(linkId, out var item))
        {
            item = new Item { LinkId = linkId, Type = ItemType.Group, Repeats = path.EndsWith(']') ? true : null };
            Place(path, item);
        }

        return item;
    }

    private void Named(Item item, FormQuestion question) => item.Text ??= TextOf(question);

    private string? TextOf(FormQuestion question) => options.HasWords ? words.TextOf(question) : words.FindText(question);
}
