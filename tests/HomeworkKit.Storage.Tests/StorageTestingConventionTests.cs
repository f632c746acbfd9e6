using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class StorageTestingConventionTests() : StorageConventions(typeof(StoreContract).Assembly);
