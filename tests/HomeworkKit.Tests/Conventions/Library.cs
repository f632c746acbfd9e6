using System.Reflection;
using System.Runtime.CompilerServices;
using HomeworkKit.Primitives;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Conventions;

/// <summary>The library as the convention tests see it: its assembly, its types and its source files.</summary>
internal static class Library
{
    internal const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static Assembly Assembly { get; } = typeof(ContentRecord).Assembly;

    /// <summary>The folder of the library's source.</summary>
    internal static string Folder { get; } = SourceTree.Path("src", "HomeworkKit");

    /// <summary>Types that hosts see, nested ones included.</summary>
    internal static IReadOnlyList<Type> PublicTypes { get; } = Assembly.GetExportedTypes();

    /// <summary>Every type that somebody wrote: not what the compiler or a source generator made.</summary>
    internal static IReadOnlyList<Type> WrittenTypes { get; } = [.. Assembly.GetTypes().Where(IsWritten)];

    /// <summary>The source files, by their paths inside the library with forward slashes, with their text.</summary>
    internal static IReadOnlyDictionary<string, string> Sources { get; } =
        SourceTree.SourceFiles(Folder).ToDictionary(static file => file, static file => File.ReadAllText(Path.Combine(Folder, file)));

    internal static bool IsWritten(Type type)
    {
        for (var outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (outer.Name.Contains('<', StringComparison.Ordinal) || outer.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                || outer.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
                || typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(outer))
            {
                return false;
            }
        }

        return type.Namespace is { } space && (space == "HomeworkKit" || space.StartsWith("HomeworkKit.", StringComparison.Ordinal));
    }

    /// <summary>Fails, listing what breaks a convention, unless nothing does.</summary>
    internal static void Nothing(IEnumerable<string> breaks, string convention)
    {
        var found = breaks.Order(StringComparer.Ordinal).ToArray();
        Assert.True(found.Length == 0, convention + "\n  " + string.Join("\n  ", found));
    }
}
