using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of readings.</summary>
internal static class ReadingRules
{
    /// <summary>The task does not say what to read.</summary>
    public static Rule ResourceMissing { get; } = Rule.Missing("reading/resource-missing", "Say what to read.");

    /// <summary>The form is none that exists.</summary>
    public static Rule FormatUnknown { get; } = Rule.Error("reading/format-unknown", "We don't know this format.");

    /// <summary>Something to look out for is blank.</summary>
    public static Rule LookOutForBlank { get; } = Rule.Missing("reading/look-out-for-blank", "Something to look out for is still blank.");

    /// <summary>How much was read is not said.</summary>
    public static Rule PercentReadMissing { get; } = Rule.Missing("reading/percent-read-missing", "Still blank: how much you read.");

    /// <summary>Understanding was asked for and is not rated.</summary>
    public static Rule UnderstandingMissing { get; } = Rule.Missing("reading/understanding-missing", "Not rated yet: how well you could follow it.");

    /// <summary>Relevance was asked for and is not rated.</summary>
    public static Rule RelevanceMissing { get; } = Rule.Missing("reading/relevance-missing", "Not rated yet: how much it has to do with you.");

    /// <summary>A rating is on another scale than the task asks for.</summary>
    public static Rule ScaleDiffers { get; } = Rule.Error("reading/scale-differs", "This is rated on a different scale than was asked for.");

    /// <summary>What the client takes from it is blank.</summary>
    public static Rule TakeawayMissing { get; } = Rule.Missing("reading/takeaway-missing", "Still blank: what you take from it.");

    /// <summary>A note is blank.</summary>
    public static Rule NoteBlank { get; } = Rule.Missing("reading/note-blank", "A note is still blank.");

    /// <summary>Nothing was read, and yet it is rated.</summary>
    public static Rule RatedUnread { get; } = Rule.Warning("reading/rated-unread", "It's rated, but none of it is marked as read.");
}
