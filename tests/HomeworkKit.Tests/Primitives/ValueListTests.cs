using System.Collections;
using System.Text.Json;
using FsCheck.Fluent;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Primitives;

public sealed class ValueListTests
{
    [Fact]
    public void A_record_whose_list_was_never_given_equals_one_that_was_given_an_empty_list()
    {
        Assert.Null(ValueList.From<string>(null));
        Assert.Null(ValueList.From<string>([]));
        Assert.Equal(new Plan(), new Plan { Steps = [] });
        Assert.Equal(new Plan(), new Plan { Steps = null! });
        Assert.Equal(new Plan(), new Plan { Steps = ["one"] } with { Steps = [] });
        Assert.Empty(new Plan().Steps);
    }

    [Fact]
    public void What_is_done_to_the_source_afterwards_changes_nothing()
    {
        var source = new List<string> { "one" };
        var list = ValueList.From(source);
        source[0] = "other";
        source.Add("two");
        Assert.Equal("one", Assert.Single(list!));
    }

    [Fact]
    public void A_list_from_here_is_not_copied_again()
    {
        var list = ValueList.From([1, 2]);
        Assert.Same(list, ValueList.From(list));
    }

    [Fact]
    public void A_missing_item_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ValueList.From<string>([null!]));
        Assert.Throws<ArgumentException>(() => ValueList.From<int?>([1, null]));
    }

    [Law(161)]
    public Property Equality_is_by_items_and_order() => Law.Holds(Generators.Text.NonEmptyListOf(), static items =>
    {
        var (one, other) = (ValueList.From(items)!, ValueList.From(items.ToArray())!);
        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(ValueList.From(items.Append("more"))));
        var reversed = Enumerable.Reverse(items).ToArray();
        Assert.Equal(items.SequenceEqual(reversed), one.Equals(ValueList.From(reversed)));
    });

    [Fact]
    public void Nothing_can_be_changed_through_any_of_its_interfaces()
    {
        object list = ValueList.From([1])!;
        Assert.IsNotAssignableFrom<IList>(list);
        Assert.IsNotAssignableFrom<IList<int>>(list);
        Assert.Single(Assert.IsAssignableFrom<ICollection>(list));
    }

    [Fact]
    public void The_text_form_shows_no_item() =>
        Assert.DoesNotContain("sentinel", ValueList.From(["sentinel"])!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void It_is_written_as_an_array() => Assert.Equal("[1,2]", JsonSerializer.Serialize(ValueList.From([1, 2])));

    private sealed record Plan
    {
        public IReadOnlyList<string> Steps { get => field ?? []; init => field = ValueList.From(value); }
    }
}
