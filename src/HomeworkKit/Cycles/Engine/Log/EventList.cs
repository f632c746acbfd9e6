using System.Collections;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>The events of one cycle as a list.</summary>
internal sealed class EventList(EventLog log, int count) : IReadOnlyList<CycleEvent>
{
    public int Count => count;

    public CycleEvent this[int index] => index >= 0 && index < count ? log[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<CycleEvent> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return log[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
