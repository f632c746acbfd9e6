using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tests.Serialization;

/// <summary>A document broken in one place.</summary>
/// <param name="What">What was done to it.</param>
/// <param name="Json">The broken document.</param>
/// <param name="Code">The code that reading has to give; null where the document is still read, or is no history any more.</param>
/// <param name="Path">The place that reading has to give.</param>
internal sealed record JsonMutation(string What, string Json, string? Code, string Path);

/// <summary>Breaks a document in every place there is, one at a time, and says what reading it has to tell.</summary>
/// <remarks>But for its format, which is looked at before anything else and has tests of its own.</remarks>
internal static class JsonMutations
{
    internal static IEnumerable<JsonMutation> Of<T>(string json, HomeworkJson contract)
    {
        var root = JsonNode.Parse(json)!;
        root.AsObject().Remove("summary");
        foreach (var place in JsonPlace.AllOf<T>(root, contract.Catalog))
        {
            foreach (var mutation in place.Node is JsonArray ? OfList(root, place) : OfObject(root, place))
            {
                yield return mutation;
            }
        }
    }

    private static IEnumerable<JsonMutation> OfList(JsonNode root, JsonPlace place)
    {
        var items = place.Node.AsArray();
        items.Add(null);
        var index = (items.Count - 1).ToString(CultureInfo.InvariantCulture);
        yield return new JsonMutation("a null in a list", root.ToJsonString(), JsonProblemCodes.UnexpectedNull, $"{place.Path}[{index}]");
        items.RemoveAt(items.Count - 1);
    }

    private static IEnumerable<JsonMutation> OfObject(JsonNode root, JsonPlace place)
    {
        var members = place.Members;
        if (place.Choice is { } choice)
        {
            foreach (var mutation in OfDiscriminator(root, place, choice))
            {
                yield return mutation;
            }
        }

        yield return new JsonMutation(
            "a member twice",
            JsonText.Twice(root, members, members.First().Key),
            JsonProblemCodes.DuplicateMember,
            $"{place.Path}.{members.First().Key}");
        yield return new JsonMutation(
            "a member nobody knows twice",
            JsonText.Twice(root, members, "colour of the sky"),
            JsonProblemCodes.DuplicateMember,
            $"{place.Path}.*");
        foreach (var member in place.Record!.Members.Where(member => members[member.Name] is not null && member.Name != "format"))
        {
            foreach (var mutation in OfMember(root, place, member))
            {
                yield return mutation;
            }
        }
    }

    private static IEnumerable<JsonMutation> OfDiscriminator(JsonNode root, JsonPlace place, string choice)
    {
        var code = choice == "kind" ? JsonProblemCodes.UnknownKind : JsonProblemCodes.UnknownType;
        var name = place.Members[choice]!.DeepClone();
        place.Members.Remove(choice);
        yield return new JsonMutation("no " + choice, root.ToJsonString(), code, place.Path);
        foreach (var other in (JsonNode?[])["nobody/knows-this", 1, null, new JsonObject()])
        {
            place.Members[choice] = other;
            yield return new JsonMutation("another " + choice, root.ToJsonString(), code, place.Path);
            place.Members.Remove(choice);
        }

        place.Members[choice] = name;
        yield return new JsonMutation($"the {choice} last", root.ToJsonString(), null, place.Path);
    }

    private static IEnumerable<JsonMutation> OfMember(JsonNode root, JsonPlace place, MemberDescription member)
    {
        var (members, path) = (place.Members, place.Path + "." + member.Name);
        var value = members[member.Name];

        members[member.Name] = null;
        yield return new JsonMutation("null", root.ToJsonString(), TakesNull(place.Record!.Type, member) ? null : JsonProblemCodes.UnexpectedNull, path);
        members.Remove(member.Name);
        yield return new JsonMutation("left out", root.ToJsonString(), member.IsRequired ? JsonProblemCodes.MissingMember : null, path);

        if (member.Type.IsEnum && !member.IsList)
        {
            members[member.Name] = 0;
            yield return new JsonMutation("an integer for a word", root.ToJsonString(), JsonProblemCodes.WrongType, path);
            members[member.Name] = value!.GetValue<string>() + ", " + value.GetValue<string>();
            yield return new JsonMutation("two words for one", root.ToJsonString(), JsonProblemCodes.UnknownValue, path);
        }
        else if (member.IsList || (member.Role == MemberRole.Structure && member.Type != typeof(RatingScale)))
        {
            members[member.Name] = 5;
            yield return new JsonMutation("a number for an object or a list", root.ToJsonString(), JsonProblemCodes.WrongType, path);
        }
        else if (member.Type == typeof(string))
        {
            members[member.Name] = new JsonObject();
            yield return new JsonMutation("an object for a text", root.ToJsonString(), JsonProblemCodes.WrongType, path);
        }

        members[member.Name] = value;
    }

    // What the compiler says about the member, and not what the serializer makes of it.
    private static bool TakesNull(Type type, MemberDescription member)
    {
        var property = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .First(one =>
                one.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name is { } name
                    ? name == member.Name
                    : string.Equals(one.Name, member.Name, StringComparison.OrdinalIgnoreCase));
        return new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
    }
}
