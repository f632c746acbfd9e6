using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Tests.Goldens;
using Answered = Hl7.Fhir.Model.QuestionnaireResponse.ItemComponent;
using Asked = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Type = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace HomeworkKit.Fhir.Tests.Kinds;

/// <summary>The forms of all kinds as questionnaires, beside the responses that are written to them.</summary>
public sealed class KindQuestionnaireTests
{
    [Fact]
    public void Every_kind_has_a_questionnaire_that_the_strict_parser_accepts_and_that_was_looked_at()
    {
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            var questionnaire = kind.ToQuestionnaire(kind.GetExample().Task, Resources.Shared);
            Assert.Equal(Resources.Json(questionnaire), Resources.Json(FhirJsonDeserializer.STRICT.DeserializeResource(Resources.Json(questionnaire))));
            var links = All(questionnaire.Item).Select(static item => item.LinkId).ToArray();
            Assert.NotEmpty(links);
            Assert.Equal(links.Length, links.Distinct().Count());
            Assert.All(All(questionnaire.Item), item => Assert.All(item.EnableWhen, when => Assert.Contains(when.Question, links)));
            GoldenFile.CheckAt(
                SourceTree.Path("tests", "HomeworkKit.Fhir.Tests", "Golden", $"{kind.Name}.questionnaire.json"),
                Resources.Readable(questionnaire));
        }
    }

    [Fact]
    public void A_response_has_each_answer_where_the_questionnaire_asks_for_it_and_in_its_type()
    {
        foreach (var cycle in Resources.OfEveryKind())
        {
            var kind = cycle.Catalog.KindOf(cycle.Assignment.Task!)!;
            var questionnaire = kind.ToQuestionnaire(cycle.Assignment.Task!, Resources.Shared);
            var responses = Resources
                .Of<QuestionnaireResponse>(Resources.Write(cycle, Resources.Clinician(cycle), Resources.Shared))
                .Where(static response => response.Item.Count > 0)
                .ToArray();
            Assert.NotEmpty(responses);
            foreach (var response in responses)
            {
                Assert.Equal(questionnaire.Url + "|" + questionnaire.Version, response.Questionnaire);
                Check(response.Item, questionnaire.Item);
            }
        }
    }

    [Fact]
    public void The_outline_of_a_questionnaire_has_no_word_of_the_clinician()
    {
        foreach (var cycle in Resources.OfEveryKind(static word => "zq-sentinel-" + word.Replace(' ', '-')))
        {
            var task = cycle.Assignment.Task!;
            var kind = cycle.Catalog.KindOf(task)!;
            Assert.DoesNotContain("sentinel", Resources.Json(kind.ToQuestionnaire(task, Resources.Outline)), StringComparison.Ordinal);
        }
    }

    private static void Check(List<Answered> answered, List<Asked> asked)
    {
        foreach (var item in answered)
        {
            var question = asked.Find(one => one.LinkId == item.LinkId);
            Assert.True(question is not null, $"{item.LinkId} is answered and not asked there");
            Assert.True(item.Answer.Count <= 1 || question.Repeats is true, item.LinkId);
            Assert.All(item.Answer, answer => Assert.True(Fits(question.Type, answer.Value!), $"{item.LinkId}: {answer.Value!.TypeName} for {question.Type}"));
            Check(item.Item, question.Item);
        }
    }

    private static bool Fits(Type? type, DataType value) =>
        (type, value) switch
        {

            (Type.Boolean, FhirBoolean)
            or
            (Type.Integer, Integer)
            or
            (Type.Decimal, FhirDecimal)
            or
            (Type.Date, Date)
            or
            (Type.Time, Time)
            or
            (Type.DateTime, FhirDateTime)
            or (Type.Choice, Coding) => true,
            (Type.String or Type.Text, FhirString) => true,
            (Type.OpenChoice, FhirString or Coding) => true,
            _ => false,
        };

    private static IEnumerable<Asked> All(List<Asked> items) => items.SelectMany(static item => All(item.Item).Prepend(item));
}
