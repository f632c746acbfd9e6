using FsCheck;
using FsCheck.Fluent;

namespace HomeworkKit.Tests.Properties;

/// <summary>Says that something holds for many generated values; a test marked with <see cref="LawAttribute"/> returns it.</summary>
internal static class Law
{
    /// <summary>Holds unless the law asserts something false of a value.</summary>
    internal static Property Holds<T>(Gen<T> values, Action<T> law) => Prop.ForAll(values.ToArbitrary(), law);

    /// <summary>As above, for a law that is true or false.</summary>
    internal static Property Holds<T>(Gen<T> values, Func<T, bool> law) => Prop.ForAll(values.ToArbitrary(), law);

    /// <summary>Gives a number of the environment.</summary>
    internal static ulong Setting(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? ulong.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
