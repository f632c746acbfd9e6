using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a night with a sleep window. A night that went otherwise is no contradiction.</summary>
internal sealed class SleepWindowEntryValidator : EntryValidator<SleepWindowTask, SleepWindowEntry>
{
    /// <summary>Initializes the validator.</summary>
    public SleepWindowEntryValidator()
    {
        RuleFor(night => night.WakeDate).Given().Finds(SleepWindowRules.WakeDateMissing);
        RuleFor(night => night.IntoBed).Given().Finds(SleepWindowRules.IntoBedMissing);
        RuleFor(night => night.OutOfBed).Given().Finds(SleepWindowRules.OutOfBedMissing);
        RuleFor(night => night.Sleepiness).Given().Finds(SleepWindowRules.SleepinessMissing);
        RuleFor(night => night.Sleepiness)
            .Must(static (_, rating, context) => rating is null || TaskOf(context)?.SleepinessScale is not { } scale || scale.HasSameValuesAs(rating.Scale))
            .Finds(SleepWindowRules.ScaleDiffers);
        RuleFor(night => night.StimulusControl)
            .Given()
            .When(static (_, context) => TaskOf(context)?.AskStimulusControl is true)
            .Finds(SleepWindowRules.StimulusControlMissing);
        RuleFor(night => night.StimulusControl!).SetValidator(new StimulusControlNightValidator()).When(static night => night.StimulusControl is not null);
        RuleFor(night => night.SleepyInDanger).Must(static danger => danger is not true).Finds(SleepWindowRules.SleepyInDanger);
    }
}
