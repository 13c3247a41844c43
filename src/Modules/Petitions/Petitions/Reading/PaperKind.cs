using System.Text.Json;

namespace CreationPlatform.Petitions;

/// <summary>文书: the papers that a petitioner is handed on the way.</summary>
internal enum PaperKind
{
    /// <summary>接收告知书 (信访工作条例 23).</summary>
    ReceiptNotice,

    /// <summary>受理告知书 (34).</summary>
    Acceptance,

    /// <summary>不予受理告知书 (31).</summary>
    NonAcceptance,

    /// <summary>转送告知书 (22).</summary>
    Transfer,

    /// <summary>延期办理告知书 (34).</summary>
    Extension,

    /// <summary>处理意见书 (32).</summary>
    HandlingOpinion,

    /// <summary>复查意见书 (35).</summary>
    ReviewOpinion,

    /// <summary>复核意见书 (36).</summary>
    ReexaminationOpinion,

    /// <summary>终结告知书 (36(3)).</summary>
    Termination,

    /// <summary>建议答复书 (31(1)).</summary>
    ProposalReply,

    /// <summary>检举控告移送告知书 (31(2)).</summary>
    PassingOn,
}

/// <summary>What papers are called, and how they are numbered: by their petition and kind, so that no number tells how many there are.</summary>
internal static class PaperNames
{
    public static string Title(this PaperKind kind) => kind switch
    {
        PaperKind.ReceiptNotice => "信访事项接收告知书",
        PaperKind.Acceptance => "信访事项受理告知书",
        PaperKind.NonAcceptance => "信访事项不予受理告知书",
        PaperKind.Transfer => "信访事项转送告知书",
        PaperKind.Extension => "信访事项延期办理告知书",
        PaperKind.HandlingOpinion => "信访事项处理意见书",
        PaperKind.ReviewOpinion => "信访事项复查意见书",
        PaperKind.ReexaminationOpinion => "信访事项复核意见书",
        PaperKind.Termination => "信访事项办理终结告知书",
        PaperKind.ProposalReply => "信访事项建议答复书",
        PaperKind.PassingOn => "信访事项移送告知书",
        _ => throw Unknown(kind),
    };

    /// <summary>The title of the paper under a key.</summary>
    public static string TitleOf(string key) => Enum.GetValues<PaperKind>().Single(kind => key.StartsWith(kind.Key(0)[..^1], StringComparison.Ordinal)).Title();

    /// <summary>By which a paper is found within its petition: <c>acceptance-1</c>.</summary>
    public static string Key(this PaperKind kind, int ordinal) => $"{JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}-{ordinal}";

    /// <summary>The number in official form: <c>〔2026〕信受 530102001001-7F3K9Q-1</c> for the first acceptance of petition <c>2026-530102001001-7F3K9Q</c>.</summary>
    public static string Number(this PaperKind kind, string petition, int ordinal) => $"〔{petition[..4]}〕{Mark(kind)} {petition[5..]}-{ordinal}";

    private static string Mark(PaperKind kind) => kind switch
    {
        PaperKind.ReceiptNotice => "信告",
        PaperKind.Acceptance => "信受",
        PaperKind.NonAcceptance => "信不受",
        PaperKind.Transfer => "信转",
        PaperKind.Extension => "信延",
        PaperKind.HandlingOpinion => "信处",
        PaperKind.ReviewOpinion => "信查",
        PaperKind.ReexaminationOpinion => "信核",
        PaperKind.Termination => "信终",
        PaperKind.ProposalReply => "信复",
        PaperKind.PassingOn => "信移",
        _ => throw Unknown(kind),
    };

    private static ArgumentOutOfRangeException Unknown(PaperKind kind) => new(nameof(kind), kind, "There is no such paper.");
}
