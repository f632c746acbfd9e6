using System.Collections.ObjectModel;

namespace HomeworkKit.Forms;

/// <summary>
/// What the shape of a task does not say of its questions: shorter controls, limits, units, what is wanted though the task can stand without it, and when it is
/// asked.
/// </summary>
internal static class PlanControls
{
    private static readonly ReadOnlyDictionary<string, string[]> Apps = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["action-step"] = ["goal"],
        ["activity-plan"] = ["planned[*].originalSlot"],
        ["exposure"] = ["hierarchy", "step"],
        ["sleep-window"] = ["basis"],
        ["worksheet"] = ["form.items", "form.translations"],
    }.AsReadOnly();

    private static readonly ReadOnlyDictionary<string, PlanControl> Known = new Dictionary<string, PlanControl>(StringComparer.Ordinal)
    {
        ["action-step/task/step"] = Wanted,
        ["action-step/task/parts/text"] = WantedLine,
        ["action-step/task/done-when"] = Wanted,
        ["activity-plan/task/planned"] = Wanted with { When = new FormCondition.Not(IsYes("monitoringOnly")) },
        ["activity-plan/task/planned/activity"] = WantedLine,
        ["activity-plan/task/planned/slot"] = Wanted,
        ["activity-plan/task/planned/slot/start"] = Wanted,
        ["activity-plan/task/planned/slot/end"] = Wanted,
        ["activity-plan/task/planned/predicted-mastery"] = UpToFive,
        ["activity-plan/task/planned/predicted-pleasure"] = UpToFive,
        ["activity-plan/task/planned/difficulty-rank"] = new(Whole(1, 100)),
        ["behavioural-experiment/task/target-belief"] = Wanted,
        ["behavioural-experiment/task/alternative-belief"] = Wanted with { When = Chosen("type", "a-versus-b") },
        ["behavioural-experiment/task/precautions-to-drop/row"] = Line,
        ["check-in/task/questions/text"] = WantedLine,
        ["communication-practice/task/skills"] = Wanted,
        ["communication-practice/task/skills/name"] = WantedLine,
        ["communication-practice/task/skills/steps"] = Wanted,
        ["communication-practice/task/skills/steps/row"] = Line,
        ["exposure/task/description"] = Wanted,
        ["exposure/task/medical-screening"] = new()
        {
            When = new FormCondition.Any([Chosen("type", "interoceptive"), IsYes("isStrenuous")]),
            Need = FormNeed.Welcome,
        },
        ["exposure/task/medical-screening/epilepsy"] = Wanted,
        ["exposure/task/medical-screening/heart"] = Wanted,
        ["exposure/task/medical-screening/lung"] = Wanted,
        ["exposure/task/medical-screening/neck-or-back"] = Wanted,
        ["exposure/task/medical-screening/pregnancy"] = Wanted,
        ["exposure/task/medical-screening/asked-at"] = Wanted,
        ["exposure/task/planned-minutes"] = new(FormControls.Minutes),
        ["exposure/task/ends-when"] = new(new FormControl.OneOf([new("planned-end"), new("expectancy-disconfirmed"), new("suds-criterion")])),
        ["exposure/task/ends-at-suds"] = Wanted with { When = Chosen("endsWhen", "suds-criterion") },
        ["exposure/task/safety-behaviours-to-drop/row"] = Line,
        ["exposure/task/rituals-to-resist"] = Wanted with { When = Chosen("format", "response-prevention") },
        ["exposure/task/rituals-to-resist/row"] = Line,
        ["exposure/task/contexts/row"] = Line,
        ["journal/task/prompts"] = Wanted with { When = new FormCondition.Not(Chosen("form", "free")) },
        ["journal/task/prompts/text"] = WantedLine,
        ["journal/task/items-wanted"] = new(Whole(1, 100)) { When = new FormCondition.Any([Chosen("form", "positive-data-log"), Chosen("form", "gratitude")]) },
        ["journal/task/new-belief"] = Wanted with { When = Chosen("form", "positive-data-log") },
        ["mindfulness/task/other-technique"] = WantedLine with { When = Chosen("technique", "other") },
        ["mindfulness/task/stage"] = Wanted with { When = Chosen("technique", "applied-relaxation") },
        ["mindfulness/task/minimum-minutes"] = new(FormControls.WholeMinutes, FormNeed.Welcome),
        ["mindfulness/task/maximum-minutes"] = new(FormControls.WholeMinutes, FormNeed.Welcome),
        ["mindfulness/task/items/label"] = WantedLine,
        ["mood-log/task/items"] = Wanted,
        ["mood-log/task/items/label"] = WantedLine,
        ["problem-solving/task/alternatives-wanted"] = new(Whole(2, 100)),
        ["reading/task/resource"] = WantedLine,
        ["reading/task/reference"] = Line,
        ["reading/task/part"] = Line,
        ["reading/task/look-out-for/row"] = Line,
        ["self-monitoring/task/look-out-for"] = Wanted,
        ["self-monitoring/task/items"] = Wanted,
        ["self-monitoring/task/items/label"] = WantedLine,
        ["self-monitoring/task/items/scale"] = WantedLine with { When = Chosen("items[*].answer", "rating") },
        ["self-monitoring/task/items/unit"] = WantedLine with { When = IsNumber },
        ["self-monitoring/task/items/decimals"] = new(Whole(0, 6)) { When = IsNumber },
        ["self-monitoring/task/items/least"] = new() { When = IsNumber },
        ["self-monitoring/task/items/most"] = new() { When = IsNumber },
        ["self-monitoring/task/items/choices"] = Wanted with { When = Chosen("items[*].answer", "choice") },
        ["self-monitoring/task/items/choices/label"] = WantedLine,
        ["self-monitoring/task/items/allows-several"] = new() { When = Chosen("items[*].answer", "choice") },
        ["self-monitoring/task/prompt-expires-after-minutes"] = new(FormControls.WholeMinutes)
        {
            When = new FormCondition.Not(Chosen("sampling", "when-it-happens")),
        },
        ["shared-exercise/task/prompts"] = Wanted,
        ["shared-exercise/task/prompts/text"] = WantedLine,
        ["shared-exercise/task/prompts/half"] = Wanted,
        ["shared-exercise/task/parts/instruction"] = WantedLine,
        ["shared-exercise/task/parts/planned-minutes"] = Wanted,
        ["sleep-window/task/bed-time"] = Wanted,
        ["sleep-window/task/rise-time"] = Wanted,
        ["sleep-window/task/contraindications"] = new() { RowFor = "contraindication", Need = FormNeed.Welcome },
        ["sleep-window/task/contraindications/applies"] = Wanted,
        ["worksheet/task/form/id"] = Line,
        ["worksheet/task/form/version"] = Line,
        ["worksheet/task/form/title"] = Line,
        ["worksheet/task/form/language"] = Line,
        ["worksheet/task/form/copyright"] = Line,
        ["worksheet/task/form/source"] = Line,
        ["worksheet/task/form/scores/text"] = Line,
        ["worksheet/task/form/scores/items/row"] = Line,
        ["worksheet/task/form/scores/reversed/row"] = Line,
        ["worksheet/task/form/scores/bands/text"] = Line,
        ["worksheet/task/form/scores/most-missing"] = new(Whole(0, 1000)),
        ["worry-postponement/task/worry-time"] = Wanted,
        ["worry-postponement/task/place"] = WantedLine,
        ["worry-postponement/task/planned-minutes"] = Wanted,
    }.AsReadOnly();

    private static PlanControl Wanted => new(Need: FormNeed.Welcome);

    private static PlanControl Line => new(FormControls.Line);

    private static PlanControl WantedLine => new(FormControls.Line, FormNeed.Welcome);

    // The scale of a plan that names no other.
    private static PlanControl UpToFive => new(FormControls.On(new RatingScale(0, 5)));

    private static FormCondition IsNumber => new FormCondition.Any([Chosen("items[*].answer", "count"), Chosen("items[*].answer", "number")]);

    internal static PlanControl? Of(string key) => Known.GetValueOrDefault(key);

    internal static IReadOnlyList<FormPath> AppFieldsOf(string kind) =>
        Apps.TryGetValue(kind, out var paths) ? Array.ConvertAll(paths, FormPath.FromString) : [];

    internal static bool IsApps(string key) =>
        Apps.Any(kind => Array.Exists(kind.Value, path => string.Equals(FormPath.KeyOf(kind.Key + "/task", path), key, StringComparison.Ordinal)));

    private static FormControl.Number Whole(int least, int most) => new(least, most, IsWhole: true);

    private static FormCondition.Is Chosen(string path, string choice) => new(path, new FormValue.Choice(choice));

    private static FormCondition.Is IsYes(string path) => new(path, new FormValue.YesNo(true));
}
