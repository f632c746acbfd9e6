namespace HomeworkKit.Storage;

/// <summary>The texts of this folder's exceptions. None repeats what was entered.</summary>
internal static class StoreMessages
{
    internal const string Conflict = "The history was appended to by somebody else. Load it, rebase and append again: ";
    internal const string DuplicateEvent = "An event of this id is stored with other content: ";
    internal const string History = "The events are no history that can be stored: ";
    internal const string Content = "What is stored cannot be read: ";
    internal const string Refused = "This content cannot be stored: ";
    internal const string Schema = "The store's schema does not fit this version of the library: ";
    internal const string Unavailable = "The store cannot do this now: ";
    internal const string Limit = "A limit is 1 or more.";
    internal const string DocumentName = "A document's name is 1 to 200 visible characters.";
    internal const string Token = "The text is no change token of this store.";
}
