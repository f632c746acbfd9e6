using HomeworkKit.Forms;
using HomeworkKit.Words;

namespace Acme.Breathing;

/// <summary>The questions of paced breathing, in the order in which they are worked through, and their English words.</summary>
internal static class BreathingForm
{
    internal static HomeworkForm Of(BreathingTask task) => new FormBuilder("acme/breathing")
        .Page("rounds", FormStage.During)
        .Rows("rounds", static row => row
            .Ask("lasted", FormControls.Minutes, FormNeed.Needed)
            .Ask("tensionBefore", FormControls.Percent, FormNeed.Needed)
            .Ask("tensionAfter", FormControls.Percent, FormNeed.Needed), FormNeed.Needed)
        .Page("afterwards", FormStage.After)
        .Ask("noticed", FormControls.Paragraph, FormNeed.Welcome)
        .Make();

    internal static HomeworkWords English() => HomeworkWords.English.With(new Dictionary<string, string>
    {
        ["acme/breathing/page/rounds"] = "Breathing",
        ["acme/breathing/page/afterwards"] = "Afterwards",
        ["acme/breathing/rounds"] = "How did each round go?",
        ["acme/breathing/rounds/row"] = "Round",
        ["acme/breathing/rounds/add"] = "Add a round",
        ["acme/breathing/rounds/lasted"] = "How many minutes was it?",
        ["acme/breathing/rounds/tension-before"] = "How tense were you before?",
        ["acme/breathing/rounds/tension-before/least"] = "not at all",
        ["acme/breathing/rounds/tension-before/most"] = "as tense as can be",
        ["acme/breathing/rounds/tension-after"] = "How tense were you afterwards?",
        ["acme/breathing/noticed"] = "What did you notice?",
    });
}
