namespace HomeworkKit.Attempts;

/// <summary>Says where each reason belongs.</summary>
public static class BarrierDomains
{
    /// <summary>Gives the domain of a reason.</summary>
    /// <param name="barrier">The reason.</param>
    /// <returns>Where it belongs; a rule of thumb for grouping, not a finding about a person.</returns>
    public static BarrierDomain Domain(this Barrier barrier) => barrier switch
    {
        Barrier.UnclearWhatToDo or Barrier.TooHard or Barrier.TooUpsetting or Barrier.NoMaterials or Barrier.LanguageOrCulture => BarrierDomain.Task,
        Barrier.NotExplained => BarrierDomain.Therapist,
        Barrier.NoTime or Barrier.IllnessOrCrisis or Barrier.OtherPeople or Barrier.NoPrivacy or Barrier.Other => BarrierDomain.Circumstances,
        _ => BarrierDomain.Client,
    };
}
