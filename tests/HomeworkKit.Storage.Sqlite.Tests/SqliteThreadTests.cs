using System.Buffers;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Sqlite.Tests;

public sealed class SqliteThreadTests
{
    [Fact]
    public async Task A_thread_that_others_wait_for_never_waits_for_the_disk()
    {
        using var folder = new StoreFolder();
        var noted = new NotesThreads();
        await using var store = await folder.OpenAsync(new() { Protector = noted });
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);

        Assert.NotEqual(OnOwnThread(new SynchronizationContext(), out var ofUserInterface), ofUserInterface);
        Assert.Equal(OnOwnThread(null, out var ofWorker), ofWorker);

        // Gives the thread that read, beside the one that asked.
        int OnOwnThread(SynchronizationContext? context, out int asked)
        {
            var id = 0;
            var isThere = false;
            var thread = new Thread(() =>
            {
                SynchronizationContext.SetSynchronizationContext(context);
                id = Environment.CurrentManagedThreadId;
                isThere = store.LoadAsync(cycle.Id).GetAwaiter().GetResult() == cycle;
            });
            thread.Start();
            thread.Join();
            Assert.True(isThere);
            asked = id;
            return noted.LastToRead;
        }
    }

    private sealed class NotesThreads : IContentProtector
    {
        internal int LastToRead { get; private set; }

        public void Protect(ReadOnlySpan<byte> content, AssociatedData place, IBufferWriter<byte> output) => output.Write(content);

        public void Unprotect(ReadOnlySpan<byte> stored, AssociatedData place, IBufferWriter<byte> output)
        {
            LastToRead = Environment.CurrentManagedThreadId;
            output.Write(stored);
        }

        public bool IsCurrent(ReadOnlySpan<byte> stored) => true;
    }
}
