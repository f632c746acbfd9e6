using System.Reflection;
using System.Runtime.CompilerServices;
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

    /// <summary>The folder in which each type is declared, by its full name (nested types go by the outermost).</summary>
    private static readonly Dictionary<string, string> Folders = Sources
        .SelectMany(static file =>
            SourceText.TopLevelTypes(file.Value).Select(type => (Name: SourceText.NamespaceOf(file.Value) + "." + NameOf(type.Name), File: file.Key)))
        .DistinctBy(static type => type.Name)
        .ToDictionary(static type => type.Name, static type => Path.GetDirectoryName(type.File)!.Replace('\\', '/'), StringComparer.Ordinal);

    /// <summary>The folder in which a type's source stands; null for what was generated and for other libraries' types.</summary>
    internal static string? FolderOf(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return Folders.GetValueOrDefault(type.Namespace + "." + type.Name);
    }

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

    // HomeworkKind{TTask,TEntry} is HomeworkKind`2 at run time.
    private static string NameOf(string declared) =>
        declared.Split('{') is [var name, var arguments] ? $"{name}`{arguments.Count(static c => c == ',') + 1}" : declared;

    /// <summary>Fails, listing what breaks a convention, unless nothing does.</summary>
    internal static void Nothing(IEnumerable<string> breaks, string convention)
    {
        var found = breaks.Order(StringComparer.Ordinal).ToArray();
        Assert.True(found.Length == 0, convention + "\n  " + string.Join("\n  ", found));
    }
}
