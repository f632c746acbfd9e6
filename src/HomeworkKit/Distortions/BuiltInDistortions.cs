using System.Collections.Frozen;
using static HomeworkKit.Kinds.DistortionSource;

namespace HomeworkKit.Kinds;

/// <summary>The distortions that come with the library. Names are the field's; definitions are our own. A slug, once here, stays.</summary>
internal static class BuiltInDistortions
{
    internal static FrozenSet<string> NoDistortionLabels { get; } = Folded("none", "no distortion", "no distortions", "not distorted", "not a distortion");

    internal static FrozenSet<string> FeelingLabels { get; } = Folded(
        "negative feeling or emotion", "negative feeling", "negative emotion", "feeling, not a distortion", "feeling not a distortion", "feeling expressed");

    internal static Distortion[] All { get; } =
    [
        Of(
            "all-or-nothing",
            "All-or-nothing thinking",
            "Sorting things into two extremes with nothing in between.",
            [Beck, Burns, JBeck],
            "black-and-white",
            "dichotomous",
            "absolutistic",
            "polarized"),
        Of("overgeneralization", "Overgeneralisation", "Taking one event as the pattern of all such events.", [Beck, Burns, JBeck, Leahy], "overgeneralizing"),
        Of(
            "mental-filter",
            "Mental filter",
            "Focusing on one detail, usually an unwelcome one, and losing sight of the rest.",
            [Beck, Burns, JBeck, Leahy],
            "selective abstraction",
            "filtering",
            "mental filtering",
            "negative filter",
            "negative filtering",
            "tunnel vision"),
        Of(
            "disqualifying-positive",
            "Disqualifying the positive",
            "Finding a reason why good things don't count.",
            [Burns, JBeck, Leahy],
            "disqualifying positives",
            "disqualifying the positives",
            "discounting the positive",
            "discounting the positives",
            "discounting positive",
            "discounting positives"),
        Of("jumping-to-conclusions", "Jumping to conclusions", "Being sure of something the facts don't show.", [Beck, Burns], "arbitrary inference"),
        Of("mind-reading", "Mind reading", "Taking for granted what other people think.", [Burns, JBeck, Leahy]) with
        {
            Parent = "jumping-to-conclusions",
        },
        Of(
            "fortune-telling",
            "Fortune telling",
            "Treating a guess about the future as a fact.",
            [Burns, JBeck, Leahy],
            "fortune teller",
            "fortune teller error",
            "the fortune teller error",
            "predicting the future"
        ) with
        {
            Parent = "jumping-to-conclusions",
        },
        Of(
            "magnification",
            "Magnification",
            "Making something larger, or smaller, than it is.",
            [Beck, Burns, JBeck],
            "magnification/minimization",
            "magnification and minimization",
            "magnification & minimization",
            "magnification or minimization",
            "magnifying",
            "magnification (catastrophizing)",
            "magnification (catastrophizing)/minimization",
            "binocular trick",
            "the binocular trick"),
        Of("minimization", "Minimisation", "Making something smaller than it is, often your own strengths.", [Beck, Burns, JBeck], "minimizing") with
        {
            Parent = "magnification",
        },
        Of("catastrophizing", "Catastrophising", "Expecting disaster, or treating what happened as one.", [Burns, JBeck, Leahy], "catastrophization") with
        {
            Readings = [new(Burns, "magnification"), new(JBeck, "fortune-telling")],
        },
        Of("emotional-reasoning", "Emotional reasoning", "Taking a feeling as proof of how things are.", [Burns, JBeck, Leahy]),
        Of(
            "should-statements",
            "Should statements",
            "Holding yourself or others to fixed rules about how things ought to be.",
            [Burns, JBeck, Leahy],
            "shoulds",
            "should",
            "should statement",
            "should/must",
            "should and must statements",
            "musts",
            "must statements",
            "imperatives",
            "demands"),
        Of(
            "labeling",
            "Labelling",
            "Putting a fixed label on a person instead of saying what they did.",
            [Beck, Burns, JBeck, Leahy],
            "mislabeling",
            "mislabelling",
            "inexact labeling",
            "inexact labelling",
            "labeling and mislabeling",
            "labeling & mislabeling",
            "labelling and mislabelling",
            "labelling & mislabelling"),
        Of(
            "personalization",
            "Personalisation",
            "Seeing yourself as the cause of something that had many causes.",
            [Beck, Burns, JBeck, Leahy],
            "personalizing",
            BlameAndSelf,
            BlameAndSelfShort),
        Of("blaming", "Blaming", "Seeing another person as the whole cause of your trouble.", [Burns, Leahy], "blame", BlameAndSelf, BlameAndSelfShort),
        Of(
            "unfair-comparison",
            "Unfair comparison",
            "Measuring yourself against a standard that few people reach.",
            [Leahy],
            "unfair comparisons",
            "comparing",
            "comparing and despairing",
            "compare and despair"),
        Of("regret-orientation", "Regret orientation", "Going over what could have been done better rather than what can be done now.", [Leahy]),
        Of("what-if", "What if?", "Asking \"what if?\" again and again, with no answer that settles it.", [Leahy], "what if", "what ifs"),
        Of("inability-to-disconfirm", "Inability to disconfirm", "Letting nothing count as evidence against a thought.", [Leahy]),
        Of("judgment-focus", "Judgement focus", "Judging everything instead of describing it.", [Leahy]),
    ];

    /// <summary>Says whether a slug is one of the library's, as <see cref="All"/> has them, without making them.</summary>
    /// <remarks>The first entry that a process judges names one or two: making all with their names takes longer than judging it.</remarks>
    internal static bool IsSlug(string slug) =>
        slug
            is "all-or-nothing"
                or "overgeneralization"
                or "mental-filter"
                or "disqualifying-positive"
                or "jumping-to-conclusions"
                or "mind-reading"
                or "fortune-telling"
                or "magnification"
                or "minimization"
                or "catastrophizing"
                or "emotional-reasoning"
                or "should-statements"
                or "labeling"
                or "personalization"
                or "blaming"
                or "unfair-comparison"
                or "regret-orientation"
                or "what-if"
                or "inability-to-disconfirm"
                or "judgment-focus";

    // Burns 1989 has one heading for both.
    private const string BlameAndSelf = "personalization and blame";
    private const string BlameAndSelfShort = "personalization & blame";

    private static Distortion Of(string slug, string name, string definition, DistortionSource[] sources, params string[] aliases) =>
        new() { Slug = slug, Name = name, Definition = definition, Sources = sources, Aliases = aliases };

    private static FrozenSet<string> Folded(params string[] labels) => labels.Select(DistortionLabel.Fold).ToFrozenSet(StringComparer.Ordinal);
}
