using CreationPlatform.Notices;

namespace CreationPlatform.Host;

/// <summary>What units tell everybody: by place, and one by one.</summary>
internal static partial class PortalPages
{
    private const int NoticesOfAPage = 20;

    private static async Task<IResult> Notices(HttpContext http, PortalReader reader)
    {
        var (tree, community, asked, under) = await Chosen(http, null);
        var after = http.Request.Query["after"].ToString();
        var notices = community is null ? null : await Mediator(http).Send(new NoticesAt(community.Code, after.Length == 0 ? null : after, NoticesOfAPage), http.RequestAborted);
        return Page<NoticesPage>(http, reader, StatusCodes.Status200OK, (nameof(NoticesPage.Tree), tree), (nameof(NoticesPage.Place), community), (nameof(NoticesPage.Notices), notices),
            (nameof(NoticesPage.Asked), asked), (nameof(NoticesPage.Under), under));
    }

    private static async Task<IResult> Notice(HttpContext http, PortalReader reader) =>
        Guid.TryParse(http.GetRouteValue("id") as string, out var id) && (await Mediator(http).Send(new NoticeWith(id), http.RequestAborted)).Notice is { } notice
            ? Page<NoticePage>(http, reader, StatusCodes.Status200OK, (nameof(NoticePage.Notice), notice))
            : Failure(http, StatusCodes.Status404NotFound);
}
