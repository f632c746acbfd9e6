namespace HomeworkKit.Research;

/// <summary>What is wrong with how de-identification was asked for.</summary>
internal static class DeidentificationMessages
{
    internal const string Key = "A key is 32 bytes or more from a random source.";
    internal const string Name = "A name is 1 to 64 letters, digits, '-', '_' or '.', and begins with a letter or digit.";
    internal const string Map = "The text is no mapping of pseudonyms.";
    internal const string Shift = "Dates are shifted by at least one week and at most ten years.";
    internal const string Jitter = "Moments are moved by 1 to 720 minutes.";
    internal const string Smallest = "The smallest group that is shown has two people or more.";
    internal const string Viewer = "An analysis looks through the eyes of a clinician or a client.";
}
