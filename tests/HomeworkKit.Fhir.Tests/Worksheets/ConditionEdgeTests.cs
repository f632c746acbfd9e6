using Hl7.Fhir.Model;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using ItemType = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace HomeworkKit.Fhir.Tests.Worksheets;

/// <summary>Conditions whose numbers or answers other systems write in a way of their own.</summary>
public sealed class ConditionEdgeTests
{
    [Theory]
    [InlineData("3", true)]
    [InlineData("3.5", false)]
    [InlineData("3000000000", false)]
    [InlineData("-3000000000", false)]
    public void A_number_is_written_as_an_integer_where_one_holds_it(string number, bool isInteger)
    {
        var item = new Item { LinkId = "shown" };
        var condition = new FormCondition.AtLeast("asked", decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(FormConditions.TryAdd(item, condition, static path => path, static _ => ItemType.Integer));
        Assert.Equal(isInteger, Assert.Single(item.EnableWhen).Answer is Integer);
    }

    [Theory]
    [InlineData("often", null, "often")]
    [InlineData("LA6569-3", "Quite often", "often")]
    [InlineData("Quite often", null, "often")]
    [InlineData("LA6569-3", "Hardly ever", null)]
    public void An_answer_is_found_by_its_key_or_by_the_words_that_are_shown_for_it(string code, string? display, string? option)
    {
        var choice = new ChoiceItem { Key = "asked", Options = [new() { Key = "never", Text = "Never" }, new() { Key = "often", Text = "Quite often" }] };
        var item = new Item
        {
            EnableWhen =
            [
                new()
                {
                    Question = "asked",
                    Operator = Questionnaire.QuestionnaireItemOperator.Equal,
                    Answer = new Coding { Code = code, Display = display },
                },
            ],
        };
        var read = QuestionnaireConditions.Of(item, "item[1]", new() { ["asked"] = choice }, [], ["asked"], []);
        Assert.Equal(option is null ? null : new FormCondition.Is("asked", new FormValue.Choice(option)), read);
    }
}
