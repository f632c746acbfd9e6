namespace HomeworkKit.Kinds;

/// <summary>The texts of this folder's exceptions.</summary>
internal static class DistortionMessages
{
    internal const string SlugForm = "A slug is made of lower-case words with hyphens; a host's has a prefix, as in acme/hindsight.";
    internal const string SlugTaken = "The catalogue already has a distortion of that slug.";
    internal const string SlugUnknown = "The catalogue has no distortion of that slug.";
    internal const string NameBlank = "A distortion has a name and a definition.";
    internal const string ParentUnknown = "A distortion's parent stands in the catalogue.";
    internal const string ReadingUnknown = "A reading points to a distortion in the catalogue that has no readings itself.";
}
