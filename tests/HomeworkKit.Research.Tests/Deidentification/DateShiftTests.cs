using System.Globalization;
using HomeworkKit.Research.Tests.Export;

namespace HomeworkKit.Research.Tests.Deidentification;

public sealed class DateShiftTests
{
    [Theory]
    [InlineData(true, 364)]
    [InlineData(false, 365)]
    [InlineData(true, 7)]
    [InlineData(false, 9)]
    public void Dates_move_within_the_limit_in_both_directions_and_never_by_nothing(bool wholeWeeks, int most)
    {
        var shift = new DateShift { MaximumDays = most, WholeWeeks = wholeWeeks };
        var secret = ExportFolder.Pseudonyms();

        int[] days = [.. Enumerable.Range(0, 4000).Select(person => shift.DaysFor(secret, person.ToString(CultureInfo.InvariantCulture)))];

        Assert.DoesNotContain(0, days);
        Assert.Equal((-(wholeWeeks ? most / 7 * 7 : most), wholeWeeks ? most / 7 * 7 : most), (days.Min(), days.Max()));
        Assert.Equal(wholeWeeks, days.All(static day => day % 7 == 0));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(3654)]
    public void A_limit_below_a_week_or_above_ten_years_is_refused(int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateShift { MaximumDays = most });

    [Fact]
    public void The_same_person_moves_alike_and_another_scope_moves_them_otherwise()
    {
        var shift = new DateShift { MaximumDays = 3653, WholeWeeks = false };

        Assert.Equal(shift.DaysFor(ExportFolder.Pseudonyms(), "c"), shift.DaysFor(ExportFolder.Pseudonyms(), "c"));
        Assert.NotEqual(shift.DaysFor(ExportFolder.Pseudonyms(), "c"), shift.DaysFor(ExportFolder.Pseudonyms("other"), "c"));
    }
}
