using System.Text;
using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>The source of the members of one record that it does not declare itself.</summary>
internal static class RecordMembers
{
    private const string Hash = "global::HomeworkKit.RecordHash";
    private const string Indent = "    ";

    internal static string Of(INamedTypeSymbol record)
    {
        var members = new StringBuilder();
        if (!Declares(record, "PrintMembers") && !Prints(record))
        {
            members.Append(Indent).Append(Printing(record)).Append(" bool PrintMembers(global::System.Text.StringBuilder builder) => false;\n");
        }

        if (!Declares(record, "Equals") && !Declares(record, "GetHashCode") && ValuesOf(record) is { } values)
        {
            members.Append(Indent).Append(Equality(record, values));
            members.Append(Indent).Append(Hashing(record, values));
        }

        return members.Length == 0 ? string.Empty : Within(record, members.ToString());
    }

    private static bool Declares(INamedTypeSymbol record, string name) => record.GetMembers(name).OfType<IMethodSymbol>()
        .Any(static method => !method.IsImplicitlyDeclared && !method.IsStatic && (method.Name != "Equals" || method.Parameters.Length == 1));

    // The compiler's own ToString prints the members.
    private static bool Prints(INamedTypeSymbol record)
    {
        for (var type = record; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (
                type.GetMembers("ToString")
                    .OfType<IMethodSymbol>()
                    .Any(method => method is { IsImplicitlyDeclared: false, Parameters.Length: 0 } && (method.IsSealed || ReferenceEquals(type, record))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool DerivesFromRecord(INamedTypeSymbol record) => record is { IsValueType: false, BaseType.SpecialType: not SpecialType.System_Object };

    private static string Printing(INamedTypeSymbol record) =>
        DerivesFromRecord(record) ? "protected override" : record.IsValueType || record.IsSealed ? "private" : "protected virtual";

    // What the compiler would compare: every field, that of a property through the property. Null where one cannot be named.
    private static List<(string Name, ITypeSymbol Type)>? ValuesOf(INamedTypeSymbol record)
    {
        List<(string Name, ITypeSymbol Type)> values = [];
        foreach (var field in record.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsStatic))
        {
            if (field.AssociatedSymbol is IPropertySymbol { GetMethod: not null, ExplicitInterfaceImplementations.IsEmpty: true } property)
            {
                values.Add((property.Name, property.Type));
            }
            else if (field is { IsImplicitlyDeclared: false, AssociatedSymbol: null })
            {
                values.Add((field.Name, field.Type));
            }
            else
            {
                return null;
            }
        }

        return values;
    }

    private static string Equality(INamedTypeSymbol record, List<(string Name, ITypeSymbol Type)> values)
    {
        var name = Source.NameOf(record);
        var comparisons = values.Select(static value => Comparison(value.Name, value.Type));
        if (record.IsValueType)
        {
            return $"public bool Equals({name} other) => {(values.Count == 0 ? "true" : string.Join(" && ", comparisons))};\n";
        }

        var first =
            DerivesFromRecord(record) ? "base.Equals(other)"
            : record.IsSealed ? "other is not null"
            : "other is not null && EqualityContract == other.EqualityContract";
        var modifiers = record.IsSealed ? "public" : "public virtual";
        return $"{modifiers} bool Equals({name}? other) => (object)this == other || ({string.Join(" && ", comparisons.Prepend(first))});\n";
    }

    private static string Comparison(string name, ITypeSymbol type)
    {
        var (ours, theirs) = ("this." + name, "other!." + name);
        return type switch
        {
            { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => $"global::System.Nullable.Equals({ours}, {theirs})",
            { SpecialType: SpecialType.System_Single or SpecialType.System_Double } => $"{ours}.Equals({theirs})",
            { SpecialType: SpecialType.System_String } => $"{ours} == {theirs}",
            { TypeKind: TypeKind.Enum } => $"{ours} == {theirs}",
            { IsReferenceType: true } => $"object.Equals({ours}, {theirs})",
            INamedTypeSymbol { IsValueType: true } named
                when named.SpecialType != SpecialType.None || named.IsRecord || !named.GetMembers("op_Equality").IsEmpty => $"{ours} == {theirs}",
            _ => $"global::System.Collections.Generic.EqualityComparer<{Source.NameOf(type)}>.Default.Equals({ours}, {theirs})",
        };
    }

    private static string Hashing(INamedTypeSymbol record, List<(string Name, ITypeSymbol Type)> values)
    {
        var hash =
            record.IsValueType || (record.IsSealed && !DerivesFromRecord(record)) ? "0"
            : DerivesFromRecord(record) ? "base.GetHashCode()"
            : "EqualityContract.GetHashCode()";
        foreach (var (name, type) in values)
        {
            hash = $"{Hash}.{(type.IsReferenceType ? "Add" : "AddValue")}({hash}, this.{name})";
        }

        return $"public override int GetHashCode() => {hash};\n";
    }

    private static string Within(INamedTypeSymbol record, string members)
    {
        var source = $"partial {KeywordOf(record)} {HeadOf(record)}\n{{\n{members}}}\n";
        for (var outer = record.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            source = $"partial {KeywordOf(outer)} {HeadOf(outer)}\n{{\n{source}}}\n";
        }

        return $"namespace {record.ContainingNamespace.ToDisplayString()}\n{{\n{source}}}\n";
    }

    private static string KeywordOf(INamedTypeSymbol type) =>
        (type.IsRecord ? "record " : string.Empty)
        + (
            type.IsValueType ? "struct"
            : type.TypeKind == TypeKind.Interface ? "interface"
            : "class");

    private static string HeadOf(INamedTypeSymbol type) =>
        type.TypeParameters.IsEmpty ? type.Name : $"{type.Name}<{string.Join(", ", type.TypeParameters.Select(static parameter => parameter.Name))}>";
}
