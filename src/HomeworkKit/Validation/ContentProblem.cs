namespace HomeworkKit.Validation;

/// <summary>Why a record cannot be written and read again as it is: a code that lasts and the member, never what stood there.</summary>
/// <param name="code">The code.</param>
/// <param name="path">The member, in JSON names; empty for the whole.</param>
internal sealed class ContentProblem(string code, string path)
{
    internal string Code => code;

    internal string Path => path;
}
