using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mutants;

/// <summary>Tests of an assembly, found once and run as often as one likes, one after another.</summary>
internal sealed class Suite : IDisposable
{
    private readonly XunitTestFramework _framework = new(new Listener(static _ => true));
    private readonly ITestFrameworkExecutor _executor;
    private readonly Dictionary<string, ITestCase> _byId;

    internal Suite(Assembly assembly, string[] names)
    {
        List<ITestCase> found = [];
        var discoverer = _framework.GetDiscoverer(Reflector.Wrap(assembly));
        foreach (var type in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsNested: false } && IsNamed($"{type.FullName}.")))
        {
            var listener = new Listener(message =>
            {
                if (message is ITestCaseDiscoveryMessage { TestCase: var test })
                {
                    found.Add(test);
                }

                return true;
            });
            discoverer.Find(type.FullName, false, listener, new Options());
            listener.Wait();
        }

        bool IsNamed(string type) => Array.Exists(names, name => type.Contains(name + ".", StringComparison.Ordinal));

        _executor = _framework.GetExecutor(assembly.GetName());
        _byId = found.DistinctBy(static test => test.UniqueID).ToDictionary(static test => test.UniqueID);
    }

    internal IEnumerable<ITestCase> All => _byId.Values.OrderBy(static test => test.DisplayName, StringComparer.Ordinal);

    public void Dispose() => _framework.Dispose();

    internal ITestCase Find(string id) => _byId[id];

    /// <summary>Runs tests until one fails.</summary>
    internal ITestCase? FirstToFail(IEnumerable<ITestCase> tests)
    {
        ITestCase? failed = null;
        var listener = new Listener(message =>
        {
            failed ??= message is ITestFailed or IErrorMessage or ITestClassCleanupFailure ? ((IExecutionMessage)message).TestCases.FirstOrDefault() : null;
            return failed is null;
        });
        _executor.RunTests(tests, listener, new Options());
        listener.Wait();
        return failed;
    }

    private sealed class Listener(Func<IMessageSinkMessage, bool> goesOn) : IMessageSink
    {
        private readonly ManualResetEventSlim _isOver = new();

        public bool OnMessage(IMessageSinkMessage message)
        {
            var more = goesOn(message);
            if (message is IDiscoveryCompleteMessage or ITestAssemblyFinished)
            {
                _isOver.Set();
            }

            return more;
        }

        internal void Wait() => _isOver.Wait();
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new()
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
