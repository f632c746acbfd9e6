using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace HomeworkKit.Tests.Conventions;

public sealed class RecordTests
{
    // Records that print their members and may: nothing that a person wrote can stand in them.
    private static readonly Dictionary<string, string> MayPrintItsMembers = new(StringComparer.Ordinal)
    {
        ["HomeworkKit.Validation.Finding"] = "a code, a path and a constant message",
        ["HomeworkKit.Refused"] = "a code and the names of triggers",
        ["HomeworkKit.AttemptView"] = "ids, moments and a code; the attempt in it prints no content",
        ["HomeworkKit.RecordedAttempt"] = "ids, moments and a code; the attempts in it print no content",
        ["HomeworkKit.CycleView"] = "ids, states and the name of a kind; its parts print no content",
        ["HomeworkKit.Accepted"] = "a code, and the cycle, which prints its id and state",
    };

    [Fact]
    public void A_record_prints_its_members_only_if_none_can_hold_words() =>
        Library.Nothing(
            Library
                .WrittenTypes.Where(static type => PrintsItsMembers(type) && CanHoldWords(type) && !MayPrintItsMembers.ContainsKey(type.FullName!))
                .Select(static type => type.FullName!),
            "Derive it from ContentRecord, or write a ToString that shows no content; or give the reason in this test:");

    [Fact]
    public void Nothing_stands_on_the_list_of_exceptions_without_need() =>
        Library.Nothing(
            MayPrintItsMembers.Keys.Where(static name => Library.Assembly.GetType(name) is not { } type || !PrintsItsMembers(type) || !CanHoldWords(type)),
            "No longer an exception:");

    [Fact]
    public void List_members_are_read_only_lists_that_are_never_null() =>
        Library.Nothing(
            Library.PublicTypes.SelectMany(WrongListMembers),
            "IReadOnlyList<T> (or, worked out when asked, IEnumerable<T>), not nullable, of items that are not null:");

    [Fact]
    public void List_members_that_were_never_given_are_empty() => Library.Nothing(
        from type in Library.PublicTypes
        where typeof(ContentRecord).IsAssignableFrom(type) && !type.IsAbstract
        let blank = RuntimeHelpers.GetUninitializedObject(type)
        from property in type.GetProperties()
        where property.CanWrite && IsList(property.PropertyType) && property.GetValue(blank) is null
        select $"{type.FullName}.{property.Name}",
        "get => field ?? []:");

    [Fact]
    public void Members_cannot_be_changed_once_made() => Library.Nothing(
        from type in Library.PublicTypes
        from property in type.GetProperties(Library.Declared)
        where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.FullName}.{property.Name}",
        "init, not set:");

    [Fact]
    public void What_breaks_these_rules_is_noticed()
    {
        Assert.True(PrintsItsMembers(typeof(Telling)) && CanHoldWords(typeof(Telling)));
        Assert.False(PrintsItsMembers(typeof(Discreet)));
        Assert.False(CanHoldWords(typeof(Percent)));
        Assert.Equal(
            ["Array", "Changeable", "Holes", "Missing"],
            WrongListMembers(typeof(Telling)).Select(static name => name.Split('.')[^1]).Order(StringComparer.Ordinal));
    }

    private static bool PrintsItsMembers(Type type) =>
        type.GetMethod(nameof(ToString), Library.Declared, []) is { } method && method.IsDefined(typeof(CompilerGeneratedAttribute));

    // A member of a type of our own prints as that type does, which is looked at by itself; a list prints its count alone.
    private static bool CanHoldWords(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Any(static property => property.PropertyType == typeof(string) || property.PropertyType == typeof(object));

    private static IEnumerable<string> WrongListMembers(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static property => IsList(property.PropertyType) && !IsRight(property))
        .Select(property => $"{type.FullName}.{property.Name}");

    private static bool IsRight(PropertyInfo property)
    {
        var definition = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericTypeDefinition() : null;
        var nullability = new NullabilityInfoContext().Create(property);
        return (
                definition == typeof(IReadOnlyList<>)
                || definition == typeof(IReadOnlyDictionary<,>)
                || (definition == typeof(IEnumerable<>) && !property.CanWrite))
            && nullability.ReadState == NullabilityState.NotNull
            && Array.TrueForAll(nullability.GenericTypeArguments, static argument => argument.ReadState == NullabilityState.NotNull);
    }

    // A value type that can be gone through, a set of triggers, is no list and never null.
    private static bool IsList(Type type) => type != typeof(string) && !type.IsValueType && typeof(IEnumerable).IsAssignableFrom(type);

    private sealed record Telling
    {
        public string? Words { get; init; }

        public string[] Array { get; init; } = [];

        public List<string> Changeable { get; init; } = [];

        public IReadOnlyList<string>? Missing { get; init; }

        public IReadOnlyList<string?> Holes { get; init; } = [];

        public IReadOnlyList<string> Right { get; init; } = [];
    }

    private sealed record Discreet : ContentRecord
    {
        public string? Words { get; init; }
    }
}
