using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What the words of the stored vocabulary are called in official Chinese and in English.</summary>
internal static class OfficialWords
{
    /// <summary>A unit by the name under which it acts: a street by its office, a division by its government.</summary>
    public static string NameOf(this OrgTree units, string? code) => units.Find(code) switch
    {
        null => code ?? "",
        { IsBody: true, IsDepartment: false, Kind: "街道" } street => $"{street.Name}办事处",
        { IsBody: true, IsDepartment: false, Level: < UnitLevel.Community } division => $"{division.Name}人民政府",
        var unit => unit.Name,
    };

    public static (string Zh, string En) Words(this PetitionStage stage) => stage switch
    {
        PetitionStage.Registered => ("已登记", "it is registered"),
        PetitionStage.Transferred => ("已转送有权处理的机关、单位", "it was transferred to a competent body"),
        PetitionStage.TransferObjected => ("承办单位对转送提出异议，待转送单位答复", "the body objected to the transfer; the sender has to answer"),
        PetitionStage.JurisdictionDisputed => ("承办单位有争议，待共同上级指定", "who is competent is in dispute; the common superior decides"),
        PetitionStage.Declined => ("不予受理，已告知法定途径", "it was declined and routed to another statutory way"),
        PetitionStage.OpenElsewhere => ("同一事项正由下级机关、单位办理，不再受理", "a lower body is dealing with the same matter, so it was not taken on again"),
        PetitionStage.ConcludedElsewhere => ("已在原信访信息系统办结", "it was concluded in the system from which it was taken over"),
        PetitionStage.ProposalAnswered => ("建议已答复", "the proposal was answered"),
        PetitionStage.AccusationPassedOn => ("已移送有权处理的机关依规处理", "it was passed on to the competent body"),
        PetitionStage.Withdrawn => ("信访人已撤回", "the petitioner withdrew it"),
        PetitionStage.Accepted => ("已受理，正在办理", "it was accepted and is being handled"),
        PetitionStage.OpinionIssued => ("处理意见书已出具，待送达", "the handling opinion was issued and is to be served"),
        PetitionStage.OpinionServed => ("处理意见书已送达", "the handling opinion was served"),
        PetitionStage.ReviewRequested => ("正在复查", "a review is under way"),
        PetitionStage.ReviewOpinionIssued => ("复查意见书已出具，待送达", "the review opinion was issued and is to be served"),
        PetitionStage.ReviewOpinionServed => ("复查意见书已送达", "the review opinion was served"),
        PetitionStage.ReexaminationRequested => ("正在复核", "re-examination is under way"),
        PetitionStage.ReexaminationOpinionIssued => ("复核意见书已出具，待送达", "the re-examination opinion was issued and is to be served"),
        PetitionStage.ReexaminationOpinionServed => ("复核意见书已送达，办理终结", "the re-examination opinion was served; the matter is closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this PetitionChannel channel) => channel switch
    {
        PetitionChannel.Letter => ("来信", "letter"),
        PetitionChannel.Visit => ("来访", "visit"),
        PetitionChannel.Call => ("来电", "telephone call"),
        PetitionChannel.Web => ("网上", "web"),
        PetitionChannel.Fax => ("传真", "fax"),
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this PetitionTopic topic) => topic switch
    {
        PetitionTopic.Land => ("土地", "land"),
        PetitionTopic.Housing => ("住房", "housing"),
        PetitionTopic.Labour => ("劳动", "labour"),
        PetitionTopic.SocialSecurity => ("社会保障", "social security"),
        PetitionTopic.Education => ("教育", "education"),
        PetitionTopic.Health => ("医疗卫生", "health"),
        PetitionTopic.Environment => ("生态环境", "environment"),
        PetitionTopic.EthnicAffairs => ("民族事务", "ethnic affairs"),
        PetitionTopic.PublicOrder => ("社会治安", "public order"),
        PetitionTopic.Other => ("其他", "other"),
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this PetitionClass @class) => @class switch
    {
        PetitionClass.Proposal => ("建议意见", "a proposal"),
        PetitionClass.Accusation => ("检举控告", "an accusation"),
        PetitionClass.Appeal => ("申诉求决", "an appeal"),
        _ => throw new ArgumentOutOfRangeException(nameof(@class), @class, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this ProposalUptake uptake) => uptake switch
    {
        ProposalUptake.Whole => ("采纳", "as a whole"),
        ProposalUptake.Partly => ("部分采纳", "in part"),
        ProposalUptake.None => ("未采纳", "in no part"),
        _ => throw new ArgumentOutOfRangeException(nameof(uptake), uptake, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this ServiceMethod method) => method switch
    {
        ServiceMethod.Hand => ("当面", "by hand"),
        ServiceMethod.Post => ("邮寄", "by post"),
        ServiceMethod.Web => ("网上", "on the web"),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this StatutoryRouting routing) => routing switch
    {
        StatutoryRouting.Judicial => ("诉讼等司法程序", "judicial procedure"),
        StatutoryRouting.Arbitration => ("仲裁程序", "arbitration"),
        StatutoryRouting.PartyAppeal => ("党员申诉程序", "the appeal procedure of the Party"),
        StatutoryRouting.Administrative => ("行政复议等行政程序", "administrative procedure"),
        StatutoryRouting.ProtectiveDuty => ("查处违法或者履行保护职责的程序", "the procedure for investigating violations and protective duties"),
        _ => throw new ArgumentOutOfRangeException(nameof(routing), routing, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this HandlingOutcome outcome) => outcome switch
    {
        HandlingOutcome.Support => ("支持", "supports the request"),
        HandlingOutcome.Explain => ("解释说明", "explains"),
        HandlingOutcome.NotSupport => ("不予支持", "does not support the request"),
        HandlingOutcome.Settled => ("和解", "records the settlement of the parties"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this SupervisionCause cause) => cause switch
    {
        SupervisionCause.NotRegistered => ("未按规定登记", "not registered as it should be"),
        SupervisionCause.NotAccepted => ("未按规定受理", "not accepted as it should be"),
        SupervisionCause.NoticeOverdue => ("未按期告知", "notice overdue"),
        SupervisionCause.OpinionOverdue => ("未按期办结", "opinion overdue"),
        SupervisionCause.Perfunctory => ("推诿、敷衍、拖延", "passed around, perfunctory or dragged out"),
        SupervisionCause.ExecutionRefused => ("拒不执行处理意见", "opinion not carried out"),
        SupervisionCause.FalseReporting => ("弄虚作假", "false reporting"),
        SupervisionCause.Other => ("其他", "another cause"),
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this ImprovementKind kind) => kind switch
    {
        ImprovementKind.Work => ("改进工作", "to work better"),
        ImprovementKind.Policy => ("完善政策", "to mend a policy"),
        ImprovementKind.Accountability => ("追究责任", "to call somebody to account"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Uphold => ("维持", "upholds"),
        ReviewOutcome.Change => ("变更", "changes"),
        ReviewOutcome.Revoke => ("撤销", "revokes"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this Satisfaction satisfaction) => satisfaction switch
    {
        Satisfaction.Satisfied => ("满意", "satisfied"),
        Satisfaction.BasicallySatisfied => ("基本满意", "basically satisfied"),
        Satisfaction.NotSatisfied => ("不满意", "not satisfied"),
        _ => throw new ArgumentOutOfRangeException(nameof(satisfaction), satisfaction, "It has no words yet."),
    };

    public static (string Zh, string En) Words(this Urgency urgency) => urgency switch
    {
        Urgency.Major => ("重大", "major"),
        Urgency.Urgent => ("紧急", "urgent"),
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "It has no words yet."),
    };

    public static (string Zh, string En) Label(this PetitionStage stage) => stage switch
    {
        PetitionStage.New => ("未登记", "not registered"),
        PetitionStage.Registered => ("已登记", "registered"),
        PetitionStage.Transferred => ("已转送", "transferred"),
        PetitionStage.TransferObjected => ("转送异议中", "transfer objected to"),
        PetitionStage.JurisdictionDisputed => ("管辖争议中", "jurisdiction in dispute"),
        PetitionStage.Declined => ("不予受理", "declined"),
        PetitionStage.OpenElsewhere => ("下级正在办理，不予受理", "open at a lower body"),
        PetitionStage.Withdrawn => ("信访人已撤回", "withdrawn by the petitioner"),
        PetitionStage.ProposalAnswered => ("建议已答复", "proposal answered"),
        PetitionStage.AccusationPassedOn => ("检举控告已移送", "accusation passed on"),
        PetitionStage.Accepted => ("已受理", "accepted"),
        PetitionStage.OpinionIssued => ("已出具处理意见", "handling opinion issued"),
        PetitionStage.OpinionServed => ("处理意见已送达", "handling opinion served"),
        PetitionStage.ReviewRequested => ("复查中", "under review"),
        PetitionStage.ReviewOpinionIssued => ("已出具复查意见", "review opinion issued"),
        PetitionStage.ReviewOpinionServed => ("复查意见已送达", "review opinion served"),
        PetitionStage.ReexaminationRequested => ("复核中", "under re-examination"),
        PetitionStage.ReexaminationOpinionIssued => ("已出具复核意见", "re-examination opinion issued"),
        PetitionStage.ReexaminationOpinionServed => ("复核意见已送达", "re-examination opinion served"),
        PetitionStage.ConcludedElsewhere => ("原系统已办结", "concluded in another system"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "It has no words yet."),
    };
}
