using System.Reflection;

namespace Mutants;

/// <summary>The changes that Stryker.NET has compiled into an assembly: which of them is made, and which were gone through.</summary>
internal sealed class Changes(Assembly changed)
{
    internal const int None = -1;

    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    private readonly Type _control = changed.GetTypes().Single(static type => type.Name == "MutantControl");

    internal void Make(int number) => _control.GetField("ActiveMutant", Any)!.SetValue(null, number);

    internal void BeginNoting() => _control.GetField("CaptureCoverage", Any)!.SetValue(null, true);

    /// <summary>Gives what was gone through since this was asked last.</summary>
    internal IEnumerable<int> Noted() =>
        ((IList<int>[])_control.GetMethod("GetCoverageData", Any)!.Invoke(null, null)!).SelectMany(static numbers => numbers).Distinct();
}
