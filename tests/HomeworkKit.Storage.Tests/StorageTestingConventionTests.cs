using HomeworkKit.Storage.Testing;
using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.Storage.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class StorageTestingConventionTests() : PackageConventions(typeof(StoreContract).Assembly, "HomeworkKit.Storage");
