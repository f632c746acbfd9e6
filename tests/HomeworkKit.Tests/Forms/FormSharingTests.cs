using HomeworkKit.Forms;

namespace HomeworkKit.Tests.Forms;

/// <summary>Forms of a kind share what is the same in all of them, and nothing that a task says.</summary>
public sealed class FormSharingTests
{
    private static readonly FormPart Kept = new("sample");

    [Fact]
    public void A_question_without_anybodys_words_is_the_same_object_in_every_form() => Assert.Same(
        First(static form => form.Ask("situation", FormControls.Paragraph, FormNeed.Needed)),
        First(static form => form.Ask("situation", FormControls.Paragraph, FormNeed.Needed)));

    [Fact]
    public void A_question_that_is_asked_otherwise_is_another_and_leaves_the_earlier_form_as_it_is()
    {
        var needed = First(static form => form.Ask("name", FormControls.Line, FormNeed.Needed));
        Assert.Equal(FormNeed.Optional, First(static form => form.Ask("name", FormControls.Line)).Need);
        Assert.Equal(new FormControl.Date(), First(static form => form.Ask("name", FormControls.Date, FormNeed.Needed)).Control);
        Assert.Equal(FormAudience.OwnHalf, First(static form => form.Ask("name", FormControls.Line, FormNeed.Needed, audience: FormAudience.OwnHalf)).Audience);
        Assert.Equal(FilledBy.Clinician, First(static form => form.Ask("name", FormControls.Line, FormNeed.Needed, by: FilledBy.Clinician)).By);
        Assert.Equal((FormNeed.Needed, FormControls.Line), (needed.Need, needed.Control));
    }

    [Fact]
    public void Nothing_that_a_clinician_wrote_is_in_the_next_form()
    {
        Assert.Equal("How was it for Ada?", First(static form => form.Ask("words", FormControls.Line, text: "How was it for Ada?")).Text);
        Assert.Null(First(static form => form.Ask("words", FormControls.Line)).Text);
        var condition = new FormCondition.Answered("situation");
        Assert.Same(condition, First(form => form.Ask("words", FormControls.Line, when: condition)).ShownWhen);
        Assert.Null(First(static form => form.Ask("words", FormControls.Line)).ShownWhen);
    }

    [Fact]
    public void What_holds_a_clinicians_words_is_made_anew()
    {
        FormControl[] worded =
        [
            new FormControl.OneOf([new FormChoice("a", "Ada")]),
            new FormControl.SomeOf([new FormChoice("a", "Ada")]),
            new FormControl.Number(Unit: "cigarettes"),
            new FormControl.Scale(new RatingScale(0, 4) { Anchors = [new ScaleAnchor(0, "none")] }),
        ];
        Assert.All(worded, static control => Assert.NotSame(First(form => form.Ask("worded", control)), First(form => form.Ask("worded", control))));
        Assert.NotSame(Group("Ada"), Group("Ada"));
        Assert.NotSame(
            First(static form => form.Ask("rows[item=ada].text", FormControls.Line)),
            First(static form => form.Ask("rows[item=ada].text", FormControls.Line)));
    }

    [Fact]
    public void A_group_is_shared_with_its_parts_and_without_other_parts()
    {
        Assert.Same(Group(null), Group(null));
        Assert.Equal(
            ["sample/group/one", "sample/group/two"],
            First(static form => form.Group("group", static parts => parts.Ask("one", FormControls.Line).Ask("two", FormControls.Line)))
                .Parts.Select(static part => part.Key));
        Assert.Equal(["sample/group/one"], Group(null).Parts.Select(static part => part.Key));
    }

    [Fact]
    public void Parts_that_ask_the_form_around_them_get_places_of_their_own()
    {
        var form = new FormBuilder(Kept);
        form.Rows("outer", row =>
        {
            row.Ask("first", FormControls.Line);
            form.Rows("besides", static other => other.Ask("only", FormControls.Line));
            row.Ask("second", FormControls.Line);
        });
        Assert.Equal(
            ["besides", "besides[*].only", "outer", "outer[*].first", "outer[*].second"],
            form.Make().Questions.Select(static question => question.Path.Text));
    }

    private static FormQuestion First(Action<FormBuilder> ask)
    {
        var form = new FormBuilder(Kept);
        ask(form);
        return form.Make().Pages[0].Questions[0];
    }

    private static FormQuestion Group(string? text) => First(form => form.Group("group", parts => parts.Ask("one", FormControls.Line, text: text)));
}
