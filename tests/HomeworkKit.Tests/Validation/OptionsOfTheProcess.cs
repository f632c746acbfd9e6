namespace HomeworkKit.Tests.Validation;

/// <summary>Tests that set what the whole process shares: alone, and put back afterwards.</summary>
[CollectionDefinition(nameof(OptionsOfTheProcess), DisableParallelization = true)]
public sealed class OptionsOfTheProcess;
