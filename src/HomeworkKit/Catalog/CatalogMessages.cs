namespace HomeworkKit;

/// <summary>The texts of the catalogue's exceptions and findings.</summary>
internal static class CatalogMessages
{
    internal const string KindName =
        "A kind is named with lower-case words and hyphens, at most 64 characters; a host's own with a prefix, as in acme/breathing.";
    internal const string KindVersion = "A kind's version is 1 or more.";
    internal const string WrongKind = "The task or entry belongs to another kind.";
    internal const string NameTaken = "The catalogue already has a kind of this name: ";
    internal const string TypeTaken = "The catalogue already has a kind with the same task or entry type as: ";
    internal const string PrefixMissing = "A kind that is not built in needs a prefix of its host, as in acme/breathing. It has none: ";
    internal const string UpgradesIncomplete = "A kind needs one upgrade for each version before its own, in ascending order: ";
}
