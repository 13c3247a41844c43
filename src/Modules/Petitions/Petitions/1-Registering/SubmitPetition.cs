using System.Text.Json.Serialization;
using CreationPlatform.BuildingBlocks;
using FluentValidation;
using FluentValidation.Results;

namespace CreationPlatform.Petitions;

/// <summary>
/// Registers what a resident handed in on the portal (信访工作条例 17, 21), by the rules of <see cref="RegisterPetition"/>: it comes in by
/// web on the server's day, and what came with it is cited in the same breath. Whom the resident turned to holds it from that moment.
/// </summary>
internal sealed record SubmitPetition(Submission Given, IReadOnlyList<SubmitPetition.File> Files) : ICommand<Petition>
{
    /// <summary>A file as it was taken in. It has another id at each try, and a repeated submission is still the same.</summary>
    internal sealed record File([property: JsonIgnore] Guid Id, string Name, long Size, string Sha256, AttachmentKind Kind)
    {
        public AttachFile Attachment() => new(Id, Name, Size, Sha256, Kind);
    }

    public Decision Decide(Petition petition, Circumstances now) => AttachFile.Each(Files, petition, now, RegistrationOn(now.Today).Decide(petition, now));

    private RegisterPetition RegistrationOn(DateOnly day) => new(
        Given.Community, Given.RegisteredAt, PetitionChannel.Web, Given.Topic, day, Given.PetitionerName, Given.Request, Given.Facts, Given.Reasons,
        Given.PetitionerAddress, Given.PetitionerPhone, null, Given.Class, Given.Accused, Given.AboutAccused, new(
            Given.PetitionerKind, Given.OccurredWhere, Given.PeopleCount, Given.Representatives?.Select(r => r is null ? null! : new GivenFacts.Representative(r.FullName, r.Telephone)).ToArray(),
            Given.Proxy is { } proxy ? new(proxy.FullName, proxy.Relation, proxy.Authority, proxy.Telephone) : null, null, Given.InterpreterNeed, Given.ContactWishes));

    internal sealed class Shape : AbstractValidator<SubmitPetition>
    {
        private const string Inside = nameof(RegisterPetition.Further) + ".";
        private static readonly RegisterPetition.Shape Registration = new();

        public Shape() => RuleFor(c => c).Custom((c, context) =>
        {
            foreach (var error in Registration.Validate(c.RegistrationOn(DateOnly.MaxValue)).Errors)
                context.AddFailure(new ValidationFailure(error.PropertyName.Replace(Inside, "", StringComparison.Ordinal), error.ErrorMessage));
        });
    }
}
