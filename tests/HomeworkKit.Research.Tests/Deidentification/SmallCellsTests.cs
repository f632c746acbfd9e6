using HomeworkKit.Research.Deidentification;

namespace HomeworkKit.Research.Tests.Deidentification;

public sealed class SmallCellsTests
{
    [Fact]
    public void Groups_of_fewer_than_ten_are_kept_back_and_empty_ones_shown() =>
        Assert.Equal([null, 10, 0, null, 25], SmallCells.Usual.Show([9, 10, 0, 1, 25], totalIsShown: false));

    [Fact]
    public void One_group_alone_is_not_kept_back_beside_a_total_from_which_it_could_be_worked_out() =>
        Assert.Equal([null, null, 30], SmallCells.Usual.Show([4, 12, 30], totalIsShown: true));

    [Fact]
    public void Two_that_are_kept_back_protect_each_other() => Assert.Equal([null, 12, null], SmallCells.Usual.Show([4, 12, 3], totalIsShown: true));

    [Fact]
    public void A_threshold_below_two_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new SmallCells { Smallest = 1 });
}
