using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Notifications;

/// <summary>
/// Lets what is addressed to a unit's posts also go to a machine. Without roles everything does, with roles only what is addressed to them.
/// </summary>
internal sealed record RegisterEndpoint(string Unit, EndpointKind Kind, string Url, string? Secret, IReadOnlyList<string>? Roles) : ICommand<Endpoint>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    public Decision Decide(Endpoint endpoint, Circumstances now)
    {
        var key = now.NewId("endpoint-key");
        return endpoint.Key == key
            ? Decision.AlreadySo
            : Decision.Record(new EndpointRegistered(
                Unit, [.. now.Units.PathOf(Unit).Select(u => u.Code)], Kind, Roles ?? [], Sealed.For(key, Url), Sealed.ForOptional(key, Secret)));
    }

    internal sealed class Shape : AbstractValidator<RegisterEndpoint>
    {
        public Shape(OutboundHosts hosts)
        {
            RuleFor(c => c.Unit).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Url).MaximumLength(500).Must(url => Uri.TryCreate(url, UriKind.Absolute, out var uri) && hosts.MayBeAsked(uri));
            // Only DingTalk gives its robots a secret of their own; a webhook's is made here.
            RuleFor(c => c.Secret).MaximumLength(200).Null().When(c => c.Kind != EndpointKind.Dingtalk);
            RuleFor(c => c.Roles).Must(roles => roles is null || (roles.Count is > 0 and <= 30 && roles.All(NotificationsModule.Addressees.Contains)));
        }
    }
}
