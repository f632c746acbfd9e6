using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Which columns a profile makes of a moment, a text, a word.</summary>
internal sealed class ColumnForms
{
    internal ColumnForms(ExportProfile profile, IReadOnlyList<string>? sharedItemKeys = null)
    {
        (Dates, Clock, ChangesTimes) = (profile.Dates, profile.Clock, profile.ChangesTimes);
        (Text, KeepsWords, ReplacesWords) = (profile.Text, profile.IncludesFreeText, profile.Pseudonyms is not null);
        RetainedWords = new HashSet<string>(profile.RetainedWords, StringComparer.Ordinal);
        RetainedWords.UnionWith(sharedItemKeys ?? []);
        foreach (var distortion in HomeworkKit.Kinds.DistortionCatalog.BuiltIn.All)
        {
            RetainedWords.Add(distortion.Slug);
        }
    }

    internal DateForm Dates { get; }

    internal TimeOfDayForm Clock { get; }

    /// <summary>Whether times are told otherwise than to the minute at which they were.</summary>
    internal bool ChangesTimes { get; }

    internal TextTrace Text { get; }

    /// <summary>Whether words stand in the tables as they were entered.</summary>
    internal bool KeepsWords { get; }

    internal bool ReplacesWords { get; }

    /// <summary>
    /// The words that may leave in any profile; those of the library's own catalogue of thinking styles always do, and so do the keys of items that enough
    /// participants share.
    /// </summary>
    internal HashSet<string> RetainedWords { get; }
}
