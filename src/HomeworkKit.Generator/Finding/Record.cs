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

    /// <summary>Gets the member that tells it from the other cases of its choice; null for a record that is no case.</summary>
    internal string? Discriminator =>
        IsA(Names.HomeworkTask) || IsA(Names.HomeworkEntry) ? "kind"
        : IsA(Names.CycleEvent) || IsA(Names.ScheduleElement) || IsA(Names.AdherenceResult) || IsA(Names.ReleaseRule) || IsA(Names.WorksheetItem) ? "type"
        : null;

    /// <summary>Gets whether it keeps members that nobody knows.</summary>
    internal bool KeepsUnknownFields => Type.AllInterfaces.Any(static one => one.ToDisplayString() == Names.KeepsUnknownFields);

    private bool IsA(string name)
    {
        for (var type = Type.BaseType; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == name)
            {
                return true;
            }
        }

        return false;
    }
}
