using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>The serializer keeps names that begin with a dollar sign for itself where there is a discriminator; that was told as a wrong type.</summary>
public sealed class ReservedNames
{
    [Theory]
    [InlineData("$schema")]
    [InlineData("$id")]
    [InlineData("$ref")]
    [InlineData("$type")]
    [InlineData("$values")]
    [InlineData("$my secret")]
    public void They_are_refused_by_a_code_of_their_own_without_being_repeated(string name)
    {
        Assert.False(
            JsonSamples.Json.TryReadValue<HomeworkEntry>(System.Text.Encoding.UTF8.GetBytes($$"""{"kind":"mood-log","{{name}}":"x"}"""), out _, out var problem)
        );
        Assert.Equal(new JsonProblem(JsonProblemCodes.ReservedMember, "$.*"), problem);
    }
}
