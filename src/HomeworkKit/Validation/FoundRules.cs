using FluentValidation;

namespace HomeworkKit.Validation;

/// <summary>The rules that did not hold, in order, noted while judging and before a host's global hook can touch the failure.</summary>
/// <remarks>A host's <c>OnFailureCreated</c> may replace a failure with all its state; what it cannot reach is this list, which lives in the context.</remarks>
internal static class FoundRules
{
    private const string Key = "HomeworkKit.Found";

    internal static void Note(IValidationContext context, string? path, Rule rule)
    {
        if (!context.RootContextData.TryGetValue(Key, out var noted))
        {
            context.RootContextData[Key] = noted = new List<(Rule Rule, string Path)>();
        }

        ((List<(Rule Rule, string Path)>)noted).Add((rule, path ?? string.Empty));
    }

    /// <summary>Gives what was noted.</summary>
    /// <param name="context">The context.</param>
    /// <param name="failures">How many failures there are.</param>
    /// <returns>As many as there are failures; null where a host's plain rules are among them, so that the lists do not match.</returns>
    internal static List<(Rule Rule, string Path)>? Of(IValidationContext context, int failures) =>
        context.RootContextData.TryGetValue(Key, out var noted) && noted is List<(Rule Rule, string Path)> found && found.Count == failures ? found : null;
}
