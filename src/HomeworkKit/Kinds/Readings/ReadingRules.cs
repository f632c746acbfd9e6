using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of readings.</summary>
internal static class ReadingRules
{
    /// <summary>The task does not say what to read.</summary>
    public static readonly Rule ResourceMissing = Rule.Missing("reading/resource-missing", "Say what to read.");

    /// <summary>The form is none that exists.</summary>
    public static readonly Rule FormatUnknown = Rule.Error("reading/format-unknown", "We don't know this format.");

    /// <summary>Something to look out for is blank.</summary>
    public static readonly Rule LookOutForBlank = Rule.Missing("reading/look-out-for-blank", "Something to look out for is still blank.");

    /// <summary>How much was read is not said.</summary>
    public static readonly Rule PercentReadMissing = Rule.Missing("reading/percent-read-missing", "Still blank: how much you read.");

    /// <summary>Understanding was asked for and is not rated.</summary>
    public static readonly Rule UnderstandingMissing = Rule.Missing("reading/understanding-missing", "Not rated yet: how well you could follow it.");

    /// <summary>Relevance was asked for and is not rated.</summary>
    public static readonly Rule RelevanceMissing = Rule.Missing("reading/relevance-missing", "Not rated yet: how much it has to do with you.");

    /// <summary>A rating is on another scale than the task asks for.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("reading/scale-differs", "This is rated on a different scale than was asked for.");

    /// <summary>What the client takes from it is blank.</summary>
    public static readonly Rule TakeawayMissing = Rule.Missing("reading/takeaway-missing", "Still blank: what you take from it.");

    /// <summary>A note is blank.</summary>
    public static readonly Rule NoteBlank = Rule.Missing("reading/note-blank", "A note is still blank.");

    /// <summary>Nothing was read, and yet it is rated.</summary>
    public static readonly Rule RatedUnread = Rule.Warning("reading/rated-unread", "It's rated, but none of it is marked as read.");
}
