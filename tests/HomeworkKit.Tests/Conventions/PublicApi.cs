using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace HomeworkKit.Tests.Conventions;

/// <summary>What an assembly promises: one line for each public or inheritable member, sorted.</summary>
internal static class PublicApi
{
    internal static string Of(IEnumerable<Type> types) =>
        string.Join('\n', types.SelectMany(LinesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) + "\n";

    private static IEnumerable<string> LinesOf(Type type)
    {
        var name = CSharpNames.Of(type);
        yield return name + " : " + Header(type);
        if (type.IsEnum)
        {
            foreach (var member in Enum.GetNames(type))
            {
                yield return $"{name}.{member} = {Convert.ToInt64(Enum.Parse(type, member), CultureInfo.InvariantCulture)}";
            }

            yield break;
        }

        foreach (var member in type.GetMembers(Library.Declared))
        {
            if (LineOf(member) is { } line)
            {
                yield return name + "." + line;
            }
        }
    }

    private static string Header(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return "delegate " + LineOf(type.GetMethod("Invoke")!);
        }

        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface"
            : (IsRecord(type), type.IsValueType) switch { (true, true) => "record struct", (false, true) => "struct", (true, false) => "record", _ => "class" };
        var modifier = type.IsInterface || type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : string.Empty)
            : type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : string.Empty;
        var bases = new[] { type.BaseType }.Where(static parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            .Concat(Interfaces(type))
            .Select(static parent => CSharpNames.Of(parent!));
        return string.Join(", ", bases.Prepend(modifier + kind)) + Constraints(type.IsGenericTypeDefinition ? type.GetGenericArguments() : []);
    }

    // What the base already has, and the equality that every record has, would only be repeated.
    private static IEnumerable<Type> Interfaces(Type type) => type.IsEnum ? [] : type.GetInterfaces()
        .Except(type.BaseType?.GetInterfaces() ?? [])
        .Where(face => face.IsVisible && !(IsRecord(type) && face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>)))
        .OrderBy(CSharpNames.Of, StringComparer.Ordinal);

    private static string? LineOf(MemberInfo member) => member switch
    {
        PropertyInfo property => PropertyLine(property),
        MethodInfo method when IsSeen(method) && IsListed(method) => MethodLine(method),
        ConstructorInfo constructor when IsSeen(constructor) && !constructor.IsDefined(typeof(CompilerGeneratedAttribute)) => Modifiers(constructor) + ".ctor(" + Parameters(constructor) + ")",
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => FieldLine(field),
        EventInfo @event when @event.AddMethod is { } add && IsSeen(add) => "event " + @event.Name,
        _ => null,
    };

    // Accessors stand with their property; what the compiler adds to every record says nothing.
    private static bool IsListed(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && !method.Name.Contains('<', StringComparison.Ordinal);

    private static string? PropertyLine(PropertyInfo property)
    {
        var get = property.GetMethod is { } getter && IsSeen(getter) ? getter : null;
        var set = property.SetMethod is { } setter && IsSeen(setter) ? setter : null;
        if ((get ?? set) is not { } accessor || property.Name == "EqualityContract")
        {
            return null;
        }

        var index = property.GetIndexParameters().Length > 0 ? "[" + Parameters(accessor) + "]" : string.Empty;
        var accessors = (get is null ? string.Empty : "get; ") + (set is null ? string.Empty : IsInit(set) ? "init; " : "set; ");
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        var nullability = new NullabilityInfoContext().Create(property);
        return $"{Modifiers(accessor)}{required}{property.Name}{index} {{ {accessors}}} -> {CSharpNames.Of(property.PropertyType, nullability)}";
    }

    private static string MethodLine(MethodInfo method)
    {
        var arguments = method.GetGenericArguments();
        var generic = arguments.Length == 0 ? string.Empty : $"<{string.Join(", ", arguments.Select(static argument => argument.Name))}>";
        var returned = CSharpNames.Of(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter));
        return $"{Modifiers(method)}{method.Name}{generic}({Parameters(method)}) -> {returned}{Constraints(arguments)}";
    }

    private static string FieldLine(FieldInfo field) =>
        (field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty) + field.Name
        + (field.IsLiteral ? " = " + Constant(field.GetRawConstantValue()) : string.Empty) + " -> " + CSharpNames.Of(field.FieldType, new NullabilityInfoContext().Create(field));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters()
        .Where(parameter => method is not MethodInfo { IsSpecialName: true, Name: "set_Item" } || parameter.Name != "value")
        .Select(static parameter =>
        {
            var passing = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ") : string.Empty;
            var gathered = parameter.CustomAttributes.Any(static attribute => attribute.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") ? "params " : string.Empty;
            var type = CSharpNames.Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));
            return gathered + passing + type + " " + parameter.Name + (parameter.HasDefaultValue ? " = " + Default(parameter) : string.Empty);
        }));

    private static string Constraints(Type[] arguments) => string.Concat(arguments.Select(static argument =>
    {
        var attributes = argument.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        IEnumerable<string> parts =
        [
            .. isStruct ? ["struct"] : Array.Empty<string>(),
            .. attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. argument.GetGenericParameterConstraints().Where(static type => type != typeof(ValueType)).Select(CSharpNames.Of),
            .. !isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? ["new()"] : Array.Empty<string>(),
        ];
        var all = string.Join(", ", parts);
        return all.Length == 0 ? string.Empty : $" where {argument.Name} : {all}";
    }));

    private static string Modifiers(MethodBase method) =>
        (method.IsPublic ? string.Empty : "protected ")
        + (method.IsStatic ? "static " : string.Empty)
        + (method.DeclaringType!.IsInterface || method.IsConstructor ? string.Empty : method.IsAbstract ? "abstract "
            : method is MethodInfo { IsVirtual: true } info && info.GetBaseDefinition() != info ? (info.IsFinal ? "sealed override " : "override ")
            : method is { IsVirtual: true, IsFinal: false } ? "virtual " : string.Empty);

    private static bool IsSeen(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsRecord(Type type) => Array.Exists(type.GetMethods(Library.Declared), static method =>
        method.Name == "<Clone>$" || (method.Name == "PrintMembers" && method.IsDefined(typeof(CompilerGeneratedAttribute))));

    private static string Default(ParameterInfo parameter) =>
        parameter.DefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : Constant(parameter.DefaultValue);

    private static string Constant(object? value) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
