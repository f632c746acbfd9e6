using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

public sealed class PredictionLedgerTests
{
    [Fact]
    public void It_runs_over_experiments_exposures_and_activities_and_ends_in_the_notebook() =>
        GoldenFile.Check("prediction-ledger.txt", Ledger(Clinician).ToText(DateTimeZone.Utc));

    [Fact]
    public void Predictions_stand_as_they_were_before_the_start_and_by_belief()
    {
        var ledger = Ledger(Clinician);
        Assert.Equal(["They laugh.", "They ask me to leave.", "I faint."], ledger.Entries.Select(static entry => entry.Prediction.Text));
        Assert.All(ledger.Entries, static entry => Assert.True(entry.IsFrozen));
        var beliefs = ledger.ByBelief();
        Assert.Equal(["People find me ridiculous.", null], beliefs.Select(static belief => belief.Belief));
        Assert.Equal((1, 1), (beliefs[0].Count(PredictionVerdict.Disconfirmed), beliefs[0].Count(PredictionVerdict.Mixed)));
        Assert.Equal((2, 1), (ledger.Distance.Count, ledger.Distance.Excluded));
    }

    [Fact]
    public void Expected_pleasure_stands_beside_the_pleasure_that_was_found() => Assert.Equal(3, Assert.Single(Ledger(Clinician).Ratings).Rating.Surprise);

    [Fact]
    public void The_notebook_holds_the_client_s_words_once_for_each_attempt() =>
        Assert.Equal(["Nobody minded.", "My legs carried me.", "It was warm."], Ledger(Clinician).Takeaways.Select(static note => note.Words));

    [Fact]
    public void What_is_kept_private_is_not_in_it()
    {
        var cycle = Experiment();
        cycle = cycle.With(At(3, 9), change: static attempt => attempt with { Entry = new BehaviouralExperiment
                {
                    Learned = "hidden",
                }, Surprised = "hidden", KeptPrivate = Enum.GetValues<AttemptPart>() });
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        Assert.DoesNotContain("hidden", json.WriteValue(PredictionLedger.For([cycle], Clinician)), StringComparison.Ordinal);
        Assert.Contains("hidden", json.WriteValue(PredictionLedger.For([cycle], Client)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_survives_JSON()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var ledger = Ledger(Clinician);
        Assert.Equal(ledger, json.ReadValue<PredictionLedger>(json.WriteValue(ledger)));
    }

    private static HomeworkKit.HomeworkCycle Experiment() =>
        Agreed(Plan(null) with { Task = Task("behavioural-experiment") })
            .With(At(1, 9), change: static attempt => attempt with { Entry = new BehaviouralExperiment
                    {
                        TargetBelief = "People find me ridiculous.",
                        StartedAt = At(1, 9),
                        Predictions =
                        [
                            new()
                            {
                                Text = "They laugh.",
                                Probability = 80,
                                Verdict = PredictionVerdict.Disconfirmed,
                            },
                            new()
                            {
                                Text = "They ask me to leave.",
                                Probability = 20,
                                Verdict = PredictionVerdict.Mixed,
                            },
                        ],
                        Observed = "They went on talking.",
                        Learned = "Nobody minded.",
                    } });

    private static PredictionLedger Ledger(Actor viewer)
    {
        var exposure = Agreed(Plan(null) with { Task = Task("exposure") })
            .With(At(2, 9), change: static attempt => attempt with { Entry = new ExposureRecord
                    {
                        StartedAt = At(2, 9),
                        FearedOutcome = "I faint.",
                        ExpectancyBefore = 90,
                        Occurred = FearedOutcomeOccurrence.No,
                        Learned = "My legs carried me.",
                    } });
        var activity = Agreed(
                Plan(null) with
                {
                    Task = new ActivityPlanTask
                    {
                        Planned =
                        [
                            new()
                            {
                                Key = "walk",
                                Activity = "walk by the river",
                                PredictedPleasure = Rating.Of(1, ActivityPlanTask.ZeroToFive),
                            },
                        ],
                    },
                })
            .With(At(3, 9), change: static attempt => attempt with { Entry = new ActivityLog
                    {
                        Activities =
                        [
                            new()
                            {
                                Planned = "walk",
                                Outcome = ActivityOutcome.Done,
                                Pleasure = Rating.Of(4, ActivityPlanTask.ZeroToFive),
                            },
                        ],
                    }, Surprised = "It was warm." });
        return PredictionLedger.For([activity, exposure, Experiment()], viewer);
    }

    private static HomeworkTask Task(string kind) => HomeworkCatalog.BuiltIn.Kinds.First(known => known.Name == kind).GetExample().Task;
}
