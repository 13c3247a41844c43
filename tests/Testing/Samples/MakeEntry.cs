using CreationPlatform.BuildingBlocks;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Testing;

/// <summary>The sample's command.</summary>
public sealed record MakeEntry(string Unit, string Subject, string Text, decimal Amount) : ICommand<Logbook>
{
    public static MakeEntry Usual { get; } = new(TestUnits.Community, "巡查记录", string.Concat(Enumerable.Repeat("社区民族工作专干上门走访。", 9)), 12.5m);

    public Decision Decide(Logbook state, Circumstances now) => Decision
        .Record(new EntryMade(state.Entries + 1, now.Today, Unit, [Unit, TestUnits.Street, TestUnits.District], Subject, Text, Amount))
        .Under("样例 1");

    public sealed class Shape : AbstractValidator<MakeEntry>
    {
        public Shape()
        {
            RuleFor(c => c.Unit).NotEmpty();
            RuleFor(c => c.Text).NotEmpty().MaximumLength(2_000);
        }
    }
}

/// <summary>The sample module.</summary>
public sealed class LogbooksModule : IModule
{
    public const string Clerk = "clerk";

    public string Name => "logbooks";

    public void MapRoutes(IEndpointRouteBuilder api)
    {
        api.MapCommand<MakeEntry, Logbook>("/{id:guid}/entries").For(Clerk);
        api.MapDocument<LogbookPage>("/{id:guid}").ForAnyAccount();
    }

    public INotification? FactOf(Guid stream, IEvent @event) => null;
}
