using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using HomeworkKit.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The body of a request as one of the library's types: a parameter of a minimal API's handler.</summary>
/// <remarks>
/// Read by <see cref="HomeworkJson"/>, bounded by <see cref="HomeworkKitOptions.RequestLimits"/>. What cannot be read becomes a problem with code and path, and
/// status 400, 413 or 415.
/// </remarks>
/// <typeparam name="T">The type; for a choice, the base: an event, a task, an entry.</typeparam>
public sealed class HomeworkBody<T> : IEndpointParameterMetadataProvider
    where T : ContentRecord
{
    private HomeworkBody(T value) => Value = value;

    /// <summary>Gets what was sent.</summary>
    public T Value { get; }

    /// <summary>Reads the body. ASP.NET Core calls this.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The body.</returns>
    /// <exception cref="HomeworkRequestException">The body cannot be read.</exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The name and place that ASP.NET Core looks for.")]
    public static async ValueTask<HomeworkBody<T>?> BindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var utf8 = await RequestJson.ReadAsync(context).ConfigureAwait(false);
        var json = context.RequestServices.GetRequiredService<HomeworkJson>();
        return json.TryReadValue<T>(utf8.Span, out var value, out var problem) ? new HomeworkBody<T>(value) : throw new HomeworkRequestException(problem);
    }

    /// <summary>Tells descriptions of the API what is sent. ASP.NET Core calls this.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="builder">The endpoint.</param>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The name and place that ASP.NET Core looks for.")]
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));
    }
}
