using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Scheduling;

public sealed class OccurrenceIdTests
{
    private const string Text = "01980000000070008000000000000001/019800000000700080000000000000aa/2/2026-03-02T19:00";

    private static readonly OccurrenceId Id = new(ScheduleSamples.Assignment, ScheduleSamples.Revision, 2, new LocalDateTime(2026, 3, 2, 19, 0));

    [Fact]
    public void The_text_is_the_assignment_the_revision_the_element_and_the_local_time() => Assert.Equal(Text, Id.ToString());

    [Fact]
    public void Seconds_stand_only_where_there_are_some() =>
        Assert.EndsWith("T19:00:05", (Id with { Local = new LocalDateTime(2026, 3, 2, 19, 0, 5) }).ToString(), StringComparison.Ordinal);

    [Law(1)]
    public Property Every_id_is_read_again_from_its_text_which_is_never_longer_than_promised() =>
        Law.Holds(Ids, static id =>
        {
            Assert.Equal(id, OccurrenceId.Parse(id.ToString()));
            Assert.True(id.ToString().Length <= OccurrenceId.MaximumLength);
            Assert.Equal(id, JsonSerializer.Deserialize<OccurrenceId>(JsonSerializer.Serialize(id)));
        });

    [Theory]
    [InlineData("")]
    [InlineData("0/0/0/2026-03-02T19:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000AA/2/2026-03-02T19:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/02/2026-03-02T19:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/-2/2026-03-02T19:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/2/2026-03-02T19:00:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/2/2026-02-29T19:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/2/2026-13-01T19:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/2/2026-03-02T24:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/2/2026-03-02T19:60")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/2/2026-03-02T19:00:60")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/2/0000-03-02T19:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/99999999999/2026-03-02T19:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/2/2026-03-02 19:00")]
    [InlineData("01980000000070008000000000000001/019800000000700080000000000000aa/2/2026-03-02T19:00 ")]
    public void A_text_that_is_not_exactly_an_id_is_refused_without_repeating_it(string text)
    {
        Assert.False(OccurrenceId.TryParse(text, null, out _));
        var exception = Assert.Throws<FormatException>(() => OccurrenceId.Parse(text));
        Assert.True(text.Length == 0 || !exception.Message.Contains(text, StringComparison.Ordinal));
        var refused = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<OccurrenceId>(JsonSerializer.Serialize(text)));
        Assert.Contains("schedule/invalid-occurrence-id", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Json_that_is_no_text_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<OccurrenceId>(json));

    [Fact]
    public void A_text_of_any_length_is_refused_in_json() =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<OccurrenceId>(JsonSerializer.Serialize(new string('0', 100_000))));

    [Fact]
    public void Ids_are_equal_on_every_machine()
    {
        var schedule = HomeworkSchedule.Of(
            [
                new Weekly { Days = [IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday], Times = [new(19, 0)] },
                new EveryNDays { Days = 3, Times = [new(7, 30), new(19, 0)] },
                new Monthly { Day = 31, Times = [new(12, 0, 30)] },
                new TimesPerPeriod { Times = 3, Unit = PeriodUnit.Weeks },
                new RandomPrompts { PerDay = 2, From = new(9, 0), To = new(21, 0), MinimumGap = Duration.FromMinutes(60), Seed = 7 },
            ],
            new LocalDate(2026, 3, 23));
        var lines = schedule.Until(new LocalDate(2026, 4, 1)).In(ScheduleSamples.London).Between(ScheduleSamples.All).Select(static o => o.Id.ToString());
        GoldenFile.Check("occurrence-ids.txt", string.Join('\n', lines));
    }

    private static Gen<OccurrenceId> Ids =>
        from assignment in Generators.AssignmentIds
        from revision in Generators.EventIds
        from element in Gen.OneOf(Gen.Choose(0, 31), Gen.Elements(0, int.MaxValue))
        from date in Generators.Dates
        from second in Gen.Choose(0, 86_399)
        select new OccurrenceId(assignment, revision, element, date + LocalTime.FromSecondsSinceMidnight(second));
}
