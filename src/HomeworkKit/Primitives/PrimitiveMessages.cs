namespace HomeworkKit;

/// <summary>The texts of this folder's exceptions. None repeats what was entered.</summary>
internal static class PrimitiveMessages
{
    internal const string NullItem = "A list item must not be null.";
    internal const string Reference = "A reference must be 1 to 128 visible characters.";
    internal const string ZeroToHundred = "Value should be in range [0-100].";
    internal const string RatingOutsideScale = "Value should lie on the scale: between its minimum and maximum, on one of its steps.";
    internal const string ScaleBounds = "A scale's maximum should be greater than its minimum.";
    internal const string ScaleStep = "A scale's step should be greater than zero and divide the range from minimum to maximum.";
    internal const string ScaleText = "A scale is written as min..max or min..max/step.";
    internal const string ScaleAnchor = "An anchor should stand on a value of its scale, once.";
    internal const string Id = "An id is a GUID in one of its usual forms.";
    internal const string UnknownRole = "An actor is the client, a clinician, a supporter or the system.";
    internal const string SystemHasNoReference = "The system acts without a reference.";
    internal const string ActorNeedsReference = "A person who acts is named by a reference.";
    internal const string ProxyNeedsClient = "A proxy, and nobody else, names the client in whose place they act.";

    internal const string OnlySupportersAreProxies = "Only a supporter can act as a proxy.";
    internal const string ScaleMismatch = "The two scales differ: convert explicitly.";
    internal const string Minutes = "Minutes should be in range [0-10080].";
    internal const string NoScale = "Only ratings, scales, minutes and counts are read and written here.";
    internal const string Count = "A count should be in range [0-1000000].";
}
