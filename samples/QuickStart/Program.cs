using System.Globalization;
// <readme>
using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

// The library reads no clock: time is an argument. People are references of your own, never names.
var session = Instant.FromUtc(2026, 3, 2, 16, 0);
var (evening, nextSession) = (session + Duration.FromHours(4), session + Duration.FromDays(7));
var (client, clinician) = (Actor.Client("c-42"), Actor.Clinician("k-7"));
var home = DateTimeZoneProviders.Tzdb["Europe/London"]; // where the client is
var kit = HomeworkCatalog.BuiltIn;

// Define: what, why, when, for whom.
var assignment = new Assignment
{
    Id = AssignmentId.New(session),
    Client = new("c-42"),
    Clinician = new("k-7"),
    Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
    Schedule = HomeworkSchedule.Weekly([Monday, Thursday], new(19, 0), from: new(2026, 3, 2), ZonePolicy.Fixed("Europe/London")),
    Agreement = new() { Rationale = "To see what goes through my mind before meetings.", Confidence = Rating.Of(85, RatingScale.Percent) },
};

// Agree: every move gives a new cycle or a coded refusal; OrThrow is for moves known to be permitted.
HomeworkCycle cycle = HomeworkCycle.Propose(assignment, clinician, session, kit).OrThrow();
cycle = cycle.Agree(client, session).OrThrow();
Occurrence due = cycle.OccurrencesIn(home).Next(session)!;

// Attempt: half-filled is fine, and the kit says what is still blank.
var attempt = new Attempt
{
    Id = AttemptId.New(evening),
    OccurrenceId = due.Id,
    PerformedAt = evening,
    Outcome = AttemptOutcome.Partly,
    Entry = new ThoughtRecord { Situation = "Asked to present", Emotions = [new() { Name = "anxious", Before = 80, After = 45 }] },
};
cycle = cycle.RecordAttempt(attempt, client, evening).OrThrow();
var blank = kit.Validate(assignment.Task, attempt.Entry).Missing;

// Review: together, and what comes next with the client's yes.
var refused = cycle.Review(ReviewDecision.Complete, new Review(), client, nextSession) as Refused;
var review = new Review { Learned = "It was half as bad as I expected." };
cycle = cycle.Review(ReviewDecision.Repeat, review, clinician, nextSession, agreed: AgreementMode.InSession).OrThrow();

// Serialise: one self-describing JSON document for each cycle.
var json = new HomeworkJson(kit);
string document = json.Write(cycle);
HomeworkCycle again = json.Read(document);
// </readme>

// What each step gave, in the words that people read. Codes are for programs.
var words = HomeworkKit.Words.HomeworkWords.English;
Console.WriteLine($"first example  {FirstExample.Run().Length} characters of JSON after one attempt");
Console.WriteLine();
Console.WriteLine($"agreed         {assignment.Schedule.Describe(words: words)}; next: {words.Moment(due.Local)} ({due.Zone})");
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"tried          {words.Of(attempt.Outcome)}; the feeling changed by {((ThoughtRecord)attempt.Entry).GetChanges().MeanChange} of 100"));
foreach (var finding in blank)
{
    Console.WriteLine($"               {words.Of(finding)}");
}

Console.WriteLine($"refused        a client's review without the clinician ({refused!.Code})");
Console.WriteLine($"reviewed       \"{review.Learned}\" {words.Of(ReviewDecision.Repeat)}: {words.Of(cycle.State)}, round {cycle.Round}");
Console.WriteLine($"stored         {document.Length} characters of JSON; read again it is {(again == cycle ? "equal" : "not equal")}");

// Hooks, where a host wants them: a live Stateless machine over the same cycle.
var machine = new HomeworkMachine(cycle, client);
machine.Machine.OnTransitioned(moved =>
    Console.WriteLine($"hook           {KebabCase.Of(moved.Trigger)}: from {words.Of(moved.Source)} to {words.Of(moved.Destination)}"));
var another = new Attempt
{
    Id = AttemptId.New(nextSession),
    PerformedAt = nextSession,
    Outcome = AttemptOutcome.Done,
};
machine
    .Fire(
        new HomeworkKit.Events.AttemptRecorded
        {
            Id = EventId.New(nextSession),
            Assignment = cycle.Id,
            By = client,
            At = nextSession,
            Attempt = another,
        })
    .OrThrow();
return again == cycle && machine.Cycle.State == CycleState.InProgress ? 0 : 1;
