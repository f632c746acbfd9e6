using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization;

/// <summary>Describes a host's record by its JSON metadata, with the roles that our own members would have: every text is a person's own words.</summary>
internal static class HostDescription
{
    internal static RecordDescription Of(JsonTypeInfo info, bool hasDiscriminator = false) =>
        new(
            info.Type,
            KebabCase.Spell(info.Type.Name),
            typeof(IKeepsUnknownFields).IsAssignableFrom(info.Type),
            -1,
            [
                .. info
                    .Properties.Skip(hasDiscriminator ? 1 : 0)
                    .Where(static property =>
                        property is { IsExtensionData: false, Get: not null } and not { Set: null, AssociatedParameter: null } && property.Name != "kindVersion"
                    )
                    .Select(Member),
            ]);

    private static MemberDescription Member(JsonPropertyInfo property)
    {
        var takesNull = property.IsSetNullable && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);
        var list =
            property.PropertyType != typeof(string)
            && property.Options.TryGetTypeInfo(property.PropertyType, out var info)
            && info is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }
                ? element
                : null;
        var type = list ?? property.PropertyType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        var role = RoleOf(type);
        var traits = (property.IsRequired ? MemberTraits.Required : 0) | (takesNull ? MemberTraits.TakesNull : 0) | (list is not null ? MemberTraits.List : 0)
            | (role == MemberRole.Reference ? MemberTraits.FilledByApp : 0);
        return new MemberDescription(property.Name, type, role, traits) { Getter = record => property.Get?.Invoke(record) };
    }

    private static MemberRole RoleOf(Type type) =>
        type == typeof(string) ? MemberRole.FreeText
        : type.IsEnum || type == typeof(bool) ? MemberRole.Coded
        : type.IsPrimitive
        || type == typeof(decimal)
        || type == typeof(Percent)
        || type == typeof(Suds)
        || type == typeof(Minutes)
        || type == typeof(Rating)
        || type == typeof(RatingScale)
        || type == typeof(NonNegativeCount)
        || type == typeof(Duration)
            ? MemberRole.Number
        : type == typeof(Instant) || type == typeof(LocalDate) || type == typeof(LocalTime) || type == typeof(LocalDateTime) ? MemberRole.Time
        : type.IsValueType && (type.Name.EndsWith("Id", StringComparison.Ordinal) || type.Name.EndsWith("Ref", StringComparison.Ordinal)) ? MemberRole.Reference
        : MemberRole.Structure;
}
