using System.Text;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Research.Tests.Worksheets;

public sealed class RedcapImportTests
{
    private const string Header =
        "Variable / Field Name,Form Name,Section Header,Field Type,Field Label,Choices,Field Note,Validation,Min,Max,Identifier?,Branching Logic,Required Field?,Alignment,Number,Matrix,Ranking,Annotation";

    [Fact]
    public async Task Each_type_of_field_becomes_an_item()
    {
        var read = await ReadAsync(
            "sex_1,f,About you,radio,Which?,\"1, One | 2, Two\",Pick one,,,,,,y,,,,,",
            "seen,f,,checkbox,What did you see?,\"1, A | 2, B\",,,,,,,,,,,,",
            "smokes,f,,yesno,Do you smoke?,,,,,,,,,,,,,",
            "how_many,f,,text,How many?,,,integer,0,40,,[smokes]='1',,,,,,",
            "pain,f,,slider,Pain,None | | Worst,,,,,,,,,,,,",
            "when,f,,text,When?,,,date_ymd,,,,,,,,,,",
            "note,f,,notes,Note,,,,,,,\"[seen(2)]='1' and ([how_many]>=10 or [sex_1]<>'1')\",,,,,,");
        Assert.True(read.IsFaithful);
        var form = read.Form!;
        Assert.Empty(form.Validate());
        Assert.Equal(["heading1", "sex-n1", "seen", "smokes", "how-many", "pain", "when", "note"], form.Items.Select(static item => item.Key));
        Assert.Equal([("n1", 1m), ("n2", 2m)], ((ChoiceItem)form.Items[1]).Options.Select(static option => (option.Key, option.Weight!.Value)));
        Assert.True(form.Items[1] is { IsRequired: true, Help: "Pick one" });
        Assert.Equal(new FormCondition.Is("smokes", new FormValue.YesNo(true)), form.Items[4].ShownWhen);
        Assert.Equal(
            new FormCondition.All(
                new FormCondition.Includes("seen", "n2"),
                new FormCondition.Any(
                    new FormCondition.AtLeast("how-many", 10),
                    new FormCondition.Not(new FormCondition.Is("sex-n1", new FormValue.Choice("n1"))))),
            form.Items[7].ShownWhen);
    }

    [Theory]
    [InlineData("datediff([a],[b],'d')>3", ImportReason.ExpressionNotTaken)]
    [InlineData("[event_1][smokes]='1'", ImportReason.ExpressionNotTaken)]
    [InlineData("[user-name]='x'", ImportReason.UnknownItem)]
    [InlineData("[smokes]>'1'", ImportReason.ComparisonNotTaken)]
    [InlineData("[smokes]='1' xor [smokes]='0'", ImportReason.ExpressionNotTaken)]
    [InlineData("[smokes]='1", ImportReason.ExpressionNotTaken)]
    [InlineData("((((((((((((((([smokes]='1')))))))))))))))", ImportReason.ExpressionNotTaken)]
    public async Task Branching_that_is_no_comparison_of_fields_is_left_out_and_told(string branching, ImportReason reason)
    {
        var read = await ReadAsync("smokes,f,,yesno,Do you smoke?,,,,,,,,,,,,,", $"note,f,,notes,Note,,,,,,,\"{branching}\",,,,,,");
        Assert.Null(read.Form!.Items[1].ShownWhen);
        Assert.False(read.IsFaithful);
        Assert.Equal(new ImportedElement("row[2].branching", ImportFate.LeftOut, reason, true), read.Elements[^1]);
    }

    [Fact]
    public async Task Calculated_fields_and_files_are_left_out_and_told()
    {
        var read = await ReadAsync("total,f,,calc,Total,[a]+[b],,,,,,,,,,,,", "photo,f,,file,Photo,,,,,,,,,,,,,");
        Assert.Empty(read.Form!.Items);
        Assert.Equal([ImportReason.ExpressionNotTaken, ImportReason.TypeNotTaken], read.Elements.Select(static element => element.Reason!.Value));
    }

    [Fact]
    public async Task What_is_no_dictionary_gives_no_form()
    {
        var read = await RedcapImport.ReadAsync(new MemoryStream("a,b,c\n1,2,3\n"u8.ToArray()), "id", "1");
        Assert.Null(read.Form);
        Assert.False(read.IsFaithful);
    }

    private static Task<WorksheetImport> ReadAsync(params string[] rows) =>
        RedcapImport.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(Header + "\n" + string.Join('\n', rows) + "\n")),
            "https://clinic.example/forms/redcap",
            "1");
}
