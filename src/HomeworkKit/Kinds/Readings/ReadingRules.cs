using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of readings.</summary>
internal static class ReadingRules
{
    /// <summary>The task does not say what to read.</summary>
    [Says("Say what to read.")]
    public static readonly Rule ResourceMissing = Rule.Missing("reading/resource-missing");

    /// <summary>The form is none that exists.</summary>
    [Says("We don't know this format.")]
    public static readonly Rule FormatUnknown = Rule.Error("reading/format-unknown");

    /// <summary>Something to look out for is blank.</summary>
    [Says("Something to look out for is still blank.")]
    public static readonly Rule LookOutForBlank = Rule.Missing("reading/look-out-for-blank");

    /// <summary>How much was read is not said.</summary>
    [Says("Still blank: how much you read.")]
    public static readonly Rule PercentReadMissing = Rule.Missing("reading/percent-read-missing");

    /// <summary>Understanding was asked for and is not rated.</summary>
    [Says("Not rated yet: how well you could follow it.")]
    public static readonly Rule UnderstandingMissing = Rule.Missing("reading/understanding-missing");

    /// <summary>Relevance was asked for and is not rated.</summary>
    [Says("Not rated yet: how much it has to do with you.")]
    public static readonly Rule RelevanceMissing = Rule.Missing("reading/relevance-missing");

    /// <summary>A rating is on another scale than the task asks for.</summary>
    [Says("This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers = Rule.Error("reading/scale-differs");

    /// <summary>What the client takes from it is blank.</summary>
    [Says("Still blank: what you take from it.")]
    public static readonly Rule TakeawayMissing = Rule.Missing("reading/takeaway-missing");

    /// <summary>A note is blank.</summary>
    [Says("A note is still blank.")]
    public static readonly Rule NoteBlank = Rule.Missing("reading/note-blank");

    /// <summary>Nothing was read, and yet it is rated.</summary>
    [Says("It's rated, but none of it is marked as read.")]
    public static readonly Rule RatedUnread = Rule.Warning("reading/rated-unread");
}
