using CreationPlatform.BuildingBlocks;
using Microsoft.Extensions.Logging;

namespace CreationPlatform.Notifications;

/// <summary>
/// Sends what is due, a few messages at once, until nothing is. A message is sent at least once and always under the same id: between the
/// receiver's yes and our commit a host may die, and no receiver can be asked to forget. It may be cut off anywhere.
/// </summary>
internal sealed partial class SendDeliveries(Deliveries deliveries, MailSettings mail, LetterSender letters, MachineSender machines, TimeProvider clock, ILogger<SendDeliveries> logger) : ISweep
{
    private const int AtOnce = 8;

    public Task Run(CancellationToken cancel) => Parallel.ForEachAsync(
        Enumerable.Range(0, AtOnce), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (_, stop) =>
        {
            await using var server = new MailServer(mail);
            while (await deliveries.TakeNext(clock.GetUtcNow(), stop).ConfigureAwait(false) is { } taken)
                await using (taken.ConfigureAwait(false)) await Send(taken, server, stop).ConfigureAwait(false);
        });

    private async Task Send(TakenDelivery taken, MailServer server, CancellationToken stop)
    {
        try
        {
            var sent = taken.Delivery.Channel == DeliveryChannel.Mail
                ? await letters.Send(taken.Delivery, server, stop).ConfigureAwait(false)
                : await machines.Send(taken.Delivery, stop).ConfigureAwait(false);
            await (sent ? taken.Sent(clock.GetUtcNow()) : taken.Drop(clock.GetUtcNow())).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && e is not Npgsql.NpgsqlException)
        {
            var failure = DeliveryProblem.Of(e);
            if (failure.Problem == DeliveryProblem.Defect) Broke(logger, e, taken.Delivery.Id);
            else Failed(logger, taken.Delivery.Id, failure.Problem.Code, failure.Detail);
            await taken.Failed(failure, clock.GetUtcNow()).ConfigureAwait(false);
        }
        await taken.Commit().ConfigureAwait(false);
    }

    [LoggerMessage(LogLevel.Error, "Delivery {Id} met an error of the platform.")]
    private static partial void Broke(ILogger log, Exception e, Guid id);

    [LoggerMessage(LogLevel.Warning, "Delivery {Id} did not get through: {Problem} {Detail}.")]
    private static partial void Failed(ILogger log, Guid id, string problem, string? detail);
}
