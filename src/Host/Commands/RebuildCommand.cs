using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>
/// <c>rebuild</c>: builds every read model anew from the log, beside the ones in use, while other hosts go on serving. Says which
/// documents did not say what the log says; they are mended by it. Search indexes are made anew too.
/// </summary>
internal static class RebuildCommand
{
    public static async Task<int> Run()
    {
        await using var host = await PlatformHost.Start([], builder => builder.Configuration["urls"] = "http://127.0.0.1:0");
        var rebuilding = host.App.Services.GetRequiredService<Rebuilding>();
        foreach (var model in host.App.Services.GetRequiredService<ReadModels>().All.OrderBy(m => m.Table, StringComparer.Ordinal))
        {
            var report = await rebuilding.Rebuild(model.Type);
            Console.WriteLine($"{report.Table}: {report.Documents} documents from {report.Events} events, {report.Differing.Count} mended");
            foreach (var id in report.Differing) Console.WriteLine($"  {id}");
        }
        foreach (var model in host.App.Services.GetRequiredService<ReadModels>().All.Where(m => m.Type.IsAssignableTo(typeof(ISearched))))
            Console.WriteLine($"search index of {model.Table}: {await host.App.Services.GetRequiredService<SearchRebuild>().Rebuild(model.Type)} rows");
        return 0;
    }
}
