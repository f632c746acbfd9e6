using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Resources;
using FluentValidation.Results;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Validation;

/// <summary>A host may set FluentValidation's global options to anything: no finding changes, and nothing that was entered shows.</summary>
[Collection(nameof(OptionsOfTheProcess))]
public sealed class HostileOptionsTests
{
    private const string Marker = "HOSTILE";

    public static TheoryData<string> Names => CatalogueTheories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_are_the_same_whoever_set_the_options(string name)
    {
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var (task, entry) = (kind.GetExample().Task, kind.GetExample().Entry);
        HomeworkEntry[] drafts = [RecordGraph.Blank(entry), .. RecordGraph.EachWithoutOne(entry)];
        HomeworkTask[] tasks = [RecordGraph.Blank(task), .. RecordGraph.EachWithoutOne(task)];
        var before = (Entries: Judge(kind, task, drafts), Tasks: Judge(kind, tasks));
        Assert.Contains(before.Entries, static report => report.Findings.Any());
        UnderHostileOptions(() =>
        {
            // Validators that were built before, and ones that are built now.
            Assert.Equal(before.Entries, Judge(kind, task, drafts));
            Assert.Equal(before.Entries, drafts.Select(draft => Fresh(kind.EntryType, "GetReport", task, draft)));
            Assert.Equal(before.Tasks, Judge(kind, tasks));
            Assert.Equal(before.Tasks, tasks.Select(asked => Fresh(kind.TaskType, "GetReport", asked)));
        });
    }

    [Fact]
    public void FluentValidations_own_results_and_exceptions_hold_codes_and_json_names_and_no_values()
    {
        var log = new MoodLog { Emotions = [new() { Name = " " }] };
        UnderHostileOptions(() =>
        {
            var validator = new MoodLogValidator();
            var failures = validator.Validate(log).Errors;
            Assert.Contains(failures, static failure => (failure.ErrorCode, failure.PropertyName) == ("mood-log/emotion-name-missing", "emotions[0].name"));
            var thrown = Assert.Throws<ValidationException>(() => validator.ValidateAndThrow(log));
            Assert.DoesNotContain(Marker, thrown.ToString(), StringComparison.Ordinal);
            Assert.All(failures.Concat(thrown.Errors), static failure =>
            {
                Assert.Null(failure.AttemptedValue);
                Assert.DoesNotContain(Marker, failure.ErrorMessage + failure.ErrorCode + failure.PropertyName, StringComparison.Ordinal);
                Assert.Empty(failure.FormattedMessagePlaceholderValues ?? []);
            });
        });
    }

    [Fact]
    public void A_hosts_plain_rule_among_ours_is_kept_without_its_words()
    {
        var report = UnderHostileOptions(static () => new HostValidator().GetReport(new MoodLogTask(), new MoodLog { Note = Marker, Emotions = [new()] }));
        Assert.Contains("validation/uncoded-rule", report.Findings.Select(static finding => finding.Code));
        Assert.DoesNotContain(report.Findings, static finding => (finding.Message + finding.Path).Contains(Marker, StringComparison.Ordinal));
    }

    private static ValidationReport[] Judge(HomeworkKind kind, HomeworkTask task, HomeworkEntry[] drafts) =>
        [.. drafts.Select(draft => kind.Validate(task, draft))];

    private static ValidationReport[] Judge(HomeworkKind kind, HomeworkTask[] tasks) => [.. tasks.Select(kind.Validate)];

    private static ValidationReport Fresh(Type judged, string method, params object[] arguments)
    {
        var type = judged
            .Assembly.GetTypes()
            .Single(type =>
                type is { IsAbstract: false }
                && type.BaseType is { IsGenericType: true } based
                && based.GetGenericArguments()[^1] == judged
                && typeof(IValidator).IsAssignableFrom(type));
        return (ValidationReport)
            type.GetMethod(method, [.. arguments.Select(static argument => argument.GetType())])!.Invoke(Activator.CreateInstance(type), arguments)!;
    }

    private static void UnderHostileOptions(Action test) => UnderHostileOptions(() =>
    {
        test();
        return 0;
    });

    private static T UnderHostileOptions<T>(Func<T> test)
    {
        var global = ValidatorOptions.Global;
        var saved = (global.OnFailureCreated, global.PropertyNameResolver, global.DisplayNameResolver, global.LanguageManager, global.MessageFormatterFactory,
            global.PropertyChainSeparator, global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity, global.ErrorCodeResolver);
        try
        {
            global.OnFailureCreated = static (failure, _, value, _, _) => new ValidationFailure(Marker + value, Marker + value, value)
            {
                ErrorCode = Marker + value, Severity = Severity.Warning, FormattedMessagePlaceholderValues = new() { [Marker] = value! },
            };
            global.PropertyNameResolver = static (_, _, _) => Marker;
            global.DisplayNameResolver = static (_, _, _) => Marker;
            global.LanguageManager = new HostileLanguage();
            global.MessageFormatterFactory = static () => new HostileFormatter();
            global.PropertyChainSeparator = "::";
            global.DefaultClassLevelCascadeMode = CascadeMode.Stop;
            global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
            global.Severity = Severity.Warning;
            global.ErrorCodeResolver = static _ => Marker;
            return test();
        }
        finally
        {
            (
                global.OnFailureCreated,
                global.PropertyNameResolver,
                global.DisplayNameResolver,
                global.LanguageManager,
                global.MessageFormatterFactory,
                global.PropertyChainSeparator,
                global.DefaultClassLevelCascadeMode,
                global.DefaultRuleLevelCascadeMode,
                global.Severity,
                global.ErrorCodeResolver
            ) = saved;
        }
    }

    private sealed class HostValidator : EntryValidator<MoodLogTask, MoodLog>
    {
        public HostValidator()
        {
            Include(new MoodLogValidator());
            RuleFor(log => log.Note).Null().WithMessage("You wrote {PropertyValue}.");
        }
    }

    private sealed class HostileLanguage : LanguageManager
    {
        public override string GetString(string key, System.Globalization.CultureInfo? culture = null) => Marker + " {PropertyValue}";
    }

    private sealed class HostileFormatter : MessageFormatter
    {
        public override string BuildMessage(string messageTemplate) => Marker + string.Join(' ', PlaceholderValues.Values);
    }
}
