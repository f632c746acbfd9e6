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
}
