using HomeworkKit.Benchmarks.Validation;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>An entry judged.</summary>
internal sealed class ValidationArea : SummaryArea
{
    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        foreach (var (operation, complete) in new[] { ("validate, nothing found", true), ("validate, three findings", false) })
        {
            var validate = new ValidateBenchmarks { Complete = complete };
            validate.Setup();
            yield return new(operation, "plain FluentValidation", Side.Of(() => validate.Catalog()), Side.Of(() => validate.Plain()))
            {
                Budget = Budget.AtMost(1.1),
            };
        }
    }
}
