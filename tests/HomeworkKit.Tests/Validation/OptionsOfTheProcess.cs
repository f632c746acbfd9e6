namespace HomeworkKit.Tests.Validation;

/// <summary>Tests that set or measure what the whole process shares: alone, and what was set is put back.</summary>
[CollectionDefinition(nameof(OptionsOfTheProcess), DisableParallelization = true)]
public sealed class OptionsOfTheProcess;
