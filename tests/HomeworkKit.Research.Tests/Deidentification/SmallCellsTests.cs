using FsCheck;
using FsCheck.Fluent;

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
    public void Two_that_are_a_small_group_together_need_a_third() =>
        Assert.Equal([null, null, null, 30], SmallCells.Usual.Show([4, 12, 3, 30], totalIsShown: true));

    [Fact]
    public void Two_that_are_many_together_protect_each_other() => Assert.Equal([null, 12, null], SmallCells.Usual.Show([4, 12, 6], totalIsShown: true));

    [Fact]
    public void What_is_kept_back_is_no_small_group_beside_a_total() =>
        Prop.ForAll(Gen.Choose(0, 40).ArrayOf().ToArbitrary(), Gen.Choose(2, 15).ToArbitrary(), static (people, smallest) =>
            {
                var shown = new SmallCells { Smallest = smallest }.Show(people, totalIsShown: true);
                var hidden = people.Where((_, i) => shown[i] is null).Sum();
                Assert.All(people.Zip(shown), pair =>
                    Assert.True(pair.Second is null || pair.Second == pair.First && (pair.First == 0 || pair.First >= smallest)));
                Assert.True(hidden == 0 || hidden >= smallest || people.Sum() == hidden);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_threshold_below_two_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new SmallCells { Smallest = 1 });
}
