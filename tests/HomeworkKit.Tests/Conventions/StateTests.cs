using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace HomeworkKit.Tests.Conventions;

public sealed class StateTests
{
    // Where the framework's own base class is overridden, or documents are streamed.
    private static readonly string[] MayBeAsync = ["HomeworkKit.Serialization", "HomeworkKit.Validation.HomeworkValidator"];

    // Random bytes that each thread has drawn and not used yet: nothing that anybody can see depends on it.
    private static readonly string[] MayChange = ["HomeworkKit.RandomBlock._ofThread"];

    [Fact]
    public void No_static_can_change() =>
        Library.Nothing(Library.WrittenTypes.SelectMany(ChangeableStatics).Except(MayChange), "Statics are read-only and hold nothing that grows:");

    [Fact]
    public void Only_streaming_is_asynchronous() => Library.Nothing(
        Library.WrittenTypes
            .Where(static type => !Array.Exists(MayBeAsync, prefix => type.FullName!.StartsWith(prefix, StringComparison.Ordinal)))
            .SelectMany(static type => type.GetMethods(Library.Declared).Where(IsAsynchronous).Select(method => $"{type.FullName}.{method.Name}")),
        "No async outside Serialization:");

    [Fact]
    public void A_static_that_can_change_is_noticed()
    {
        Assert.Equal(["Counter", "Seen"], ChangeableStatics(typeof(Sample)).Select(static name => name.Split('.')[^1]).Order(StringComparer.Ordinal));
        Assert.True(IsAsynchronous(typeof(Sample).GetMethod(nameof(Sample.Wait), Library.Declared)!));
    }

    private static IEnumerable<string> ChangeableStatics(Type type) => type.GetFields(Library.Declared)
        .Where(static field => field is { IsStatic: true, IsLiteral: false } && (!field.IsInitOnly || CanGrow(field.FieldType)))
        .Where(static field => !field.Name.StartsWith("<>", StringComparison.Ordinal))
        .Select(field => $"{type.FullName}.{field.Name}");

    private static bool CanGrow(Type type) =>
        !type.IsArray
        && !IsFrozen(type)
        && (
            typeof(IList).IsAssignableFrom(type)
            || typeof(IDictionary).IsAssignableFrom(type)
            || (
                type.IsGenericType && Array.Exists(type.GetInterfaces(), static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISet<>))
            ));

    private static bool IsFrozen(Type type) =>
        type.Namespace is "System.Collections.Frozen" or "System.Collections.Immutable" or "System.Collections.ObjectModel";

    private static bool IsAsynchronous(MethodInfo method) =>
        method.IsDefined(typeof(AsyncStateMachineAttribute))
        || typeof(Task).IsAssignableFrom(method.ReturnType)
        || method.ReturnType.Name.StartsWith("ValueTask", StringComparison.Ordinal);

    private static class Sample
    {
        internal static readonly List<int> Seen = [];
        internal static readonly string[] Names = ["a"];
        internal const int One = 1;
        internal static int Counter = One;

        internal static Task Wait() => Task.FromResult(Names.Length);
    }
}
