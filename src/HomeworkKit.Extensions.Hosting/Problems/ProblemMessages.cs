namespace HomeworkKit.Extensions.Hosting;

/// <summary>The titles of problems and the text of this folder's exception. None repeats what was sent.</summary>
internal static class ProblemMessages
{
    internal const string CannotRead = "The request cannot be read: ";
    internal const string Json = "The body cannot be read.";
    internal const string Refused = "This cannot be done to the homework now.";
    internal const string Invalid = "What was sent contradicts itself.";
    internal const string Conflict = "Somebody else was first: load it again.";
    internal const string Duplicate = "An event of this id is there with other content.";
    internal const string History = "The events are no history that can be stored.";
    internal const string Unavailable = "The store cannot do this now. Nothing was changed.";
    internal const string Store = "The store cannot do this.";
    internal const string Request = "The request cannot be read.";
}
