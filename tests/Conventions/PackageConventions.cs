using System.Reflection;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Conventions;

/// <summary>
/// What holds for the assembly of every package beside the core: its public face changes on purpose only, its documentation says something, its files stand
/// where one looks for them.
/// </summary>
/// <param name="assembly">The assembly.</param>
/// <param name="mayKnow">The assemblies that it may know besides the framework and NodaTime, with all whose names begin so.</param>
public abstract class PackageConventions(Assembly assembly, params string[] mayKnow)
{
    private readonly string _name = assembly.GetName().Name!;

    [Fact]
    public void What_hosts_can_call_changes_only_on_purpose() =>
        GoldenFile.CheckAt(SourceTree.Path("tests", GetType().Assembly.GetName().Name!, "Golden", $"PublicApi.{_name}.txt"), PublicApi.Of(assembly));

    [Fact]
    public void Every_public_member_has_documentation_that_says_something()
    {
        // Generators write into the assembly too: the one of regular expressions a remark with the pattern, others into namespaces of their own.
        var members = XElement
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member =>
                ((string)member.Attribute("name")!)[2..].StartsWith(_name + ".", StringComparison.Ordinal)
                && member.Element("remarks")?.Value.TrimStart().StartsWith("Pattern:", StringComparison.Ordinal) != true)
            .ToArray();
        Assert.NotEmpty(members);
        var documented = members.Select(static member => (string)member.Attribute("name")!).ToHashSet(StringComparer.Ordinal);
        Library.Nothing(assembly.GetExportedTypes().Select(static type => "T:" + type.FullName!.Replace('+', '.')).Where(name => !documented.Contains(name)), "Each type has documentation:");
        Library.Nothing(
            members.Where(static member => member.Element("inheritdoc") is null && (member.Element("summary") is not { } summary || !summary.Value.TrimEnd().EndsWith('.')
                || member.Elements().Any(static part => part is { HasElements: false, HasAttributes: false } && string.IsNullOrWhiteSpace(part.Value))))
                .Select(static member => (string)member.Attribute("name")!),
            "A sentence, and no empty parts:");
    }

    [Fact]
    public void Each_file_holds_one_public_type_named_after_it_in_the_packages_namespace_or_its_folders()
    {
        var files = Sources();
        Assert.NotEmpty(files);
        Library.Nothing(
            from file in files
            let types = SourceText.TopLevelTypes(file.Text).Where(static type => type.IsPublic).Select(static type => type.Name.Split('{')[0]).ToArray()
            where types.Length > 1 || (types is [var only] && only != Path.GetFileName(file.Path).Split('.')[0])
            select file.Path,
            "One public type per file, in a file of its name:");
        Library.Nothing(
            from folder in files.GroupBy(static file => file.Path.Split('/') is { Length: > 1 } parts ? parts[0] : string.Empty)
            let spaces = folder.Select(static file => SourceText.NamespaceOf(file.Text)).Distinct().ToArray()
            where spaces is not [var only] || (only != _name && only != _name + "." + folder.Key)
            select folder.Key,
            "One namespace for all files of a folder, the package's or one named after the folder:");
        Library.Nothing(
            files
                .Where(static file => file.Text.Contains("#pragma warning", StringComparison.Ordinal) || file.Text.Count(static c => c == '\n') > 400)
                .Select(static file => file.Path),
            "No #pragma, and at most 400 lines:");
    }

    [Fact]
    public void Exceptions_are_sealed_or_a_base_of_sealed_ones() =>
        Library.Nothing(
            assembly
                .GetTypes()
                .Where(static type => typeof(Exception).IsAssignableFrom(type) && !type.IsSealed && !type.IsAbstract)
                .Select(static type => type.FullName!),
            "Sealed:");

    [Fact]
    public void No_static_can_change() => Library.Nothing(
        from type in assembly.GetTypes().Where(Library.IsWritten)
        from field in type.GetFields(Library.Declared)
        where field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !field.Name.StartsWith('<')
        select $"{type.FullName}.{field.Name}",
        "Statics are read-only:");

    [Fact]
    public void It_depends_on_what_it_names_alone()
    {
        string[] known = ["System", "NodaTime", "HomeworkKit", .. mayKnow];
        Library.Nothing(
            assembly
                .GetReferencedAssemblies()
                .Select(static known => known.Name!)
                .Where(name =>
                    !Array.Exists(known, allowed => name == allowed || (allowed != "HomeworkKit" && name.StartsWith(allowed + ".", StringComparison.Ordinal)))),
            "No further dependency:");
    }

    [Fact]
    public void Every_public_enum_is_a_list_of_choices_written_by_name_in_kebab_case() =>
        Library.Nothing(
            assembly
                .GetExportedTypes()
                .Where(static type => type.IsEnum)
                .Where(static type =>
                    type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(KebabCaseEnumConverter<>).MakeGenericType(type)
                    || type.IsDefined(typeof(FlagsAttribute))
                    || Enum.GetValuesAsUnderlyingType(type).Cast<object>().Distinct().Count() < Enum.GetNames(type).Length)
                .Select(static type => type.FullName!),
            "[JsonConverter(typeof(KebabCaseEnumConverter<T>))], no flags, each number once:");

    [Fact]
    public void Warnings_are_suppressed_with_a_reason() =>
        Library.Nothing(
            Sources()
                .Where(static file =>
                    file.Text.Split("SuppressMessage(")
                        .Skip(1)
                        .Any(static use => !use[..use.IndexOf(")]", StringComparison.Ordinal)].Contains("Justification = \"", StringComparison.Ordinal)))
                .Select(static file => file.Path),
            "[SuppressMessage(..., Justification = ...)]:");

    private (string Path, string Text)[] Sources()
    {
        var folder = SourceTree.Path("src", _name);
        return [.. SourceTree.SourceFiles(folder).Select(file => (file, File.ReadAllText(Path.Combine(folder, file))))];
    }
}
