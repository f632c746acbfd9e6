namespace HomeworkKit.Conformance.Tests;

public sealed class WorksheetTests
{
    private const string Form =
        """{"id":"x","version":"1","items":[{"type":"yes-no","key":"a","text":"A"},{"type":"rating","key":"b","text":"B","scale":"0..10","isRequired":true,"shownWhen":{"item":"a","is":true}},{"type":"table","key":"t","rows":[{"key":"r","text":"R"}],"columns":[{"type":"text","key":"c","text":"C"}]}],"scores":[{"key":"s","items":["b"]}]}""";

    [Fact]
    public void What_is_shown_needed_and_counted_is_told_by_place()
    {
        var result = Ask.Response($$$"""{"id":1,"op":"worksheet","form":{{{Form}}},"entry":{"answers":[{"item":"a","yesNo":true}]}}""")["result"]!;
        Assert.Equal(
            """{"shown":["a","b","t","c[r]"],"stillNeeded":["b"],"scores":{"s":null,"sReason":"nothing-answered","sN":0,"sProrated":false},"findings":[]}""",
            result.ToJsonString());
        var hidden = Ask.Response($$$"""{"id":1,"op":"worksheet","form":{{{Form}}},"entry":{"answers":[{"item":"a","yesNo":false}]}}""")["result"]!;
        Assert.Equal("""["a","t","c[r]"]""", hidden["shown"]!.ToJsonString());
    }

    [Fact]
    public void What_is_no_form_is_answered_with_a_code() =>
        Assert.Equal("json/missing-member", Ask.Code("""{"id":1,"op":"worksheet","form":{"id":"x"},"entry":{}}"""));
}
