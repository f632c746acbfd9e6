using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.Research.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class ResearchConventionTests() : PackageConventions(typeof(Measure).Assembly, "CsvHelper", "MathNet.Numerics");
