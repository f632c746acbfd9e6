using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>Laws of every form and every entry.</summary>
public sealed class WorksheetPropertyTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    private static FsCheck.Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    [Law(20261101, 10_000)]
    public Property What_is_shown_is_what_the_conditions_mean_with_hidden_items_unanswered() => Law.Holds(
        Seeds,
        static seed =>
        {
            var made = new RandomWorksheet(seed);
            Assert.Empty(made.Form.Validate());
            Assert.Equal(
                made.Form.Items.Where(item => made.IsShown(item.Key)).Select(static item => item.Key),
                made.Form.See(made.Entry).Shown.Select(static item => item.Item.Key));
        });

    [Law(20261102)]
    public Property The_order_of_answers_changes_nothing() => Law.Holds(Seeds, static seed =>
    {
        var made = new RandomWorksheet(seed);
        Assert.Equal(made.Form.See(made.Entry).Items, made.Form.See(made.Shuffled).Items);
        Assert.Equal(made.Entry.Effective(made.Form), made.Shuffled.Effective(made.Form));
        Assert.All(made.Form.Scores, score => Assert.Equal(made.Form.Score(score.Key, made.Entry), made.Form.Score(score.Key, made.Shuffled)));
    });

    [Law(20261103)]
    public Property An_answer_changes_nothing_above_it() => Law.Holds(Seeds, static seed =>
    {
        var made = new RandomWorksheet(seed);
        var at = seed % made.Form.Items.Count;
        var others = made.Entry.Answers.Where(answer => answer.Item != made.Form.Items[at].Key);
        var changed = made.Entry with { Answers = [.. others, made.Answer(made.Form.Items[at])] };
        Assert.Equal(made.Form.See(made.Entry).Items.Take(at), made.Form.See(changed).Items.Take(at));
    });

    [Law(20261104)]
    public Property What_counts_is_the_same_when_it_is_taken_twice_and_looks_the_same() => Law.Holds(Seeds, static seed =>
        {
            var made = new RandomWorksheet(seed);
            var effective = made.Entry.Effective(made.Form);
            Assert.Equal(effective, effective.Effective(made.Form));
            Assert.Equal(
                made.Form.See(made.Entry).Items.Select(static item => (item.Why, item.Answer)),
                made.Form.See(effective).Items.Select(static item => (item.Why, item.Answer)));
        });

    [Law(20261105)]
    public Property A_hidden_answer_changes_no_score_no_review_and_no_finding() => Law.Holds(Seeds, static seed =>
        {
            var made = new RandomWorksheet(seed);
            var hidden = made
                .Form.See(made.Entry)
                .Items.Where(static item => item.Why == WorksheetItemState.Hidden)
                .Select(static item => item.Item.Key)
                .ToHashSet(StringComparer.Ordinal);
            var without = made.Entry with { Answers = [.. made.Entry.Answers.Where(answer => !hidden.Contains(answer.Item))] };
            Assert.All(made.Form.Scores, score => Assert.Equal(made.Form.Score(score.Key, without), made.Form.Score(score.Key, made.Entry)));
            Assert.Equal(made.Form.See(without).ForReview, made.Form.See(made.Entry).ForReview);
            Assert.Equal(
                WorksheetKind.Instance.Validate(new WorksheetTask { Form = made.Form }, without),
                WorksheetKind.Instance.Validate(new WorksheetTask { Form = made.Form }, made.Entry));
        });

    [Law(20261106)]
    public Property A_form_and_an_entry_come_back_from_JSON_as_they_were() => Law.Holds(Seeds, static seed =>
        {
            var made = new RandomWorksheet(seed);
            Assert.Equal(made.Form, Json.ReadValue<WorksheetForm>(Json.WriteValue(made.Form)));
            Assert.Equal<HomeworkEntry>(made.Entry, Json.ReadValue<HomeworkEntry>(Json.WriteValue<HomeworkEntry>(made.Entry)));
            Assert.Equal<HomeworkTask>(
                new WorksheetTask { Form = made.Form },
                Json.ReadValue<HomeworkTask>(Json.WriteValue<HomeworkTask>(new WorksheetTask { Form = made.Form })));
        });

    [Fact]
    public void Random_forms_hide_and_show() =>
        Assert.InRange(
            Enumerable
                .Range(0, 200)
                .Count(static seed =>
                    new RandomWorksheet(seed) is var made && made.Form.See(made.Entry).Items.Any(static item => item.Why == WorksheetItemState.Hidden)),
            80,
            190);
}
