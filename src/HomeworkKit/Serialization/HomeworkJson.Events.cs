using System.Buffers;
using System.Text;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Events as the body of a request.</content>
public sealed partial class HomeworkJson
{
    /// <summary>Writes events as one body, <c>{"events":[…]}</c>: what a device sends when it is home again.</summary>
    /// <param name="events">The events, in order.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="HomeworkJsonException">What is written could not be read again as it is.</exception>
    public string WriteEvents(IEnumerable<CycleEvent> events)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        WriteEvents(buffer, events);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes events as one body, <c>{"events":[…]}</c>: what a device sends when it is home again.</summary>
    /// <param name="output">Where to write UTF-8.</param>
    /// <param name="events">The events, in order.</param>
    /// <exception cref="HomeworkJsonException">What is written could not be read again as it is.</exception>
    public void WriteEvents(IBufferWriter<byte> output, IEnumerable<CycleEvent> events)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(events);
        var isEmpty = true;
        foreach (var cycleEvent in events)
        {
            output.Write(isEmpty ? "{\"events\":["u8 : ","u8);
            isEmpty = false;
            WriteValue(output, cycleEvent);
        }

        output.Write(isEmpty ? "{\"events\":[]}"u8 : "]}"u8);
    }
}
