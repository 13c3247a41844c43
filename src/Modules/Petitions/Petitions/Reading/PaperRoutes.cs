using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.Petitions;

/// <summary>Printing papers. Only the paper that is asked for is opened, and that reading is on record like every other.</summary>
internal static class PaperRoutes
{
    /// <summary>Maps <c>GET …/papers/{paper}/print</c>.</summary>
    public static DocumentRoute MapPrint(this IEndpointRouteBuilder petition) => petition.MapPart<PetitionPapers>("/papers/{paper}/print", "PrintPaper", Chosen, Print);

    private static JsonNode? Chosen(JsonNode document, HttpContext http)
    {
        var asked = http.GetRouteValue("paper") as string;
        if (document["papers"]!.AsArray().FirstOrDefault(paper => paper!["key"]!.GetValue<string>() == asked) is not { } found) return null;
        var chosen = found.DeepClone().AsObject();
        chosen["class"] = document["class"]!.DeepClone();
        return chosen;
    }

    private static async Task<IResult> Print(JsonNode opened, HttpContext http)
    {
        var paper = opened.Deserialize<OpenPaper>(StoredJson.Options)!;
        var units = await http.RequestServices.GetRequiredService<IOrgTrees>().AsOf(paper.Date);
        var watermark = paper.Class is PetitionClass.Accusation
            ? Watermark(http.Features.Get<Caller>()!, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow())
            : null;
        return new PrintedPage(PaperSheet.Of(paper, units, watermark), PaperSheet.Style);
    }

    /// <summary>Who printed a copy, and when: laid over copies of what must never reach the accused (信访工作条例 30).</summary>
    public static string Watermark(Caller reader, DateTimeOffset time) =>
        string.Create(CultureInfo.InvariantCulture, $"{reader.Account} {time.ToOffset(ChinaTime.Offset):yyyy-MM-dd HH:mm}");
}
