using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace HomeworkKit.Benchmarks.Startup;

/// <summary>Says what an assembly's bytes are: heaps, tables, code by who wrote it, and attributes.</summary>
internal static class AssemblySize
{
    private const int Shown = 12;
    private const int BytesOfAttribute = 12;

    internal static void Print(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using var file = new PEReader(new MemoryStream(bytes));
        var metadata = file.GetMetadataReader();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: {bytes.Length / 1000} kB\n\n| what | count | kB |\n|---|---|---|"));
        foreach (var heap in Enum.GetValues<HeapIndex>())
        {
            Row("heap of " + heap, 1, metadata.GetHeapSize(heap));
        }

        Rows(
            "table of ",
            Enum.GetValues<TableIndex>()
                .Where(static table => table <= TableIndex.GenericParamConstraint)
                .Select(table => (table.ToString(), metadata.GetTableRowCount(table), metadata.GetTableRowCount(table) * metadata.GetTableRowSize(table))));
        Rows(
            "code of ",
            Methods(metadata)
                .GroupBy(static one => one.Kind)
                .Select(kind =>
                    (
                        kind.Key,
                        kind.Count(),
                        kind.Sum(one => one.Method.RelativeVirtualAddress == 0 ? 0 : file.GetMethodBody(one.Method.RelativeVirtualAddress).Size))));
        Rows(
            "rows of ",
            metadata
                .CustomAttributes.Select(handle => Name(metadata, metadata.GetCustomAttribute(handle)))
                .CountBy(static name => name)
                .Select(static name => (name.Key, name.Value, name.Value * BytesOfAttribute)));
    }

    private static void Rows(string before, IEnumerable<(string Name, int Count, int Bytes)> rows)
    {
        foreach (var (name, count, bytes) in rows.OrderByDescending(static row => row.Bytes).Take(Shown))
        {
            Row(before + name, count, bytes);
        }
    }

    private static void Row(string name, int count, int bytes) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {count} | {bytes / 1000.0:0.0} |"));

    private static IEnumerable<(MethodDefinition Method, string Kind)> Methods(MetadataReader metadata) =>
        from type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
        let methods = type.GetMethods().Select(metadata.GetMethodDefinition).ToList()
        let isRecord = methods.Exists(method => metadata.GetString(method.Name) == "PrintMembers")
        from method in methods
        select (
            method,
            Kind(
                metadata.GetString(type.Name),
                metadata.GetString(method.Name),
                isRecord,
                method.GetCustomAttributes().Any(attribute => Name(metadata, metadata.GetCustomAttribute(attribute)) == "CompilerGeneratedAttribute")));

    private static string Kind(string type, string method, bool isRecord, bool isByCompiler) => method switch
    {
        ".ctor" when isRecord && isByCompiler => "records: copying",
        _ when method.StartsWith("get_", StringComparison.Ordinal) || method.StartsWith("set_", StringComparison.Ordinal) => "properties",
        _ when isRecord && (isByCompiler || method is "Equals" or "GetHashCode" or "PrintMembers") => "records: " + method,
        _ when type.StartsWith("<>c", StringComparison.Ordinal) => "lambdas",
        _ when type.StartsWith('<') => "iterators and async methods",
        _ when type == "DirectRecords" => "generated JSON",
        ".ctor" or ".cctor" => "constructors",
        _ => "other methods",
    };

    private static string Name(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MethodDefinition
            ? metadata.GetString(
                metadata.GetTypeDefinition(metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()).Name)
        : metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name)
        : "generic ones";
}
