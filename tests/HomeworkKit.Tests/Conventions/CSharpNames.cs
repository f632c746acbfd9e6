using System.Reflection;

namespace HomeworkKit.Tests.Conventions;

/// <summary>Types as C# writes them, with nullability, for the list of the public API.</summary>
internal static class CSharpNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char",
        [typeof(short)] = "short", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(decimal)] = "decimal", [typeof(double)] = "double", [typeof(float)] = "float",
    };

    internal static string Of(Type type) => Of(type, null);

    internal static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, nullability?.GenericTypeArguments.FirstOrDefault()) + "?";
        }

        var mark = !type.IsValueType && nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } && !type.IsValueType ? "?" : string.Empty;
        return type.IsArray ? Of(type.GetElementType()!, nullability?.ElementType) + "[]" + mark : Simple(type, nullability) + mark;
    }

    private static string Simple(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        // A nested type repeats its outer type's arguments: each part of the name takes its own.
        var arguments = type.GetGenericArguments();
        var outer = type.DeclaringType;
        var taken = outer?.GetGenericArguments().Length ?? 0;
        var own = arguments.Select((argument, index) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index))).Skip(taken).ToArray();
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        var name = (tick < 0 ? type.Name : type.Name[..tick]) + (own.Length == 0 ? string.Empty : $"<{string.Join(", ", own)}>");
        return outer is not null ? Of(outer) + "." + name
            : type.Namespace is null or "System" or "System.Collections.Generic" ? name : type.Namespace + "." + name;
    }
}
