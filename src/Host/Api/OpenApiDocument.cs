using System.Reflection;
using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.OpenApi;

namespace CreationPlatform.Host;

/// <summary>The API described as OpenAPI 3.1 at <c>/openapi/v1.json</c>, with a page to browse it at <c>/openapi</c>.</summary>
internal static class OpenApiDocument
{
    /// <summary>Names that several of the platform's types go by: alone, one would stand for the other.</summary>
    private static readonly IReadOnlySet<string> Shared = PlatformHost.NewModules().All.Select(m => m.GetType().Assembly).Append(typeof(Reach).Assembly)
        .SelectMany(assembly => assembly.GetTypes()).Where(type => !(type.IsAbstract && type.IsSealed) && !type.Name.Contains('<', StringComparison.Ordinal))
        .GroupBy(type => type.Name).Where(name => name.Count() > 1).Select(name => name.Key).ToHashSet();

    public static void AddOpenApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Creation Platform",
                Version = "v1",
                Description = "民族团结进步示范社区创建平台。每个写操作可带 Idempotency-Key（重复无害）和 If-Match（版本不符则 412）。错误为 RFC 9457，code 永久不变。",
            };
            document.Servers = [];
            document.Components ??= new();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "POST /api/sign-in" },
            };
            document.Security = [new() { [new OpenApiSecuritySchemeReference("bearer", document)] = [] }];
            return Task.CompletedTask;
        });
        options.CreateSchemaReferenceId = json => IsSealed(json.Type) ? null
            : Shared.Contains(json.Type.Name) && OpenApiOptions.CreateDefaultSchemaReferenceId(json) is { } name ? PlaceOf(json.Type) + name
            : OpenApiOptions.CreateDefaultSchemaReferenceId(json);
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Describe(schema, context);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var metadata = context.Description.ActionDescriptor.EndpointMetadata;
            if (metadata.OfType<RoutePermission>().FirstOrDefault() is { Roles.Count: > 0 } permission)
                operation.Extensions = new Dictionary<string, IOpenApiExtension> { ["x-roles"] = new JsonNodeExtension(new JsonArray([.. permission.Roles.Order(StringComparer.Ordinal).Select(r => JsonValue.Create(r))])) };
            if (metadata.OfType<OpenToEveryone>().Any()) operation.Security = [];
            if (metadata.OfType<CommandMetadata>().FirstOrDefault() is { } command) AddHeaders(operation, command);
            if (metadata.OfType<DocumentList>().FirstOrDefault() is { } list) AddQuery(operation, list);
            foreach (var parameter in metadata.OfType<QueryParameter>()) AddQuery(operation, parameter);
            if (metadata.OfType<IRouteDiagnosticsMetadata>().FirstOrDefault() is { } route) AddPath(operation, RoutePatternFactory.Parse(route.Route));
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, cancel) => OpenApiSharing.Share(document, cancel));
    });

    public static void MapOpenApiDocument(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").WithMetadata(new OpenToEveryone());
        app.UseSwaggerUI(page =>
        {
            page.RoutePrefix = "openapi";
            page.DocumentTitle = "Creation Platform API";
            page.SwaggerEndpoint("/openapi/v1.json", "v1");
        });
    }

    /// <summary>Says what the framework cannot see behind the platform's own converters.</summary>
    private static void Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var type = context.JsonTypeInfo.Type;
        if (IsSealed(type))
        {
            var isText = type.GetGenericArguments()[0] == typeof(string);
            schema.Type = (isText ? JsonSchemaType.String : JsonSchemaType.Array) | JsonSchemaType.Null;
            schema.Items = isText ? null : new OpenApiSchema { Type = JsonSchemaType.String };
            schema.Description = "Personal; null where there is none, or where the person was erased. Reading it is logged.";
            schema.Properties?.Clear();
            schema.Required?.Clear();
        }
        else if (type == typeof(string) || type == typeof(DateTimeOffset))
            schema.Type = context.JsonPropertyInfo is { IsGetNullable: true } ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        else if (type == typeof(DateTimeOffset?)) schema.Type = JsonSchemaType.String | JsonSchemaType.Null;
        else if (type.IsAssignableTo(typeof(IEnumerable<string>))) schema.Items ??= new OpenApiSchema { Type = JsonSchemaType.String };
        else if (schema.Enum is { Count: > 0 } && schema.Type is null) schema.Type = JsonSchemaType.String;
        else if (type.IsAssignableTo(typeof(IVisibleTo)) || type.IsAssignableTo(typeof(IOpenToAllUnits))) schema.Required = schema.Properties?.Keys.ToHashSet();
        else if (type == typeof(ProblemDetails)) AddOwnMembers(schema);
    }

    /// <summary>What tells a type from others of its name: the type around it, or its module.</summary>
    private static string PlaceOf(Type type) => type.DeclaringType?.Name ?? type.Namespace!.Split('.')[^1];

    private static bool IsSealed(Type type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Sealed<>);

    private static void AddOwnMembers(OpenApiSchema problem)
    {
        problem.Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text(null),
            ["title"] = Text("For people, in their language."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["code"] = Text("Permanent, kebab-case."),
            ["detail"] = Text("More on this one case."),
            ["article"] = Text("The article of the law that says no."),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object, Description = "Messages by field.",
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(null) },
            },
            ["traceId"] = Text("By which the host's own log finds it."),
        };
        problem.Required = new HashSet<string> { "type", "title", "status", "code", "traceId" };

        static OpenApiSchema Text(string? description) => new() { Type = JsonSchemaType.String, Description = description };
    }

    /// <summary>What stands in the path, and no handler names.</summary>
    private static void AddPath(OpenApiOperation operation, RoutePattern route)
    {
        operation.Parameters ??= [];
        foreach (var part in route.Parameters.Where(part => operation.Parameters.All(p => p.Name != part.Name)))
        {
            var rules = part.ParameterPolicies.Select(policy => policy.Content).ToArray();
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = part.Name, In = ParameterLocation.Path, Required = true,
                Schema = rules.Contains("int") ? new OpenApiSchema { Type = JsonSchemaType.Integer } : new OpenApiSchema { Type = JsonSchemaType.String, Format = rules.Contains("guid") ? "uuid" : null },
            });
        }
    }

    private static void AddHeaders(OpenApiOperation operation, CommandMetadata command)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "Idempotency-Key", In = ParameterLocation.Header, Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 200 },
            Description = "The same key from the same account is carried out once; repeating it gives the same answer.",
        });
        if (!command.Creates)
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = "If-Match", In = ParameterLocation.Header, Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                Description = "The ETag that you saw. Without it the command is judged by whatever version there is.",
            });
    }

    private static void AddQuery(OpenApiOperation operation, DocumentList list)
    {
        operation.Parameters ??= [];
        foreach (var (name, words) in list.Options)
            operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Query, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Description = $"{string.Join(", ", words.Select(w => $"`{w}`"))}; the first if not given." });
        foreach (var filter in list.Filters)
            operation.Parameters.Add(new OpenApiParameter { Name = filter.Name, In = ParameterLocation.Query, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Description = Words(filter) });
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "limit", In = ParameterLocation.Query, Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "200" }, Description = "50 if not given.",
        });
        operation.Parameters.Add(new OpenApiParameter { Name = "after", In = ParameterLocation.Query, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Description = "`next` of the page before." });

        static string Words(ListFilter filter) => filter.Words.Count > 1 ? $"{filter.Description} {string.Join(", ", filter.Words.Select(w => $"`{w}`"))}" : filter.Description;
    }

    private static void AddQuery(OpenApiOperation operation, QueryParameter parameter)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = parameter.Name, In = ParameterLocation.Query, Required = parameter.IsRequired, Description = parameter.Description,
            Schema = parameter.Kind switch
            {
                QueryKind.Number => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = parameter.Most.ToString(System.Globalization.CultureInfo.InvariantCulture) },
                QueryKind.Instant => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
                QueryKind.Id => new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
                QueryKind.Day => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
                _ => new OpenApiSchema { Type = JsonSchemaType.String },
            },
        });
    }
}
