using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.German.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class GermanConventionTests() : PackageConventions(typeof(GermanWords).Assembly);
