using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of readings.</summary>
internal static partial class ReadingRules
{
    /// <summary>The task does not say what to read.</summary>
    [Rule(FindingTier.Missing, "reading/resource-missing", "Say what to read.")]
    public static readonly Rule ResourceMissing;

    /// <summary>The form is none that exists.</summary>
    [Rule(FindingTier.Error, "reading/format-unknown", "We don't know this format.")]
    public static readonly Rule FormatUnknown;

    /// <summary>Something to look out for is blank.</summary>
    [Rule(FindingTier.Missing, "reading/look-out-for-blank", "Something to look out for is still blank.")]
    public static readonly Rule LookOutForBlank;

    /// <summary>How much was read is not said.</summary>
    [Rule(FindingTier.Missing, "reading/percent-read-missing", "Still blank: how much you read.")]
    public static readonly Rule PercentReadMissing;

    /// <summary>Understanding was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "reading/understanding-missing", "Not rated yet: how well you could follow it.")]
    public static readonly Rule UnderstandingMissing;

    /// <summary>Relevance was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "reading/relevance-missing", "Not rated yet: how much it has to do with you.")]
    public static readonly Rule RelevanceMissing;

    /// <summary>A rating is on another scale than the task asks for.</summary>
    [Rule(FindingTier.Error, "reading/scale-differs", "This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>What the client takes from it is blank.</summary>
    [Rule(FindingTier.Missing, "reading/takeaway-missing", "Still blank: what you take from it.")]
    public static readonly Rule TakeawayMissing;

    /// <summary>A note is blank.</summary>
    [Rule(FindingTier.Missing, "reading/note-blank", "A note is still blank.")]
    public static readonly Rule NoteBlank;

    /// <summary>Nothing was read, and yet it is rated.</summary>
    [Rule(FindingTier.Warning, "reading/rated-unread", "It's rated, but none of it is marked as read.")]
    public static readonly Rule RatedUnread;
}
