using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.Storage.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class StorageConventionTests() : PackageConventions(typeof(IHomeworkStore).Assembly);
