using System.Globalization;

namespace HomeworkKit.Serialization;

/// <summary>The names of definitions: a type's own name in kebab case, with a number where a host's type has the name of one that came before.</summary>
internal sealed class JsonSchemaNames
{
    private readonly Dictionary<Type, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    internal bool TryAdd(Type type)
    {
        if (_names.ContainsKey(type))
        {
            return false;
        }

        var plain = KebabCase.Spell(type.Name);
        var name = plain;
        for (var n = 2; !_taken.Add(name); n++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{plain}-{n}");
        }

        _names.Add(type, name);
        return true;
    }

    internal string Of(Type type) => _names[type];
}
