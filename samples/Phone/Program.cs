// A day on a train: a phone without a connection that keeps everything, and brings it home in the evening. Runs without a network: the clinic is a second file.
using HomeworkKit;
using HomeworkKit.Samples.Phone;
using HomeworkKit.Storage.Sqlite;

var folder = Directory
    .CreateDirectory(
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "HomeworkKit.Phone"))
    .FullName;
var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
await using var store = await SqliteHomeworkStore.OpenAsync(Path.Combine(folder, "clinic.db"), HomeworkCatalog.BuiltIn);
var clinic = new StoreClinicServer(store, new("c-ada"));
var morning = TrainDay.Homework(HomeworkCatalog.BuiltIn);
if (await store.LoadAsync(morning.Id) is null)
{
    await store.AppendAsync(morning);
}

var alarms = new ListedAlarms();
using var phone = new PhoneApp(Path.Combine(folder, "phone.db"), json, alarms, TrainDay.Zone);
await phone.GoHomeAsync(clinic, TrainDay.Start);
var next = alarms.Set.Any()
    ? $"{alarms.Set.Count()} reminders planned there, the next at {alarms.Set.Min(static alarm => alarm.At).InZone(TrainDay.Zone):HH:mm}"
    : "no reminder to plan: it waits for the session since an earlier run";
Console.WriteLine($"At home      {phone.Cycles.Count} piece of homework on the phone, {next}");

clinic.IsThere = false;
foreach (var doing in TrainDay.Doings(morning.Id))
{
    var said = phone.Keep(doing, doing.At) is Accepted ? "kept on the phone" : "not possible now";
    var home = await phone.GoHomeAsync(clinic, doing.At);
    Console.WriteLine($"On the train {doing.At.InZone(TrainDay.Zone):HH:mm} {said}{(home ? string.Empty : ", no connection")}; {phone.Waiting} to send");
}

var meanwhile = TrainDay.Meanwhile(morning.Id);
await new StoreClinicServer(store, new("c-ada")).SendAsync(morning.Id, [meanwhile], default);
clinic.IsThere = true;
var evening = TrainDay.Start + Duration.FromHours(12);
await phone.GoHomeAsync(clinic, evening);
var known = (await store.LoadAsync(morning.Id))!;
Console.WriteLine(
    $"Home again   {phone.Waiting} to send, {phone.Returned.Count} given back; the clinic has {known.Version} events, {known.AttemptCount} tries, and is {(known.HelpIsOpen ? "asked for help" : "asked nothing")}"
);
Console.WriteLine(
    $"             on the phone: {(phone.Cycles[0] == known ? "the same" : "something else")}; reminders left: {alarms.Set.Count()} (none while it waits for the session)"
);
return phone.Waiting == 0 && phone.Cycles[0] == known ? 0 : 1;
