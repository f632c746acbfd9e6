using System.Linq.Expressions;
using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a night against the form that was asked for; alone, against the core.</summary>
/// <remarks>Times are judged in the night's own zone. What needs the clock is judged by <see cref="SleepNight.ValidateTiming"/>.</remarks>
internal sealed class SleepNightValidator : EntryValidator<SleepDiaryTask, SleepNight>
{
    /// <summary>Initializes the validator.</summary>
    public SleepNightValidator()
    {
        CoreFields();
        When(static (_, context) => TaskOf(context) is { Form: SleepDiaryForm.ExpandedMorning or SleepDiaryForm.ExpandedEvening }, ExpandedFields);
        Contradictions();
        Oddities();
    }

    private void CoreFields()
    {
        RuleFor(night => night.WakeDate).Given().Finds(SleepDiaryRules.WakeDateMissing);
        RuleFor(night => night.IntoBed).Given().Finds(SleepDiaryRules.IntoBedMissing);
        RuleFor(night => night.TriedToSleep).Given().Finds(SleepDiaryRules.TriedToSleepMissing);
        RuleFor(night => night.MinutesToFallAsleep).Given().Finds(SleepDiaryRules.MinutesToFallAsleepMissing);
        RuleFor(night => night.Awakenings).Given().Finds(SleepDiaryRules.AwakeningsMissing);
        RuleFor(night => night.MinutesAwake).Given().When(static night => night.Awakenings is not 0).Finds(SleepDiaryRules.MinutesAwakeMissing);
        RuleFor(night => night.FinalAwakening).Given().Finds(SleepDiaryRules.FinalAwakeningMissing);
        RuleFor(night => night.OutOfBed).Given().Finds(SleepDiaryRules.OutOfBedMissing);
        RuleFor(night => night.Quality).Given().Finds(SleepDiaryRules.QualityMissing);
    }

    private void ExpandedFields()
    {
        RuleFor(night => night.MinutesTryingAfterFinalAwakening).Given().Finds(SleepDiaryRules.TryingMissing);
        RuleFor(night => night.WokeEarlierThanPlanned).Given().Finds(SleepDiaryRules.WokeEarlierMissing);
        RuleFor(night => night.MinutesEarlierThanPlanned)
            .Given()
            .When(static night => night.WokeEarlierThanPlanned is true)
            .Finds(SleepDiaryRules.MinutesEarlierMissing);
        RuleFor(night => night.EstimatedSleepMinutes).Given().Finds(SleepDiaryRules.EstimatedSleepMissing);
        RuleFor(night => night.Refreshed).Given().Finds(SleepDiaryRules.RefreshedMissing);
        RuleFor(night => night.Naps).Given().Finds(SleepDiaryRules.NapsMissing);
        RuleFor(night => night.NapMinutes).Given().When(static night => night.Naps > 0).Finds(SleepDiaryRules.NapMinutesMissing);
        RuleFor(night => night.AlcoholicDrinks).Given().Finds(SleepDiaryRules.AlcoholMissing);
        RuleFor(night => night.LastAlcoholicDrink).Given().When(static night => night.AlcoholicDrinks > 0).Finds(SleepDiaryRules.LastDrinkMissing);
        RuleFor(night => night.CaffeinatedDrinks).Given().Finds(SleepDiaryRules.CaffeineMissing);
        RuleFor(night => night.LastCaffeinatedDrink).Given().When(static night => night.CaffeinatedDrinks > 0).Finds(SleepDiaryRules.LastDrinkMissing);
        RuleFor(night => night.TookMedication).Given().Finds(SleepDiaryRules.MedicationMissing);
        RuleFor(night => night.Medications).HasItems().When(static night => night.TookMedication is true).Finds(SleepDiaryRules.MedicationNameMissing);
    }

    private void Contradictions()
    {
        RuleFor(night => night.WakeDate).Must(static date => date is null || SleepTimes.IsPlausible(date.Value)).Finds(SleepDiaryRules.WakeDateImpossible);
        RuleFor(night => night.TimeZone).Must(static zone => zone is null || SleepTimes.ZoneOf(zone) is not null).Finds(SleepDiaryRules.ZoneUnknown);
        NotNegative(night => night.MinutesToFallAsleep);
        NotNegative(night => night.MinutesAwake);
        NotNegative(night => night.MinutesTryingAfterFinalAwakening);
        NotNegative(night => night.MinutesEarlierThanPlanned);
        NotNegative(night => night.EstimatedSleepMinutes);
        NotNegative(night => night.NapMinutes);
        NotNegative(night => night.Awakenings, SleepDiaryRules.CountNegative);
        NotNegative(night => night.Naps, SleepDiaryRules.CountNegative);
        NotNegative(night => night.AlcoholicDrinks, SleepDiaryRules.CountNegative);
        NotNegative(night => night.CaffeinatedDrinks, SleepDiaryRules.CountNegative);
        OnScale(night => night.Quality);
        OnScale(night => night.Refreshed);
        RuleForEach(night => night.Medications).SetValidator(new SleepMedicationValidator());
        Holds(night => night.MinutesAwake, SleepNightChecks.NoNegativeSleep);
        Holds(night => night.IntoBed, SleepNightChecks.IntoBedBeforeOut);
        Holds(night => night.MinutesTryingAfterFinalAwakening, SleepNightChecks.TryingWithinTerminalWake);
        Holds(night => night.MinutesAwake, SleepNightChecks.WakeNotNegative);
    }

    private void Oddities()
    {
        Holds(night => night.OutOfBed, SleepNightChecks.PlausibleTimeInBed);
        Holds(night => night.IntoBed, SleepNightChecks.IntoBedFirst);
        Holds(night => night.IntoBed, SleepNightChecks.SleepWithinBed);
        RuleFor(night => night.Awakenings)
            .Must(static (night, count) => count == 0 == (night.MinutesAwake == 0))
            .When(static night => night is { Awakenings: not null, MinutesAwake: not null, MinutesAwakeIncludeFinalAwakening: false })
            .Finds(SleepDiaryRules.AwakeningsAndMinutesDiffer);
        RuleFor(night => night.Naps)
            .Must(static (night, count) => count == 0 == (night.NapMinutes == 0))
            .When(static night => night is { Naps: not null, NapMinutes: not null })
            .Finds(SleepDiaryRules.NapsAndMinutesDiffer);
        RuleFor(night => night.TookMedication)
            .Must(static (night, _) => night.Medications.Count == 0)
            .When(static night => night.TookMedication is false)
            .Finds(SleepDiaryRules.MedicationAndAnswerDiffer);
    }

    private void NotNegative(Expression<Func<SleepNight, int?>> member, Rule? rule = null) =>
        RuleFor(member).Must(static number => number is null or >= 0).Finds(rule ?? SleepDiaryRules.MinutesNegative);

    private void OnScale(Expression<Func<SleepNight, Rating?>> member) =>
        RuleFor(member).Must(static (_, rating, context) => rating is null || TaskOf(context) is not { } task
            || (task.QualityScale ?? SleepDiaryTask.FivePoint).HasSameValuesAs(rating.Scale)).Finds(SleepDiaryRules.ScaleDiffers);

    private void Holds<TMember>(Expression<Func<SleepNight, TMember>> member, SleepNightCheck check) =>
        RuleFor(member).Must((night, _) => check.Holds(night.Measure())).Finds(check.Rule);
}
