using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.Extensions.Hosting.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class HostingConventionTests()
    : PackageConventions(typeof(HomeworkKitOptions).Assembly, "HomeworkKit.Storage", "Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.OpenApi");
