namespace HomeworkKit.Storage.Providers;

/// <summary>The texts of this folder's exceptions. None repeats what was entered.</summary>
internal static class ProviderMessages
{
    internal const string NoEvents = "There must be at least one event.";
    internal const string NullCycle = "A history must not be null.";
    internal const string NegativeVersion = "An expected version is 0 or more.";
    internal const string EmptyClient = "The reference names no client.";
    internal const string NoDocument = "The key names no document.";
}
