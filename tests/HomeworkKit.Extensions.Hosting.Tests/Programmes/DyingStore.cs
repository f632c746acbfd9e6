using System.Reflection;
using System.Runtime.ExceptionServices;
using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting.Tests.Programmes;

/// <summary>A store whose user is killed at a random call: before it, after it, or while the answer is on its way. From then on nothing answers.</summary>
public class DyingStore : DispatchProxy
{
    private IHomeworkStore _store = null!;
    private int _callsLeft;
    private bool _dieAfter;

    /// <summary>Gets a task that ends when the user is dead.</summary>
    internal TaskCompletionSource Died { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal static (IHomeworkStore Store, DyingStore Death) Of(IHomeworkStore store, int calls, bool dieAfter)
    {
        var proxy = Create<IHomeworkStore, DyingStore>();
        var dying = (DyingStore)(object)proxy;
        (dying._store, dying._callsLeft, dying._dieAfter) = (store, calls, dieAfter);
        return (proxy, dying);
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var left = Interlocked.Decrement(ref _callsLeft);
        if (left < 0 || (left == 0 && !_dieAfter))
        {
            return Never(targetMethod!.ReturnType);
        }

        object? result;
        try
        {
            result = targetMethod!.Invoke(_store, args);
        }
        catch (TargetInvocationException failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException!);
            throw;
        }

        return left == 0 && result is Task task ? NeverAfter(task, targetMethod.ReturnType) : result;
    }

    private object? Never(Type type)
    {
        Died.TrySetResult();
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>) ? Unanswered(type) : throw new InvalidOperationException("Killed.");
    }

    private object NeverAfter(Task done, Type type)
    {
        _ = done.ContinueWith(_ => Died.TrySetResult(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return Unanswered(type);
    }

    // A task that nothing completes: its continuation is gone with the process.
    private static object Unanswered(Type type)
    {
        var source = Activator.CreateInstance(typeof(TaskCompletionSource<>).MakeGenericType(type.GetGenericArguments()))!;
        return source.GetType().GetProperty("Task")!.GetValue(source)!;
    }
}
