using System.Security.Cryptography;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Charts;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Research.Tests.Datasets;

namespace HomeworkKit.Research.Tests.Documentation;

/// <summary>Examples of the package's page about figures, pictures and tables.</summary>
public sealed class FigureExamples : IDisposable
{
    private static readonly SyntheticCohort People = new() { Seed = 7, Clients = 20, Start = new LocalDate(2026, 3, 2), Weeks = 6 };
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
    }

    [Fact]
    public void Figures_have_a_value_or_the_reason_why_there_is_none()
    {
        var asOf = People.Until;
        var record = Exposure();
        var client = People.GetClient(2);
        var (cycle, context) = (client.Cycles[0], AdherenceContext.In(DateTimeZoneProviders.Tzdb["Europe/London"]));
        var onePerPerson = People
            .GetClients()
            .Select(person => ProcessFigures.Of(person.Cycles[0].Adherence(AdherenceDefinition.FinalLenient, asOf, context)))
            .ToArray();
        PromptValue[] prompts = [new(1, 3), new(1, 4), new(1, null), new(2, 5), new(2, 2), new(2, 6)];
        PromptRecord[] promptRecords =
        [
            new()
            {
                Day = 1,
                WasDelivered = true,
                Answer = PromptAnswer.Full,
            },
            new()
            {
                Day = 1,
                WasDelivered = true,
                Answer = PromptAnswer.None,
            },
        ];
        double?[][] ratings =
        [
            [4, 5],
            [2, 2],
            [5, 5],
            [1, 2],
        ];

        // <measures>
        Measure adherence = ProcessFigures.Of(cycle.Adherence(AdherenceDefinition.FinalLenient, asOf, context));
        MeasureSet exposure = ProcessFigures.Of(record.GetOutcome());
        double? violation = exposure[ProcessDefinitions.ExpectancyViolation].Value;

        CohortSpread? cohort = CohortSpread.Of(onePerPerson); // no minimum, no maximum; fewer than 5 people are not shown; QuantileType.Type7 for R's quartiles
        CohortShare recording = CohortShare.Recording(onePerPerson); // Wilson's interval, over people only

        SeriesVariability worry = SeriesVariability.Of(prompts, PairRule.AdjacentSameDay);
        ComplianceReport answered = ComplianceReport.Of(promptRecords, new ComplianceRule(ComplianceDenominator.Delivered));
        IntraclassCorrelation icc = IntraclassCorrelation.Of(ratings, IntraclassForm.AgreementSingle);
        // </measures>

        Assert.NotNull(adherence.Value);
        Assert.Equal(80, violation);
        Assert.NotNull(cohort);
        Assert.All(new object[] { recording, worry, answered, icc }, Assert.NotNull);
    }

    [Fact]
    public void One_case_is_compared_phase_by_phase_with_what_to_be_careful_about()
    {
        var output = _output;
        double?[] baseline = [6, 7, 6, 5, 7];
        double?[] intervention = [5, 4, 4, 3, 4, 2];
        var (before, after) = (42.0, 63.0);

        // <single-case>
        PhaseComparison ab = PhaseComparison.Of(baseline, intervention, Improvement.Decrease);
        output.WriteLine($"NAP {ab.Nap.Value} ({ab.NapLow.Value} to {ab.NapHigh.Value}), n {ab.BaselineCount} + {ab.InterventionCount}");
        foreach (PhaseRemark remark in ab.Remarks) // AssumesIndependence, FewerThanFiveValues, TrendInBaseline ...
        {
            output.WriteLine(remark);
        }

        ReliableChange change = ReliableChange.Of(before, after, new ChangeCriteria { SdPre = 11.8, Reliability = 0.88, HigherIsBetter = true });
        // </single-case>

        Assert.Contains(nameof(PhaseRemark.AssumesIndependence), _output.ToString(), StringComparison.Ordinal);
        Assert.NotNull(change);
    }

    [Fact]
    public void A_picture_is_one_call()
    {
        var (record, path) = (Exposure(), _folder.Path("suds.svg"));

        // <chart>
        File.WriteAllText(path, SudsChart.OverMinutes(record.Series, new ChartOptions { Title = "Distress during one exposure", Id = "suds-1" }));
        // </chart>

        Assert.Contains("role=\"img\"", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_for_others_hold_nobodys_reference()
    {
        var (cycles, asOf, folder, key) = (People.GetCycles(), People.Until, _folder.Path("export"), RandomNumberGenerator.GetBytes(32));
        var zones = People.GetClients().ToDictionary(static person => person.Client, static _ => DateTimeZoneProviders.Tzdb["Europe/London"]);

        // <deidentification>
        Pseudonymiser pseudonyms = Pseudonymiser.Keyed(key, keyId: "2026-a", scope: "trial-7"); // your key, 32 bytes or more: never stored, no default
        ExportProfile profile = ExportProfile.DeIdentified(pseudonyms);
        // </deidentification>

        // <tidy-export>
        var options = new TidyExportOptions { AsOf = asOf, ContextOf = client => AdherenceContext.In(zones[client]) };
        ExportResult result = await TidyExport.WriteAsync(cycles, folder, profile, options);
        // </tidy-export>

        Assert.NotNull(result.Report);
        Assert.All(Directory.EnumerateFiles(folder), static file => Assert.DoesNotContain("syn-0", File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static ExposureRecord Exposure() => new()
    {
        FearedOutcome = "It gets stuck",
        ExpectancyBefore = 80,
        Occurred = FearedOutcomeOccurrence.No,
        Series = [new() { Minute = 0, Value = 60 }, new() { Minute = 5, Value = 75 }, new() { Minute = 15, Value = 40 }],
    };
}
