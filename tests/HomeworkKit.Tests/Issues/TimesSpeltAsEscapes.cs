using HomeworkKit.Events;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>A time whose characters are all escapes is six times as long, and was refused for its length.</summary>
public sealed class TimesSpeltAsEscapes
{
    [Fact]
    public void They_are_times()
    {
        var happened = JsonSamples.EveryEvent().Events[5];
        Assert.Equal(happened, JsonSamples.Json.ReadValue<CycleEvent>(JsonText.EscapeEverything(JsonSamples.Json.WriteValue(happened))));
    }
}
