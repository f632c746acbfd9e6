using HomeworkKit.Scheduling;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Tests.Templates;

public sealed class ScheduleShapeTests
{
    private static readonly ScheduleShape Evenings = new()
    {
        Elements = [new Weekly { Days = [Monday, Thursday], Times = [new(19, 0)] }],
        StartsAfterDays = 2,
        LengthDays = 14,
        Window = CompletionWindow.OfMinutes(60, 240),
    };

    [Fact]
    public void With_a_first_date_it_is_a_schedule()
    {
        var schedule = Evenings.From(new(2026, 3, 2), ZonePolicy.Fixed("Europe/London"));
        Assert.Equal((new LocalDate(2026, 3, 4), new LocalDate(2026, 3, 17), ZonePolicy.Fixed("Europe/London")), (schedule.Start, schedule.End, schedule.Zone));
        Assert.Equal((Evenings.Elements, Evenings.Window), (schedule.Elements, schedule.Window));
        Assert.Empty(Evenings.FindProblems());
    }

    [Fact]
    public void The_shape_of_a_schedule_gives_the_same_schedule_again()
    {
        var schedule = Evenings.From(new(2026, 3, 2)) with { Count = 5, EndsAtNextSession = true };
        Assert.Equal(schedule, ScheduleShape.Of(schedule)!.From(schedule.Start));
        Assert.Null(ScheduleShape.Of(HomeworkSchedule.Once(new(2026, 3, 2), new(19, 0))));
    }

    [Fact]
    public void Dates_and_numbers_that_cannot_be_are_found()
    {
        Assert.Equal(
            [("template/shape-has-date", "elements[0]")],
            Found(new ScheduleShape { Elements = [new Once { Date = new(2026, 3, 2), Times = [new(19, 0)] }] }));
        Assert.Equal([(ScheduleCodes.IntervalOutOfRange, "startsAfterDays")], Found(Evenings with { StartsAfterDays = -1 }));
        Assert.Equal([(ScheduleCodes.IntervalOutOfRange, "startsAfterDays")], Found(Evenings with { StartsAfterDays = int.MaxValue }));
        Assert.Equal([(ScheduleCodes.IntervalOutOfRange, "lengthDays")], Found(Evenings with { LengthDays = 0 }));
        Assert.Equal([(ScheduleCodes.IntervalOutOfRange, "lengthDays")], Found(Evenings with { LengthDays = 367 }));
        Assert.Equal([(ScheduleCodes.NoDays, "elements[0].days")], Found(new ScheduleShape { Elements = [new Weekly { Days = [], Times = [new(19, 0)] }] }));
    }

    private static (string Code, string Path)[] Found(ScheduleShape shape) => [.. shape.FindProblems().Select(static problem => (problem.Code, problem.Path))];
}
