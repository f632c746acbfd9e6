using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>A person's course: the sessions, and what is set in which of them.</summary>
internal static class SyntheticCourse
{
    private static readonly SyntheticProgramme[] Diaries = [new MoodLogProgramme(), new SleepDiaryProgramme(), new SelfMonitoringProgramme()];
    private static readonly SyntheticProgramme[] Steps = [new ThoughtRecordProgramme(), new ExposureProgramme(), new ActivityPlanProgramme()];
    private static readonly SyntheticProgramme Practice = new MindfulnessProgramme();

    internal static SyntheticClient Make(SyntheticCohort cohort, int index)
    {
        var person = new SyntheticPerson(cohort, index);
        var sessions = Sessions(person, cohort.Weeks);
        var random = person.Random;
        List<(SyntheticProgramme Programme, int From)> set = [(random.Pick(Diaries), 0)];
        var first = random.Below(Steps.Length);
        set.Add((Steps[first], Math.Min(1, cohort.Weeks - 1)));
        if (random.Chance(600) && cohort.Weeks > 3)
        {
            set.Add((Steps[(first + 1) % Steps.Length], cohort.Weeks / 2));
        }

        if (random.Chance(450))
        {
            set.Add((Practice, random.Below(Math.Min(3, cohort.Weeks))));
        }

        return new SyntheticClient
        {
            Index = index,
            Client = new ClientRef(person.Ref),
            Arm = person.IsArmB ? "b" : "a",
            Site = person.Site,
            Therapist = new ClinicianRef(person.Therapist),
            Zone = person.ZoneId,
            Sessions = new SessionCalendar
            {
                Sessions = [.. sessions.Select(session => new PlannedSession
                {
                    Session = session.Ref,
                    At = session.Local,
                    Zone = person.ZoneId,
                    Status = session.IsAttended ? SessionStatus.Held : SessionStatus.CalledOff,
                })],
            },
            DroppedOutInWeek = person.DropsOutInWeek,

            // What would have been set after somebody left was not set.
            Cycles =
            [
                .. set.Where(one => sessions[one.From].IsAttended)
                    .Select((one, number) => SyntheticAssignment.Make(person, sessions, one.Programme, one.From, number)),
            ],
        };
    }

    private static SyntheticSession[] Sessions(SyntheticPerson person, int weeks) =>
    [
        .. Enumerable.Range(0, weeks + 1).Select(number =>
        {
            var local = person.Enrolled.PlusWeeks(number) + new LocalTime(person.SessionHour, 0);
            var missed = number > 0 && (person.HasLeft(local.Date) || person.IsInGap(local.Date) || person.Random.Chance(70));
            var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{person.Ref}-s{number + 1:00}");
            return new SyntheticSession(new SessionRef(name), local, local.InstantIn(person.Zone), !missed);
        }),
    ];
}
