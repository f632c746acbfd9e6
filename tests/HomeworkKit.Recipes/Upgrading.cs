using System.Text.Json.Nodes;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class Upgrading
{
    [Fact]
    public void What_a_later_version_added_survives_an_older_one()
    {
        var document = JsonNode.Parse(Json.Write(Agreed()))!;
        document["events"]![0]!["plan"]!["addedLater"] = "kept";
        var (json, text) = (Json, document.ToJsonString());

        // <readme>
        var cycle = json.Read(text); // written by a later version: a member that this one does not know
        cycle = cycle.Comment("Seen.", Client, Evening(0)).OrThrow();
        string again = json.Write(cycle); // and it is still there
        // </readme>

        Assert.Equal("kept", (string?)JsonNode.Parse(again)!["events"]![0]!["plan"]!["addedLater"]);
    }

    [Fact]
    public void A_document_of_a_later_format_is_told_and_not_half_read()
    {
        var text = Json.Write(Agreed()).Replace("\"homeworkkit/1\"", "\"homeworkkit/2\"", StringComparison.Ordinal);
        Assert.False(Json.TryRead(text, out _, out var problem));
        Assert.Equal("json/newer-version", problem.Code);
    }
}
