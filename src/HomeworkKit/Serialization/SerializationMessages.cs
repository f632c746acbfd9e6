namespace HomeworkKit.Serialization;

/// <summary>The texts of this folder.</summary>
internal static class SerializationMessages
{
    internal const string CannotRead = "The JSON cannot be read: ";
    internal const string CannotWrite = "It cannot be written so that it can be read again: ";
    internal const string LimitOutOfRange = "A limit is at least 1, and a depth at most 1,000.";
    internal const string SchemaTitle = "HomeworkKit, format 1: the document of one cycle";
    internal const string UnknownType = "The type is not part of the JSON contract.";
}
