using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a night by stimulus control: what is blank, never how it went.</summary>
internal sealed class StimulusControlNightValidator : HomeworkValidator<StimulusControlNight>
{
    /// <summary>Initializes the validator.</summary>
    public StimulusControlNightValidator()
    {
        RuleFor(night => night.WentToBedSleepy).Given().Finds(SleepWindowRules.StimulusControlPartMissing);
        RuleFor(night => night.TimesGotUp).Given().Finds(SleepWindowRules.StimulusControlPartMissing);
        RuleFor(night => night.StayedInBedAwake).Given().Finds(SleepWindowRules.StimulusControlPartMissing);
        RuleFor(night => night.UsedBedForOtherThings).Given().Finds(SleepWindowRules.StimulusControlPartMissing);
        RuleFor(night => night.NapMinutes).Given().Finds(SleepWindowRules.StimulusControlPartMissing);
    }
}
