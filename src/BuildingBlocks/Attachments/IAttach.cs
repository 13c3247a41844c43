using FluentValidation;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A command that puts a file which was taken in to a matter. Until then the file shows nowhere; from then on it belongs to that matter alone.</summary>
public interface IAttach
{
    /// <summary>The file, by the id that it was taken in under.</summary>
    Guid Attachment { get; }

    /// <summary>Its cleaned name, at most 130 characters.</summary>
    string Name { get; }

    /// <summary>Its size in bytes, from 1 to <see cref="AttachmentStore.Largest"/>.</summary>
    long Size { get; }

    /// <summary>SHA-256 of its content, in lower-case hex.</summary>
    string Sha256 { get; }

    /// <summary>What it is by its content.</summary>
    AttachmentKind Kind { get; }
}

/// <summary>The form of every command that attaches a file.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
public abstract class AttachShape<TCommand> : AbstractValidator<TCommand> where TCommand : IAttach
{
    /// <summary>Makes the rules.</summary>
    protected AttachShape()
    {
        RuleFor(c => c.Attachment).NotEmpty();
        RuleFor(c => c.Name).NotEmpty().MaximumLength(130);
        RuleFor(c => c.Size).InclusiveBetween(1, AttachmentStore.Largest);
        RuleFor(c => c.Sha256).Matches("^[0-9a-f]{64}$");
        RuleFor(c => c.Kind).IsInEnum();
    }
}
