using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>A record as it stands in JSON.</summary>
internal sealed class Record
{
    internal Record(INamedTypeSymbol type, IReadOnlyList<Member> members)
    {
        Type = type;
        Members = members;
    }

    internal INamedTypeSymbol Type { get; }

    internal string TypeName => Source.NameOf(Type);

    /// <summary>Gets the name that its methods go by.</summary>
    internal string Id => Type.Name;

    internal IReadOnlyList<Member> Members { get; }

    /// <summary>Gets whether it keeps members that nobody knows.</summary>
    internal bool KeepsUnknownFields => Type.AllInterfaces.Any(static one => one.ToDisplayString() == Names.KeepsUnknownFields);
}
