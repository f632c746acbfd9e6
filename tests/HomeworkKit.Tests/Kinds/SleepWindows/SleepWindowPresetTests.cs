using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.SleepWindows;

public sealed class SleepWindowPresetTests
{
    private static readonly LocalTime Seven = new(7, 0);

    private static Gen<SleepWindowInputs> Inputs =>
        from sleep in Gen.Choose(0, 1440)
        from nights in Gen.Choose(0, 14)
        from rise in Generators.Times
        from efficiency in Generators.ZeroToHundredNumbers
        from current in Gen.Choose(1, 1440)
        from first in Gen.Elements(true, false)
        select new SleepWindowInputs
        {
            MeanTotalSleepMinutes = sleep,
            Nights = nights,
            RiseTime = rise,
            WeeklyEfficiency = first ? null : efficiency,
            CurrentWindowMinutes = first ? null : current,
        };

    [Theory]
    [InlineData("restriction-90-80", 90.01, 15)]
    [InlineData("restriction-90-80", 90, 0)]
    [InlineData("restriction-90-80", 80, 0)]
    [InlineData("restriction-90-80", 79.99, -15)]
    [InlineData("restriction-85-80", 85, 15)]
    [InlineData("restriction-85-80", 84.99, 0)]
    [InlineData("restriction-85-80", 80, 0)]
    [InlineData("restriction-85-80", 79.99, -15)]
    [InlineData("restriction-90-85", 90, 15)]
    [InlineData("restriction-90-85", 89.99, 0)]
    [InlineData("restriction-90-85", 85, 0)]
    [InlineData("restriction-90-85", 84.99, -15)]
    public void Each_rule_changes_at_its_thresholds(string name, double efficiency, int change)
    {
        var proposal = Propose(name, 360, 7, (decimal)efficiency, 360);
        Assert.Equal((change, 360m + change, 360m), (proposal.ChangeMinutes, proposal.WindowMinutes, proposal.OldWindowMinutes));
    }

    [Theory]
    [InlineData("restriction-90-80", 200, 270)]
    [InlineData("restriction-85-80", 200, 300)]
    [InlineData("restriction-90-85", 200, 300)]
    [InlineData("restriction-90-80", 271, 271)]
    public void A_first_window_is_mean_sleep_and_not_below_the_floor(string name, int sleep, int window)
    {
        var proposal = Propose(name, sleep, 7);
        Assert.Equal((window, null), (proposal.WindowMinutes, proposal.ChangeMinutes));
        Assert.Equal(SleepWindowReason.FirstWindowIsMeanSleep, proposal.Reasons[0]);
        Assert.Equal(sleep < window, proposal.Reasons.Contains(SleepWindowReason.BoundedByFloor));
    }

    [Fact]
    public void The_floor_bounds_reductions_and_the_change_is_after_it()
    {
        var proposal = Propose("restriction-85-80", 200, 7, 60, 310);
        Assert.Equal((300m, -10m), (proposal.WindowMinutes, proposal.ChangeMinutes));
        Assert.Equal([SleepWindowReason.EfficiencyLow, SleepWindowReason.BoundedByFloor], proposal.Reasons);
        Assert.Contains(SleepWindowWarning.CurrentWindowBelowFloor, Propose("restriction-85-80", 200, 7, 82, 290).Warnings);
    }

    [Fact]
    public void Rise_time_stays_and_bedtime_moves()
    {
        Assert.Equal(new LocalTime(1, 0), Propose("restriction-85-80", 360, 7).BedTime);
        var later = Propose("restriction-90-85", 360, 7, 90, 360);
        Assert.Equal((new LocalTime(0, 45), Seven), (later.BedTime, later.RiseTime));
        Assert.Equal(
            new LocalTime(0, 30),
            (
                SleepWindowPreset.Restriction9080.Propose(
                    new()
                    {
                        MeanTotalSleepMinutes = 330,
                        Nights = 7,
                        RiseTime = new LocalTime(6, 0),
                    })
            ).BedTime);
    }

    [Fact]
    public void Fewer_than_five_nights_propose_nothing()
    {
        var proposal = Propose("restriction-85-80", 360, 4);
        Assert.Equal((null, null, null), (proposal.WindowMinutes, proposal.BedTime, proposal.ChangeMinutes));
        Assert.Equal([SleepWindowReason.TooFewNights], proposal.Reasons);
        Assert.NotNull(Propose("restriction-85-80", 360, 5).WindowMinutes);
    }

    [Fact]
    public void Every_number_is_a_parameter()
    {
        var own = SleepWindowPreset.Restriction8580 with
        {
            Name = "clinic",
            ExtendFrom = 95,
            ReduceBelow = 70,
            FloorMinutes = 330,
            ExtendByMinutes = 20,
            ReduceByMinutes = 30,
            MinimumNights = 3,
        };
        Assert.Equal(380, own.Propose(Given(360, 3, 95, 360)).WindowMinutes);
        Assert.Equal(360, own.Propose(Given(360, 3, 94, 360)).WindowMinutes);
        Assert.Equal(330, own.Propose(Given(360, 3, 69, 355)).WindowMinutes);
        Assert.Equal(350, (own with { Reduction = SleepWindowReduction.ToMeanSleep }).Propose(Given(350, 3, 69, 480)).WindowMinutes);
        Assert.Throws<ArgumentException>(() => (own with { ExtendFrom = 60 }).Propose(Given(360, 7, 69, 355)));
        Assert.Throws<ArgumentOutOfRangeException>(() => own with { ExtendFrom = 101 });
        Assert.Throws<ArgumentOutOfRangeException>(() => own with { FloorMinutes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => own with { MinimumNights = 0 });
    }

    [Theory]
    [InlineData("sleep-window/mean-sleep-range", -1, 7, null, null)]
    [InlineData("sleep-window/mean-sleep-range", 1441, 7, null, null)]
    [InlineData("sleep-window/nights-negative", 360, -1, null, null)]
    [InlineData("sleep-window/efficiency-range", 360, 7, 101, 360)]
    [InlineData("sleep-window/current-window-range", 360, 7, 90, 0)]
    [InlineData("sleep-window/window-and-efficiency-go-together", 360, 7, 90, null)]
    [InlineData("sleep-window/window-and-efficiency-go-together", 360, 7, null, 360)]
    public void Inputs_that_contradict_themselves_are_findings(string code, int sleep, int nights, int? efficiency, int? current)
    {
        var inputs = Given(sleep, nights, efficiency, current);
        Assert.Equal([code], RuleTable.CodesIn(inputs.Validate()));
        Assert.Throws<ArgumentException>(() => SleepWindowPreset.Restriction8580.Propose(inputs));
    }

    [Fact]
    public void Compression_takes_time_in_bed_down_to_the_mean_sleep_step_by_step()
    {
        var first = SleepWindowPreset.Compression8580.Propose(Given(360, 7) with { MeanTimeInBedMinutes = 510 });
        Assert.Equal((480m, SleepWindowReason.Compressed), (first.WindowMinutes, first.Reasons[0]));
        var second = SleepWindowPreset.Compression8580.Propose(Given(360, 7, 75, 480) with { CompressionStepsLeft = 4 });
        Assert.Equal((450m, -30m), (second.WindowMinutes, second.ChangeMinutes));
        Assert.Equal(360, SleepWindowPreset.Compression8580.Propose(Given(360, 7, 75, 390) with { CompressionStepsLeft = 1 }).WindowMinutes);
        Assert.Equal(405, SleepWindowPreset.Compression8580.Propose(Given(360, 7, 90, 390)).WindowMinutes);
        Assert.Equal(350, SleepWindowPreset.Compression8580.Propose(Given(360, 7, 75, 350)).WindowMinutes);
        Assert.Equal(
            [SleepWindowReason.Compressed, SleepWindowReason.BoundedByFloor],
            SleepWindowPreset.Compression8580.Propose(Given(240, 7, 75, 310) with { CompressionStepsLeft = 1 }).Reasons);
    }

    [Fact]
    public void Compression_without_the_usual_time_in_bed_proposes_nothing_and_says_so()
    {
        var proposal = SleepWindowPreset.Compression8580.Propose(Given(360, 7));
        Assert.Null(proposal.WindowMinutes);
        Assert.Equal([SleepWindowReason.TimeInBedNotKnown], proposal.Reasons);
        Assert.Throws<ArgumentOutOfRangeException>(static () => SleepWindowPreset.Compression8580 with { CompressionSteps = 0 });
    }

    [Theory]
    [InlineData("sleep-window/time-in-bed-range", 1441, null)]
    [InlineData("sleep-window/time-in-bed-below-sleep", 359, null)]
    [InlineData("sleep-window/steps-left-range", 400, 0)]
    [InlineData("sleep-window/steps-left-range", 400, 53)]
    public void Inputs_of_compression_that_cannot_be_are_findings(string code, int inBed, int? left)
    {
        var inputs = Given(360, 7) with { MeanTimeInBedMinutes = inBed, CompressionStepsLeft = left };
        Assert.Equal([code], RuleTable.CodesIn(inputs.Validate()));
    }

    [Theory]
    [InlineData(85, 15)]
    [InlineData(84.99, 0)]
    [InlineData(80, 0)]
    [InlineData(79.99, -40)]
    public void Older_adults_have_thresholds_of_their_own_and_come_down_to_their_sleep(double efficiency, int change) =>
        Assert.Equal(change, Propose("older-adults-85-80", 360, 7, (decimal)efficiency, 400).ChangeMinutes);

    [Fact]
    public void Contraindications_and_sleepiness_are_asked_every_time()
    {
        var inputs = Given(360, 7, 90, 360);
        Assert.Equal(
            [SleepWindowWarning.ContraindicationOpen, SleepWindowWarning.SleepinessNotAsked],
            SleepWindowPreset.Restriction8580.Propose(inputs).Warnings);
        ContraindicationAnswer[] asked =
        [
            .. Enum.GetValues<SleepWindowContraindication>().Select(static one => new ContraindicationAnswer { Contraindication = one, Applies = false }),
        ];
        Assert.Empty(SleepWindowPreset.Restriction8580.Propose(inputs with { Contraindications = asked, SleepinessIsAConcern = false }).Warnings);
        asked[3] = asked[3] with { Applies = true };
        Assert.Equal(
            [SleepWindowWarning.ContraindicationApplies, SleepWindowWarning.SleepinessIsAConcern],
            SleepWindowPreset.Restriction8580.Propose(inputs with { Contraindications = asked, SleepinessIsAConcern = true }).Warnings);
    }

    [Fact]
    public void A_proposal_becomes_a_task_with_its_basis()
    {
        var task = SleepWindowTask.From(Propose("restriction-85-80", 360, 7, 90, 345));
        Assert.Equal((new LocalTime(1, 0), Seven, 360m), (task.BedTime, task.RiseTime, task.WindowMinutes));
        Assert.Equal(
            new SleepWindowBasis
            {
                Preset = "restriction-85-80",
                MeanTotalSleepMinutes = 360,
                WeeklyEfficiency = 90,
                Nights = 7,
                PreviousWindowMinutes = 345,
            },
            task.Basis);
    }

    [Law(51)]
    public Property Whatever_is_proposed_is_a_proposal_within_bounds() => Law.Holds(Inputs.SelectMany(inputs => Gen.Elements(SleepWindowPreset.All.ToArray()).Select(preset => (inputs, preset))), static pair =>
    {
        var (inputs, preset) = pair;
        var proposal = preset.Propose(inputs);
        Assert.True(proposal.IsProposalOnly && proposal.Reasons.Count > 0);
        var startsFromTimeInBed = preset.CompressionSteps is not null && inputs.CurrentWindowMinutes is null;
        Assert.Equal(inputs.Nights < 5 || startsFromTimeInBed, proposal.WindowMinutes is null);
        Assert.Equal(inputs.RiseTime, proposal.RiseTime);
        if (proposal.WindowMinutes is { } window)
        {
            Assert.InRange(window, Math.Min(preset.FloorMinutes, inputs.CurrentWindowMinutes ?? preset.FloorMinutes), 1440);
            Assert.Equal(inputs.RiseTime, proposal.BedTime!.Value.PlusTicks((long)(window * NodaConstants.TicksPerMinute)));
        }
    });

    [Fact]
    public void The_published_examples_hold()
    {
        foreach (var line in File.ReadLines(SourceTree.Path("tests", "HomeworkKit.Tests", "Vectors", "sleep-window.ndjson")))
        {
            using var document = JsonDocument.Parse(line);
            var (request, expect) = (document.RootElement.GetProperty("request"), document.RootElement.GetProperty("expect"));
            var proposal = Propose(
                request.GetProperty("preset").GetString()!,
                request.GetProperty("meanTotalSleepMinutes").GetDecimal(),
                request.GetProperty("nights").GetInt32());
            Assert.Equal(expect.GetProperty("windowMinutes").GetDecimal(), proposal.WindowMinutes);
            Assert.Equal(
                expect.GetProperty("bedTime").GetString(),
                proposal.BedTime!.Value.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(expect.GetProperty("proposalOnly").GetBoolean(), proposal.IsProposalOnly);
        }
    }

    private static SleepWindowProposal Propose(string name, decimal sleep, int nights, decimal? efficiency = null, decimal? current = null)
    {
        Assert.True(SleepWindowPreset.TryGet(name, out var preset));
        return preset.Propose(Given(sleep, nights, efficiency, current));
    }

    private static SleepWindowInputs Given(decimal sleep, int nights, decimal? efficiency = null, decimal? current = null) =>
        new() { MeanTotalSleepMinutes = sleep, Nights = nights, RiseTime = Seven, WeeklyEfficiency = efficiency, CurrentWindowMinutes = current };
}
