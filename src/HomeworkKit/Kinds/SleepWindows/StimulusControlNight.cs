namespace HomeworkKit.Kinds;

/// <summary>How a night went by the instructions of stimulus control: bed is for sleep, and lying awake in it is not (Bootzin 1972).</summary>
/// <remarks>A night that went otherwise is no fault: it tells which instruction is hard. Everything may be left out.</remarks>
public sealed partial record StimulusControlNight : ContentRecord
{
    /// <summary>Gets a value indicating whether the client went to bed only when sleepy.</summary>
    public bool? WentToBedSleepy { get; init; }

    /// <summary>Gets how often the client got up because sleep did not come.</summary>
    /// <value>0 where there was no need to, or where the client stayed in bed: see <see cref="StayedInBedAwake"/>.</value>
    public NonNegativeCount? TimesGotUp { get; init; }

    /// <summary>Gets a value indicating whether the client stayed in bed although sleep did not come.</summary>
    public bool? StayedInBedAwake { get; init; }

    /// <summary>Gets a value indicating whether the bed was used for anything but sleep and sex: a screen, food, work, worry.</summary>
    public bool? UsedBedForOtherThings { get; init; }

    /// <summary>Gets how long the client napped the day before.</summary>
    /// <value>Minutes; 0 for no nap.</value>
    public Minutes? NapMinutes { get; init; }
}
