using System.Text.Json;

namespace HomeworkKit.TrimTest;

/// <summary>Ids, references, actors, scales and ratings, and their JSON by source generation.</summary>
internal static class PrimitiveChecks
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 19, 0);

    internal static IEnumerable<Check> All =>
    [
        new("ids are made, read and written", Ids),
        new("references are read and written", References),
        new("enums go by their names", Enums),
        new("ratings keep their scale, words included", Ratings),
        new("a value that is none is refused", Refusals),
        new("records are equal by value and show no content", Records),
    ];

    private static void Ids()
    {
        var id = AssignmentId.New(Now);
        Check.Equal(id, AssignmentId.Parse(id.ToString()));
        Check.Equal(id, JsonSerializer.Deserialize(JsonSerializer.Serialize(id, TrimTestJson.Default.AssignmentId), TrimTestJson.Default.AssignmentId));
    }

    private static void References()
    {
        var client = new ClientRef("c-42");
        Check.Equal("\"c-42\"", JsonSerializer.Serialize(client, TrimTestJson.Default.ClientRef));
        Check.Equal(client, JsonSerializer.Deserialize("\"c-42\"", TrimTestJson.Default.ClientRef));
    }

    private static void Enums()
    {
        Check.Equal("higher-is-less", KebabCase.Of(ScaleDirection.HigherIsLess));
        Check.Equal("\"clinician\"", JsonSerializer.Serialize(ActorRole.Clinician, TrimTestJson.Default.ActorRole));
        Check.Equal(ActorRole.Supporter, JsonSerializer.Deserialize("\"supporter\"", TrimTestJson.Default.ActorRole));
    }

    private static void Ratings()
    {
        var scale = new RatingScale(0, 4) { Direction = ScaleDirection.HigherIsLess, Anchors = [new(0, "none"), new(4, "all")] };
        var rating = Rating.Of(3, scale);
        Check.Equal(rating, JsonSerializer.Deserialize(JsonSerializer.Serialize(rating, TrimTestJson.Default.Rating), TrimTestJson.Default.Rating));
        Check.Equal(75m, rating.ConvertTo(RatingScale.Percent).Value);
        Check.Equal("72.5", JsonSerializer.Serialize(new Percent(72.5m), TrimTestJson.Default.Percent));
        Check.Equal(new Suds(65), JsonSerializer.Deserialize("65", TrimTestJson.Default.Suds));
    }

    private static void Refusals()
    {
        Check.Throws<JsonException>(static () => JsonSerializer.Deserialize("101", TrimTestJson.Default.Percent));
        Check.Throws<JsonException>(static () => JsonSerializer.Deserialize("0", TrimTestJson.Default.ActorRole));
        Check.Throws<ArgumentException>(static () => new ClientRef("two words"));
        Check.True(!Rating.TryCreate(9, RatingScale.OneToSeven, out _));
    }

    private static void Records()
    {
        Check.Equal(new Words { Lines = ["a"] }, new Words { Lines = ["a"] });
        Check.Equal("Words (content not shown)", new Words { Lines = ["a"] }.ToString());
    }

    private sealed record Words : ContentRecord
    {
        public IReadOnlyList<string> Lines { get => field ?? []; init => field = ValueList.From(value); }
    }
}
