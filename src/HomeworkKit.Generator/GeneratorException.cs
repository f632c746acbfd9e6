namespace HomeworkKit.Generator;

/// <summary>What is wrong with a record, as an error of the build.</summary>
internal sealed class GeneratorException : NotSupportedException
{
    internal GeneratorException(string code, string message)
        : base(message) => Code = code;

    internal string Code { get; }
}
