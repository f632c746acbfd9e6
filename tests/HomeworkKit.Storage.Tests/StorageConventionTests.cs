namespace HomeworkKit.Storage.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class StorageConventionTests() : StorageConventions(typeof(IHomeworkStore).Assembly);
