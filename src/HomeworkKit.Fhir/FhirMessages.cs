namespace HomeworkKit.Fhir;

/// <summary>What is said when something cannot be written or read. None of it repeats content.</summary>
internal static class FhirMessages
{
    internal const string CodeSystemBase = "The address of the code systems is not an absolute http address of your own.";
    internal const string TooLarge = "The resource is larger or more deeply nested than is read.";
    internal const string Unreadable = "The text is no valid resource of the expected type.";
    internal const string Clients = "The cycles belong to several clients.";
}
