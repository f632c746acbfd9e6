namespace HomeworkKit.Research.Synthetic;

/// <summary>What does not change about a synthetic person, or changes slowly: how much they do, and how they do it.</summary>
internal sealed class SyntheticPerson
{
    private const int Sites = 3;
    private const int TherapistsPerSite = 4;
    private const int ArmEffect = 80;

    internal SyntheticPerson(SyntheticCohort cohort, int index)
    {
        // Draws of their own for what a person is and for what happens, so that the two can be changed apart.
        var random = SyntheticRandom.Of(cohort.Seed, (ulong)index * 2);
        Random = SyntheticRandom.Of(cohort.Seed, ((ulong)index * 2) + 1);
        Index = index;
        Ref = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"syn-{index:000000}");
        IsArmB = random.Chance(500);
        var site = random.Below(Sites) + 1;
        Site = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"site-{site}");
        Therapist = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"syn-t{site}{random.Below(TherapistsPerSite) + 1}");
        ZoneId = random.Pick(cohort.Zones);
        Enrolled = cohort.Start.PlusDaysWithin(random.Below(SyntheticCohort.EnrolmentDays));
        SessionHour = random.Between(9, 17);
        Readiness = random.Around(300, 960) + (IsArmB ? ArmEffect : 0);
        Decline = random.Between(5, 45);
        Completeness = random.Between(700, 990);
        Crams = random.Chance(220);
        Severity = random.Around(35, 95);
        Improvement = random.Between(-1, 5);
        Bedtime = random.Around(21 * 60, 25 * 60);
        DropsOutInWeek = random.Chance(180) && cohort.Weeks > 1 ? random.Between(1, cohort.Weeks - 1) : null;
        SaysGoodbye = random.Chance(400);
        GapInWeek = random.Chance(350) ? random.Below(cohort.Weeks) : null;
        GapDays = random.Between(3, 12);
        AnnouncesGap = random.Chance(500);
    }

    /// <summary>Gets the numbers for what happens to the person.</summary>
    internal SyntheticRandom Random { get; }

    internal int Index { get; }

    internal string Ref { get; }

    internal bool IsArmB { get; }

    internal string Site { get; }

    internal string Therapist { get; }

    internal string ZoneId { get; }

    internal DateTimeZone Zone => DateTimeZoneProviders.Tzdb[ZoneId];

    /// <summary>Gets the day of the first session.</summary>
    internal LocalDate Enrolled { get; }

    internal int SessionHour { get; }

    /// <summary>Gets how much a weekday's homework is taken up in the first week, of a thousand times.</summary>
    internal int Readiness { get; }

    /// <summary>Gets by how much that falls with each week.</summary>
    internal int Decline { get; }

    /// <summary>Gets how many fields of a thousand are filled in.</summary>
    internal int Completeness { get; }

    /// <summary>Gets whether much of the work is done on the evening before the session.</summary>
    internal bool Crams { get; }

    /// <summary>Gets how bad things are at the start, 0 to 100.</summary>
    internal int Severity { get; }

    /// <summary>Gets by how much that falls with each week.</summary>
    internal int Improvement { get; }

    /// <summary>Gets the usual time of going to bed, in minutes from noon's midnight: 1440 is midnight.</summary>
    internal int Bedtime { get; }

    internal int? DropsOutInWeek { get; }

    internal bool SaysGoodbye { get; }

    internal int? GapInWeek { get; }

    internal int GapDays { get; }

    internal bool AnnouncesGap { get; }

    internal LocalDate? GapFrom => GapInWeek is { } week ? Enrolled.PlusDaysWithin((week * 7) + 2) : null;

    internal Actor AsClient => Actor.Client(Ref);

    internal Actor AsClinician => Actor.Clinician(Therapist);

    internal int WeekOf(LocalDate date) => Math.Max(0, Period.DaysBetween(Enrolled, date)) / 7;

    internal bool IsInGap(LocalDate date) => GapFrom is { } from && date >= from && date < from.PlusDaysWithin(GapDays);

    /// <summary>Says whether the person can no longer be reached on a day.</summary>
    internal bool HasLeft(LocalDate date) => DropsOutInWeek is { } week && date >= Enrolled.PlusDaysWithin(week * 7);

    internal int ReadinessOn(LocalDate date) =>
        Math.Clamp(Readiness - (Decline * WeekOf(date)) - (date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 60 : 0), 40, 985);
}
