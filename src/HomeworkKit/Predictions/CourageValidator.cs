using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what is said about discomfort, willingness and what it is for.</summary>
internal sealed class CourageValidator : HomeworkValidator<Courage>
{
    /// <summary>Initializes the validator.</summary>
    public CourageValidator()
    {
        RuleFor(courage => courage.ExpectedDiscomfort).Given().Finds(CourageRules.DiscomfortMissing);
        RuleFor(courage => courage.Willingness).Given().Finds(CourageRules.WillingnessMissing);
        RuleFor(courage => courage.WhatFor).NotBlank().Finds(CourageRules.WhatForMissing);
    }
}
