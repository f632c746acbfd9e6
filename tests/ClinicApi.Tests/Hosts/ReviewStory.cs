using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicApi.Demo;

namespace ClinicApi.Tests.Hosts;

/// <summary>Homework of Ada's with something to draw, and two concerns: one acknowledged, one open.</summary>
internal static class ReviewStory
{
    internal static readonly AssignmentId Exposure = AssignmentId.Parse("0195a000-0000-7000-8000-00000000a003");
    internal static readonly AssignmentId Nights = AssignmentId.Parse("0195a000-0000-7000-8000-00000000a004");

    internal static async Task KeepAsync(Clinic clinic)
    {
        var (store, start) = (clinic.Store, clinic.Time.Now - Duration.FromDays(5));
        var (ada, kim) = (Actor.Client("c-ada"), Actor.Clinician("k-kim"));
        HomeworkCycle Agreed(AssignmentId id, string title, HomeworkTask task) =>
            HomeworkCycle
                .Propose(
                    new()
                    {
                        Id = id,
                        Client = new("c-ada"),
                        Clinician = new("k-kim"),
                        Title = title,
                        Task = task,
                    },
                    kim,
                    start,
                    store.Catalog)
                .OrThrow()
                .Agree(ada, start)
                .OrThrow();
        HomeworkCycle Tried(HomeworkCycle cycle, int day, HomeworkEntry entry, string? question = null) =>
            cycle
                .RecordAttempt(
                    new()
                    {
                        Id = AttemptId.New(start + Duration.FromDays(day)),
                        PerformedAt = start + Duration.FromDays(day),
                        Outcome = AttemptOutcome.Done,
                        Entry = entry,
                        QuestionForSession = question,
                    },
                    ada,
                    start + Duration.FromDays(day))
                .OrThrow();

        var exposure = Agreed(Exposure, "The bus", (ExposureTask)HomeworkKinds.Exposure.GetExample().Task);
        exposure = Tried(
            exposure,
            1,
            new ExposureRecord { Situation = "Two stops by bus", Series = [Reading(0, 70), Reading(5, 85), Reading(10, 60), Reading(20, 45)] },
            "Should I go farther next time?");
        var nights = Agreed(Nights, "Sleep diary", (SleepDiaryTask)HomeworkKinds.SleepDiary.GetExample().Task);
        for (var day = 1; day < 4; day++)
        {
            nights = Tried(nights, day, new SleepNight
            {
                WakeDate = (start + Duration.FromDays(day)).InUtc().Date,
                IntoBed = new LocalTime(22, 30),
                TriedToSleep = new LocalTime(23, 10 * day),
                MinutesToFallAsleep = 25,
                FinalAwakening = new LocalTime(6, 15),
                OutOfBed = new LocalTime(6, 45),
            });
        }

        var record = (await store.LoadAsync(DemoData.AdasRecord))!;
        record = record.RaiseConcern(new() { Category = ConcernCategory.Medical, Note = "My heart raced" }, ada, clinic.Time.Now).OrThrow();
        record = record.AcknowledgeConcern(kim, clinic.Time.Now, "We talked by telephone").OrThrow();
        record = record.RaiseConcern(new() { Category = ConcernCategory.Other, Note = "Something new" }, ada, clinic.Time.Now).OrThrow();
        await store.AppendAsync([exposure, nights, record]);
    }

    private static SudsReading Reading(decimal minute, int value) => new() { Minute = minute, Value = new Suds(value) };
}
