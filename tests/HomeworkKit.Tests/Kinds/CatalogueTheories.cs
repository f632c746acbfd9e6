using System.Text.Json;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds;

/// <summary>What holds for every kind of homework that comes with the library; a new kind is covered as soon as it stands in the catalogue.</summary>
public sealed class CatalogueTheories
{
    public static TheoryData<string> Names => [.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name)];

    [Fact]
    public void Kinds_stand_in_the_order_of_their_folders()
    {
        string[] folders = [.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => FolderOf(kind.TaskType)!)];
        Assert.Equal(folders.Order(StringComparer.Ordinal), folders);
    }

    [Fact]
    public void Every_folder_of_a_kind_is_in_the_catalogue() =>
        Library.Nothing(
            Library
                .PublicTypes.Select(static type => FolderOf(type))
                .OfType<string>()
                .Distinct()
                .Except(HomeworkCatalog.BuiltIn.Kinds.Select(static kind => FolderOf(kind.TaskType)!)),
            "One line in HomeworkCatalog.BuiltIn for each folder:");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_name_is_words_without_a_prefix_and_is_found(string name)
    {
        var kind = Kind(name);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", kind.Name);
        Assert.Equal(name, kind.ToString());
        Assert.False(string.IsNullOrWhiteSpace(kind.Title));
        Assert.Single(HomeworkCatalog.BuiltIn.Kinds, other => other.Title == kind.Title);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Task_entry_and_registration_stand_in_one_folder_whose_name_is_no_type(string name)
    {
        var kind = Kind(name);
        var folder = FolderOf(kind.TaskType)!;
        Assert.Equal(folder, FolderOf(kind.EntryType));
        Assert.True(kind.TaskType.IsSealed);
        Assert.True(kind.EntryType.IsSealed);
        Assert.EndsWith("Task", kind.TaskType.Name, StringComparison.Ordinal);
        var registration = Library.Assembly.GetType("HomeworkKit.Kinds." + Pascal(name) + "Kind", throwOnError: true)!;
        Assert.Equal(folder, FolderOf(registration));
        Assert.Same(kind, registration.GetProperty("Instance")!.GetValue(null));
        Assert.DoesNotContain(Library.PublicTypes, type => type.Name == folder);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_kind_of_a_task_and_of_an_entry_is_found_by_their_types(string name)
    {
        var kind = Kind(name);
        Assert.Same(kind, HomeworkCatalog.BuiltIn.KindOf(kind.GetExample().Task));
        Assert.Same(kind, HomeworkCatalog.BuiltIn.KindOf(kind.GetExample().Entry));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_task_the_entry_and_every_part_are_described_and_known_to_the_serialiser(string name)
    {
        var kind = Kind(name);
        var options = new HomeworkJson(HomeworkCatalog.BuiltIn).SerializerOptions;
        Assert.All(
            RecordGraph
                .Records(kind.GetExample().Task)
                .Concat(RecordGraph.Records(kind.GetExample().Entry))
                .Select(static record => record.GetType())
                .Distinct(),
            type =>
            {
                Assert.NotNull(options.GetTypeInfo(type));
                Assert.NotEmpty(HomeworkCatalog.BuiltIn.Describe(type)!.Members);
            });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_is_complete(string name)
    {
        var example = Kind(name).GetExample();
        Library.Nothing(
            HomeworkCatalog.BuiltIn.Validate(example.Task).Findings.Select(static finding => finding.Code + " at " + finding.Path),
            "Nothing to find in the task:");
        var report = HomeworkCatalog.BuiltIn.Validate(example.Task, example.Entry);
        Library.Nothing(
            report.Errors.Concat(report.Missing).Select(static finding => finding.Code + " at " + finding.Path),
            "Nothing contradicts and nothing is blank in the entry:");
        Assert.True(report.IsComplete);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_entry_of_another_kind_is_an_error_and_no_exception(string name)
    {
        var task = Kind(name).GetExample().Task;
        foreach (var other in HomeworkCatalog.BuiltIn.Kinds.Where(kind => kind.Name != name))
        {
            Assert.Equal(CatalogRules.WrongKind.Code, Assert.Single(HomeworkCatalog.BuiltIn.Validate(task, other.GetExample().Entry).Errors).Code);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_was_entered_shows_in_the_text_of_a_record(string name)
    {
        var example = Kind(name).GetExample();
        string[] texts =
        [
            .. RecordGraph.Texts(example.Task).Concat(RecordGraph.Texts(example.Entry)).Where(static text => text.Contains(' ', StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(texts);
        foreach (
            var shown in RecordGraph
                .Records(example.Task)
                .Concat(RecordGraph.Records(example.Entry))
                .Select(static record => record.ToString())
                .Append(example.ToString()))
        {
            Assert.DoesNotContain(texts, text => shown.Contains(text, StringComparison.Ordinal));
        }
    }

    /// <summary>The name of a kind as types have it.</summary>
    /// <summary>The folder under Kinds in which a type stands; null for a type of no kind.</summary>
    internal static string? FolderOf(Type type) => Library.FolderOf(type)?.Split('/') is ["Kinds", var folder, ..] ? folder : null;

    internal static string Pascal(string name) => string.Concat(name.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static HomeworkKind Kind(string name) =>
        HomeworkCatalog.BuiltIn.TryGet(name, out var kind) ? kind : throw new ArgumentException("No such kind.", nameof(name));
}
