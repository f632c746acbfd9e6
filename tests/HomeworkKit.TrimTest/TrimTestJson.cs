using System.Text.Json.Serialization;

namespace HomeworkKit.TrimTest;

[JsonSerializable(typeof(AssignmentId))]
[JsonSerializable(typeof(ClientRef))]
[JsonSerializable(typeof(ActorRole))]
[JsonSerializable(typeof(Percent))]
[JsonSerializable(typeof(Suds))]
[JsonSerializable(typeof(Rating))]
internal sealed partial class TrimTestJson : JsonSerializerContext;
