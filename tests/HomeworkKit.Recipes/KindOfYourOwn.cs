using Acme.Breathing;
using HomeworkKit.Storage;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class KindOfYourOwn
{
    [Fact]
    public async Task A_kind_of_a_hosts_own_is_validated_written_and_stored_like_any_other()
    {
        // <readme>
        var kit = HomeworkCatalog.BuiltIn.With(BreathingKind.Instance); // once, where the app starts
        var task = new BreathingTask { Pattern = BreathingPattern.LongOut, BreathsPerMinute = 6, Round = 5 };
        var practice = new BreathingPractice { Rounds = [new() { Lasted = 5, TensionBefore = 60 }] };

        var report = kit.Validate(task, practice);
        foreach (var gap in report.Missing)
        {
            Console.WriteLine($"{gap.Path}: {gap.Message}"); // half-filled is fine: report.CanBeSaved
        }
        // </readme>

        Assert.True(report.CanBeSaved);
        Assert.Equal("acme/breathing/tension-after-missing", Assert.Single(report.Missing).Code);
        var plan = Daily(task);
        var cycle = HomeworkCycle
            .Propose(plan, Clinician, Session, kit)
            .OrThrow()
            .Agree(Client, Session)
            .OrThrow()
            .RecordAttempt(Tried(Evening(0), practice), Client, Evening(0))
            .OrThrow();
        await using var store = new InMemoryHomeworkStore(kit);
        await store.AppendAsync(cycle);
        Assert.Equal(cycle, await store.LoadAsync(cycle.Id));

        // Without the kind in the catalogue, the document is told as unknown, and not half read.
        Assert.False(new HomeworkJson(HomeworkCatalog.BuiltIn).TryRead(new HomeworkJson(kit).Write(cycle), out _, out var problem));
        Assert.Equal("json/unknown-kind", problem.Code);
    }

    [Fact]
    public void Rules_of_a_hosts_own_stand_on_those_of_a_kind()
    {
        // <readme rules>
        var validator = new StrictThoughtRecord();
        var report = validator.GetReport(new() { Columns = Kinds.ThoughtRecordColumns.Three }, new Kinds.ThoughtRecord());
        // </readme>
        Assert.Contains(report.Missing, static gap => gap.Code == "thought-record/situation-missing");
        Assert.Equal("acme/thought-record/place-missing", Assert.Single(report.Warnings).Code);
    }

    // <readme rules>
    private sealed class StrictThoughtRecord : Validation.EntryValidator<Kinds.ThoughtRecordTask, Kinds.ThoughtRecord>
    {
        private static readonly Validation.Rule PlaceMissing = Validation.Rule.Warning("acme/thought-record/place-missing", "Where it happened is not said.");

        public StrictThoughtRecord()
        {
            Include(HomeworkKinds.ThoughtRecord.GetEntryValidator());
            Validation.RuleExtensions.Finds(
                FluentValidation.DefaultValidatorExtensions.Must(RuleFor(record => record.Situation), text =>
                    text?.Contains(" at ", StringComparison.Ordinal) == true),
                PlaceMissing);
        }
    }
    // </readme>
}
