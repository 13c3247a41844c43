namespace CreationPlatform.Host;

/// <summary>
/// Browsers send cookies along with requests that other sites make them send. A request that changes something by a cookie must come
/// from the platform's own pages.
/// </summary>
internal static class CrossSite
{
    /// <summary>Whether a request changes something and does not come from the platform's own pages.</summary>
    public static bool Forged(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)) return false;
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site) return site.ToString() is not ("same-origin" or "none");
        return !string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
