using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>Finds every record that is reached from some, with its members in the serialiser's order.</summary>
internal sealed class RecordFinder
{
    // One bit of a word for each member says whether it was met; the last is that of a kind's version.
    private const int MostMembers = 62;

    // JsonIgnoreCondition, which this framework does not have.
    private const int Always = 1;
    private const int WhenWritingDefault = 2;

    private readonly ShapeFinder _shapes;

    internal RecordFinder(ShapeFinder shapes) => _shapes = shapes;

    internal IReadOnlyList<Record> Reached(IEnumerable<INamedTypeSymbol> roots)
    {
        var found = new Dictionary<string, Record>(StringComparer.Ordinal);
        var open = new Queue<INamedTypeSymbol>(
            roots.Where(root => root is { IsRecord: true, IsAbstract: false, IsGenericType: false } && !_shapes.IsByHand(root)));
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            if (found.TryGetValue(type.Name, out var same))
            {
                if (!SymbolEqualityComparer.Default.Equals(same.Type, type))
                {
                    throw new NotSupportedException($"{type.ToDisplayString()} and {same.Type.ToDisplayString()} have one name.");
                }

                continue;
            }

            var record = Of(type);
            found.Add(type.Name, record);
            foreach (var member in record.Members)
            {
                var shape = member.Shape.Item ?? member.Shape;
                if (shape.Form == ShapeForm.Record)
                {
                    open.Enqueue((INamedTypeSymbol)shape.Type);
                }
            }
        }

        return [.. found.Values.OrderBy(static record => record.Id, StringComparer.Ordinal)];
    }

    private Record Of(INamedTypeSymbol type)
    {
        var constructor = ConstructorOf(type);
        var members = new List<Member>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (members.All(member => member.Name != property.Name) && MemberOf(property, constructor) is { } member)
                {
                    members.Add(member);
                }
            }
        }

        if (members.Count > MostMembers || members.Count(static member => member.Parameter is not null) != constructor.Parameters.Length)
        {
            throw new NotSupportedException($"{type.ToDisplayString()} has too many members, or a parameter that is no member.");
        }

        return new Record(type, members);
    }

    private static IMethodSymbol ConstructorOf(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors.Where(static one => one.DeclaredAccessibility == Accessibility.Public).ToList();
        return constructors.Find(static one => one.Parameters.Length == 0)
            ?? (constructors.Count == 1 ? constructors[0] : throw new NotSupportedException($"{type.ToDisplayString()} has no constructor to choose."));
    }

    private Member? MemberOf(IPropertySymbol property, IMethodSymbol constructor)
    {
        var ignored = ConditionOf(AttributeOf(property, Names.JsonIgnoreAttribute));
        var parameter = constructor.Parameters.FirstOrDefault(one => string.Equals(one.Name, property.Name, StringComparison.OrdinalIgnoreCase));
        if (property.IsStatic || property.IsIndexer || property.GetMethod?.DeclaredAccessibility != Accessibility.Public
            || (property.SetMethod?.DeclaredAccessibility != Accessibility.Public && parameter is null)
            || ignored == Always)
        {
            return null;
        }

        var member = new Member(
            property,
            AttributeOf(property, Names.JsonPropertyNameAttribute)?.ConstructorArguments[0].Value as string ?? Source.CamelCase(property.Name),
            _shapes.Of(property))
        {
            IsRequired = property.IsRequired || parameter is { IsOptional: false },
            OmitsDefault = ignored == WhenWritingDefault,
            Parameter = parameter?.Ordinal,
        };
        RoleFinder.Find(member);
        return member;
    }

    private static int? ConditionOf(AttributeData? ignored) =>
        ignored is null ? null : ignored.NamedArguments.FirstOrDefault(static argument => argument.Key == "Condition").Value.Value as int? ?? Always;

    private static AttributeData? AttributeOf(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);
}
