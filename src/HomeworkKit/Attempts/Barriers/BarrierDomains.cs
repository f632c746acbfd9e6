namespace HomeworkKit;

/// <summary>Says where each reason belongs.</summary>
public static class BarrierDomains
{
    /// <summary>Gives the domain of a reason.</summary>
    /// <param name="barrier">The reason.</param>
    /// <returns>Where it belongs; a rule of thumb for grouping, not a finding about a person.</returns>
    public static BarrierDomain Domain(this BarrierReason barrier) => barrier switch
    {
        BarrierReason.UnclearWhatToDo or BarrierReason.TooHard or BarrierReason.TooUpsetting or BarrierReason.NoMaterials or BarrierReason.LanguageOrCulture
            or BarrierReason.Tedious => BarrierDomain.Task,
            BarrierReason.NotExplained => BarrierDomain.Therapist,
            BarrierReason.NoTime or BarrierReason.IllnessOrCrisis or BarrierReason.OtherPeople or BarrierReason.NoPrivacy or BarrierReason.Other =>
                BarrierDomain.Circumstances,
            _ => BarrierDomain.Client,
        };
}
