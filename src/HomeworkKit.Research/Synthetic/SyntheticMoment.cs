namespace HomeworkKit.Research.Synthetic;

/// <summary>When and by whom something is filled in, and how fully.</summary>
/// <param name="Person">Who.</param>
/// <param name="Due">When it was due.</param>
/// <param name="At">When it was done.</param>
/// <param name="FilledPerMille">How many fields of a thousand are filled in.</param>
internal sealed record SyntheticMoment(SyntheticPerson Person, Instant Due, Instant At, int FilledPerMille)
{
    internal LocalDateTime Local => At.InZoneWithin(Person.Zone).LocalDateTime;

    /// <summary>Gives how bad things are at this moment: falling over the weeks, with ups and downs.</summary>
    internal int Level(SyntheticRandom random) =>
        Math.Clamp(Person.Severity - (Person.Improvement * Person.WeekOf(Local.Date)) + random.Around(-25, 25), 0, 100);

    internal bool IsFilled(SyntheticRandom random) => random.Chance(FilledPerMille);
}
