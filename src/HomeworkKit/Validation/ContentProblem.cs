namespace HomeworkKit.Validation;

/// <summary>Why a record cannot be written and read again as it is: a code that lasts and the member, never what stood there.</summary>
/// <param name="Code">The code.</param>
/// <param name="Path">The member, in JSON names; empty for the whole.</param>
internal sealed partial record ContentProblem(string Code, string Path);
