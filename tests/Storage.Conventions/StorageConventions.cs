using System.Reflection;
using System.Xml.Linq;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Storage;

/// <summary>What holds for the assembly of every storage package: its public face changes on purpose only, its documentation says something, its files stand where one looks for them.</summary>
/// <param name="assembly">The assembly.</param>
public abstract class StorageConventions(Assembly assembly)
{
#if NET10_0
    private const string Framework = "net10.0";
#else
    private const string Framework = "net8.0";
#endif

    private readonly string _name = assembly.GetName().Name!;

    [Fact]
    public void What_hosts_can_call_changes_only_on_purpose() =>
        GoldenFile.CheckAt(SourceTree.Path("tests", GetType().Assembly.GetName().Name!, "Golden", $"PublicApi.{_name}.{Framework}.txt"), PublicApi.Of(assembly.GetExportedTypes()));

    [Fact]
    public void Every_public_member_has_documentation_that_says_something()
    {
        var members = XElement.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToArray();
        var documented = members.Select(static member => (string)member.Attribute("name")!).ToHashSet(StringComparer.Ordinal);
        Library.Nothing(assembly.GetExportedTypes().Select(static type => "T:" + type.FullName!.Replace('+', '.')).Where(name => !documented.Contains(name)), "Each type has documentation:");
        Library.Nothing(
            members.Where(static member => member.Element("inheritdoc") is null && (member.Element("summary") is not { } summary || !summary.Value.TrimEnd().EndsWith('.')
                || member.Elements().Any(static part => part is { HasElements: false, HasAttributes: false } && string.IsNullOrWhiteSpace(part.Value))))
                .Select(static member => (string)member.Attribute("name")!),
            "A sentence, and no empty parts:");
    }

    [Fact]
    public void Each_file_holds_one_public_type_named_after_it_in_the_namespace_of_its_folder()
    {
        var folder = SourceTree.Path("src", _name);
        var files = SourceTree.SourceFiles(folder).ToDictionary(static file => file, file => File.ReadAllText(Path.Combine(folder, file)));
        Assert.NotEmpty(files);
        Library.Nothing(
            from file in files
            let types = SourceText.TopLevelTypes(file.Value).Where(static type => type.IsPublic).Select(static type => type.Name.Split('{')[0]).ToArray()
            where types.Length > 1 || (types is [var only] && only != Path.GetFileName(file.Key).Split('.')[0])
            select file.Key,
            "One public type per file, in a file of its name:");
        Library.Nothing(
            from file in files
            let space = Path.GetDirectoryName(file.Key) is { Length: > 0 } inner ? _name + "." + inner.Replace('/', '.') : _name
            where SourceText.NamespaceOf(file.Value) != space
            select file.Key,
            "The namespace equals the folder:");
        Library.Nothing(
            files.Where(static file => file.Value.Contains("#pragma warning", StringComparison.Ordinal) || file.Value.Count(static c => c == '\n') > 400).Select(static file => file.Key),
            "No #pragma, and at most 400 lines:");
    }

    [Fact]
    public void Exceptions_are_sealed_or_a_base_of_sealed_ones() => Library.Nothing(
        assembly.GetTypes().Where(static type => typeof(Exception).IsAssignableFrom(type) && !type.IsSealed && !type.IsAbstract).Select(static type => type.FullName!), "Sealed:");

    [Fact]
    public void No_static_can_change() => Library.Nothing(
        from type in assembly.GetTypes().Where(Library.IsWritten)
        from field in type.GetFields(Library.Declared)
        where field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !field.Name.StartsWith('<')
        select $"{type.FullName}.{field.Name}",
        "Statics are read-only:");

    [Fact]
    public void It_depends_on_the_library_and_its_own_driver_alone()
    {
        var mayKnow = new[] { "System", "Microsoft.Data.Sqlite", "SQLitePCLRaw.core", "Npgsql", "NodaTime", "HomeworkKit" };
        Library.Nothing(
            assembly.GetReferencedAssemblies().Select(static known => known.Name!)
                .Where(name => !Array.Exists(mayKnow, allowed => name == allowed || name.StartsWith(allowed + ".", StringComparison.Ordinal)) || name == "HomeworkKit.Research"),
            "No further dependency:");
    }
}
