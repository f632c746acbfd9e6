using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace HomeworkKit.Tests.Conventions;

/// <summary>The members of records that are generated: equality asks for every field, and printing for none.</summary>
public sealed class RecordEqualityTests
{
    private const BindingFlags OfInstances = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Equal by what the source says: a rule by its code, an actor whatever unknown fields it keeps, and no outcome without a cycle.
    private static readonly HashSet<Type> ByHand = [typeof(HomeworkKit.Validation.Rule), typeof(Actor), typeof(Accepted)];

    public static TheoryData<Type> Records =>
        [
            .. Library.WrittenTypes.Where(static type =>
                type is { IsAbstract: false, ContainsGenericParameters: false }
                && EqualityOf(type) is not null
                && !ByHand.Contains(type)),
        ];

    [Fact]
    public void There_are_records_to_look_at() => Assert.True(Records.Count > 300);

    [Theory]
    [MemberData(nameof(Records))]
    public void Records_differ_if_one_field_does(Type type)
    {
        Assert.Equal(Blank(type), Blank(type));
        Assert.Equal(Blank(type).GetHashCode(), Blank(type).GetHashCode());
        foreach (var field in type.GetFields(OfInstances))
        {
            if (Other(field.FieldType) is not { } other)
            {
                continue;
            }

            var changed = Blank(type);
            field.SetValue(changed, other);
            Assert.False(changed.Equals(Blank(type)), field.Name);
            Assert.False(Blank(type).Equals(changed), field.Name);
            Assert.True(changed.Equals(changed), field.Name);
        }
    }

    [Fact]
    public void What_is_never_printed_has_no_code_for_it() => Library.Nothing(
        from type in Library.PublicTypes
        let printing = type.GetMethod("PrintMembers", OfInstances, [typeof(StringBuilder)])
        where printing is not null && printing.GetMethodBody()!.GetILAsByteArray()!.Length > 2
        where type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute)) is false
        select type.FullName!,
        "partial, so that its members are generated:");

    private static MethodInfo? EqualityOf(Type type) =>
        type.GetMethod("PrintMembers", OfInstances, [typeof(StringBuilder)]) is null ? null : type.GetMethod(nameof(Equals), OfInstances, [type]);

    private static object Blank(Type type) => RuntimeHelpers.GetUninitializedObject(type);

    // Whatever is not the default of its type; null for what cannot be made here: time zones, functions, and what hosts alone implement.
    private static object? Other(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Blank(value);
        }

        if (type == typeof(string))
        {
            return "other";
        }

        if (type.IsEnum)
        {
            return Enum.ToObject(type, 1);
        }

        if (type.IsPrimitive || type == typeof(decimal))
        {
            return type == typeof(bool) ? true : Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.IsValueType)
        {
            var made = Blank(type);
            var first = type.GetFields(OfInstances)[0];
            first.SetValue(made, Other(first.FieldType));
            return made;
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 1);
        }

        if (type is { IsInterface: true, IsGenericType: true } && type.GetGenericArguments() is [var item] && type.IsAssignableFrom(item.MakeArrayType()))
        {
            return Array.CreateInstance(item, 1);
        }

        if (type is { IsInterface: true, IsGenericType: true })
        {
            return Blank(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()));
        }

        return typeof(Delegate).IsAssignableFrom(type) ? null
            : type is { IsAbstract: false, IsInterface: false } ? Blank(type)
            : Library.Assembly.GetTypes().FirstOrDefault(one => one is { IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableFrom(one))
                is { } found
                ? Blank(found)
            : null;
    }
}
