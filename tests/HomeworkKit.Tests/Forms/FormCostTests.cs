namespace HomeworkKit.Tests.Forms;

/// <summary>What forms cost: memory, which is the same on every machine.</summary>
public sealed class FormCostTests
{
    // The longest form is that of an exposure with all that can be asked.
    private const long MostBytes = 40_000;

    [Fact]
    public void A_form_is_small()
    {
        foreach (var (kind, task) in FormTasks.All)
        {
            kind.FormFor(task);
            var before = GC.GetAllocatedBytesForCurrentThread();
            kind.FormFor(task);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(bytes < MostBytes, $"{kind.Name}: {bytes}");
        }
    }

    // What a form is asked to take at most.
    [Theory]
    [InlineData("thought-record")]
    [InlineData("exposure")]
    public void A_form_is_made_of_what_other_tasks_forms_are_made_of(string name)
    {
        var kind = HomeworkCatalog.BuiltIn.Kinds.Single(known => known.Name == name);
        var task = kind.GetExample().Task;
        var other = kind.FormFor(kind.GetExample().Task);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var form = kind.FormFor(task);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 8_000);
        Assert.Equal(other, form);
        Assert.Contains(form.Questions, question => other.Questions.Any(shared => ReferenceEquals(shared, question)));
    }
}
