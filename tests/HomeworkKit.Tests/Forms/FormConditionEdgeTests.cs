using System.Text.Json;
using HomeworkKit.Forms;

namespace HomeworkKit.Tests.Forms;

/// <summary>What a change of a single sign in a condition would alter.</summary>
public sealed class FormConditionEdgeTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    private static readonly FormCondition[] OfOneItem =
    [
        new FormCondition.Answered("rows[*].a"),
        new FormCondition.Is("rows[*].a", new FormValue.YesNo(true)),
        new FormCondition.AtLeast("rows[*].a", 1),
        new FormCondition.AtMost("rows[*].a", 2),
        new FormCondition.Above("rows[*].a", 3),
        new FormCondition.Below("rows[*].a", 4),
        new FormCondition.Includes("rows[*].a", "b"),
    ];

    [Theory]
    [InlineData(4, "atMost below")]
    [InlineData(5, "atLeast atMost is")]
    [InlineData(6, "atLeast above")]
    public void A_number_is_compared_at_its_own_edge(int answer, string holding)
    {
        (string Name, FormCondition Condition)[] all =
        [
            ("atLeast", new FormCondition.AtLeast("a", 5)),
            ("above", new FormCondition.Above("a", 5)),
            ("atMost", new FormCondition.AtMost("a", 5)),
            ("below", new FormCondition.Below("a", 5)),
            ("is", new FormCondition.Is("a", new FormValue.Number(5))),
        ];
        foreach (
            var value in (FormValue[])
                [new FormValue.Number(answer), new FormValue.Minutes(answer), new FormValue.OnScale(Rating.Of(answer, RatingScale.ZeroToTen))])
        {
            Assert.Equal(holding.Split(' ').Order(), all.Where(one => one.Condition.Holds(_ => [value])).Select(static one => one.Name).Order());
        }
    }

    [Fact]
    public void A_number_is_never_compared_with_an_answer_that_is_none()
    {
        FormCondition[] numbers =
        [
            new FormCondition.AtLeast("a", -9),
            new FormCondition.AtMost("a", 9),
            new FormCondition.Above("a", -9),
            new FormCondition.Below("a", 9),
            new FormCondition.Is("a", new FormValue.Number(0)),
        ];
        Assert.All(numbers, static condition =>
            Assert.False(condition.Holds(static _ => [new FormValue.Text("0"), new FormValue.YesNo(false), new FormValue.Choice("0")])));
    }

    [Fact]
    public void A_choice_is_the_same_letter_by_letter_also_where_the_client_wrote_it()
    {
        var (is1, includes) = (new FormCondition.Is("a", new FormValue.Choice("home")), new FormCondition.Includes("a", "home"));
        foreach (var same in (FormValue[])[new FormValue.Choice("home"), new FormValue.Text("home"), new FormValue.Choices(["work", "home"])])
        {
            Assert.True(is1.Holds(_ => [same]) && includes.Holds(_ => [same]));
        }

        foreach (
            var other in (FormValue[])
                [new FormValue.Choice("Home"), new FormValue.Text("Home"), new FormValue.Choices(["Home", "work"]), new FormValue.YesNo(true)])
        {
            Assert.False(is1.Holds(_ => [other]) || includes.Holds(_ => [other]));
        }
    }

    [Fact]
    public void Yes_is_not_no_and_a_value_that_cannot_be_asked_for_equals_nothing()
    {
        Assert.False(new FormCondition.Is("a", new FormValue.YesNo(true)).Holds(static _ => [new FormValue.YesNo(false)]));
        Assert.False(new FormCondition.Is("a", new FormValue.Text("words")).Holds(static _ => [new FormValue.Text("words")]));
    }

    [Fact]
    public void All_asks_for_each_any_for_one_and_of_none_all_holds_and_any_does_not()
    {
        var (holds, fails) = (new FormCondition.Answered("here"), new FormCondition.Answered("nowhere"));
        IEnumerable<FormValue> Answers(string item) => item == "here" ? [new FormValue.YesNo(true)] : [];
        Assert.Equal((false, true), (new FormCondition.All(holds, fails).Holds(Answers), new FormCondition.Any(fails, holds).Holds(Answers)));
        Assert.Equal((true, false), (new FormCondition.All().Holds(Answers), new FormCondition.Any(fails).Holds(Answers)));
        Assert.False(new FormCondition.Any().Holds(Answers));
        Assert.Equal(["here", "nowhere"], new FormCondition.Not(new FormCondition.All(new FormCondition.Any(holds), fails)).Items());
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void A_score_is_compared_at_its_own_edge(int score, bool holds) =>
        Assert.Equal(holds, new FormCondition.ScoreAtLeast("s", 3).Holds(static _ => [], key => key == "s" ? score : null));

    [Fact]
    public void Answers_are_asked_for_by_everything_that_looks_at_them() =>
        Assert.All(OfOneItem, static condition => Assert.Equal("answersTo", Assert.Throws<ArgumentNullException>(() => condition.Holds(null!)).ParamName));

    [Fact]
    public void In_a_row_a_condition_asks_about_that_row_and_about_nothing_else()
    {
        FormCondition whole = new FormCondition.All(
            new FormCondition.Any(OfOneItem),
            new FormCondition.Not(OfOneItem[0]),
            new FormCondition.ScoreAtLeast("s", 1));
        var json = JsonSerializer.Serialize(whole, Options);
        Assert.Equal(json.Replace("[*]", "[2]", StringComparison.Ordinal), JsonSerializer.Serialize(whole.InRow(2), Options));
        Assert.Equal(Enumerable.Repeat("rows[2].a", OfOneItem.Length + 1), whole.InRow(2).Items());
    }

    [Fact]
    public void A_condition_prints_its_case_and_nothing_of_what_it_asks() => Assert.Equal("AtLeast", new FormCondition.AtLeast("secret", 3).ToString());

    [Theory]
    [InlineData("""{"is":"b","item":"a"}""", """{"item":"a","is":"b"}""")]
    [InlineData("""{"atLeast":3,"score":"a"}""", """{"score":"a","atLeast":3}""")]
    [InlineData("""{"item":"a","is":false}""", """{"item":"a","is":false}""")]
    [InlineData("""{"all":[]}""", """{"all":[]}""")]
    public void Members_are_read_in_any_order(string json, string written) => Assert.Equal(written, JsonSerializer.Serialize(Read(json), Options));

    [Theory]
    [InlineData("[]", "json/wrong-type")]
    [InlineData("{}", "json/unknown-value")]
    [InlineData("""{"item":"a"}""", "json/unknown-value")]
    [InlineData("""{"run":"rm"}""", "json/unknown-value")]
    [InlineData("""{"item":"a","run":"rm"}""", "json/unknown-value")]
    [InlineData("""{"score":"a","atMost":3}""", "json/unknown-value")]
    [InlineData("""{"points":"a","atLeast":3}""", "json/unknown-value")]
    [InlineData("""{"item":"a","atLeast":3,"atMost":5}""", "json/unknown-value")]
    [InlineData("""{"item":"a","item":"b"}""", "json/duplicate-member")]
    [InlineData("""{"all":{"answered":"a"}}""", "json/wrong-type")]
    [InlineData("""{"all":["a"]}""", "json/wrong-type")]
    [InlineData("""{"not":[]}""", "json/wrong-type")]
    [InlineData("""{"answered":3}""", "json/wrong-type")]
    [InlineData("""{"score":3,"atLeast":3}""", "json/wrong-type")]
    [InlineData("""{"item":"a","includes":3}""", "json/wrong-type")]
    [InlineData("""{"item":"a","above":"3"}""", "json/wrong-type")]
    [InlineData("""{"item":"a","below":1e99}""", "json/wrong-type")]
    public void What_is_no_condition_is_refused_by_its_code(string json, string code) =>
        Assert.Equal(code, Assert.Throws<CodedJsonException>(() => Read(json)).Code);

    [Theory]
    [InlineData("any")]
    [InlineData("all")]
    public void Sixty_four_parts_and_eight_levels_are_read_and_no_more(string name)
    {
        string Wide(int parts) => $$"""{"{{name}}":[{{string.Join(',', Enumerable.Repeat("""{"answered":"a"}""", parts - 1))}}]}""";
        string Deep(int levels) => levels == 1 ? """{"answered":"a"}""" : $$"""{"{{name}}":[{{Deep(levels - 1)}}]}""";
        Assert.All((string[])[Wide(64), Deep(8)], static json => Assert.False(Read(json).IsTooLarge()));
        Assert.All((string[])[Wide(65), Deep(9)], static json =>
            Assert.Equal(FormRules.ConditionTooLarge.Code, Assert.Throws<CodedJsonException>(() => Read(json)).Code));
        Assert.True(new FormCondition.Not(Read(Deep(8))).IsTooLarge());
        Assert.True(new FormCondition.Not(Read(Wide(64))).IsTooLarge());
    }

    [Fact]
    public void What_has_no_form_in_json_is_not_written()
    {
        Assert.Equal(
            "json/unknown-value",
            Assert
                .Throws<CodedJsonException>(static () => JsonSerializer.Serialize<FormCondition>(new FormCondition.Is("a", new FormValue.Text("b")), Options))
                .Code);
        var converter = new FormConditionJsonConverter();
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => converter.Write(null!, OfOneItem[0], Options)).ParamName);
        using var writer = new Utf8JsonWriter(Stream.Null);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => converter.Write(writer, null!, Options)).ParamName);
    }

    private static FormCondition Read(string json) => JsonSerializer.Deserialize<FormCondition>(json, Options)!;
}
