using System.Reflection;
using PublicApiGenerator;

namespace HomeworkKit.Tests.Conventions;

/// <summary>What an assembly promises, as C# without bodies.</summary>
internal static class PublicApi
{
    internal static string Of(Assembly assembly) =>
        assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n";
}
