using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>A rule as its field declares it.</summary>
internal sealed class RuleRow
{
    private RuleRow(string field, AttributeData mark, int tier, string code, string message) =>
        (Field, Tier, Code, Message, Least, Most) = (field, tier, code, message, Limit(mark, "Least"), Limit(mark, "Most"));

    internal string Field { get; }

    internal int Tier { get; }

    internal string Code { get; }

    internal string Message { get; }

    internal int? Least { get; }

    internal int? Most { get; }

    /// <summary>Reads the mark of a field; null for a field without one.</summary>
    internal static RuleRow? Of(IFieldSymbol field)
    {
        var mark = field.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == Names.RuleAttribute);
        return
            mark is { ConstructorArguments: { Length: 3 } given }
            && given[0].Value is int tier
            && given[1].Value is string code
            && given[2].Value is string message
            ? new RuleRow(field.Name, mark, tier, code, message)
            : null;
    }

    private static int? Limit(AttributeData mark, string name) => mark.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as int?;
}
