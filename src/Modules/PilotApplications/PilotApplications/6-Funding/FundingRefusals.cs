using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>What is said no to about a pilot's money.</summary>
internal static class FundingRefusals
{
    /// <summary>The source's sentence on money: budgets of district and street, subsidies of province and city.</summary>
    public const string Guaranteeing = "创建意见：经费保障";

    public static readonly Refusal NoFundedCommunity = new("no-funded-community", Guaranteeing,
        "所填单位不是社区。经费只为试点社区登记，请从组织目录中选择社区。", "This unit is no community. Money is entered for pilot communities: choose one from the directory.");
    public static readonly Refusal NotAPilot = new("not-a-pilot", Guaranteeing,
        "该社区在这一轮次中不是经认可的试点。经费只为经认可的试点登记：请先办理省级认可，或者核对轮次和社区。",
        "This community is no recognised pilot of that round, and money is entered for those only. Have it recognised by the province first, or check round and community.");
    public static readonly Refusal NoSuchBudget = new("no-such-budget", Guaranteeing,
        "该社区没有这一来源的出资单位，例如统计区下的社区没有街道财政。请改选来源。",
        "Nobody above this community gives money of this source: under a statistical zone there is no street. Choose another source.");
    public static readonly Refusal MoneyOfAnother = new("money-of-another", Guaranteeing,
        "这笔经费属于另一级的预算或者补助。请由出资单位办理。", "This money belongs to another level's budget or subsidy. Ask the unit that gives it.");
    public static readonly Refusal BudgetYearAhead = new("budget-year-ahead", PilotRefusals.OwnRule,
        "预算年度最多填写到下一年度。请核对年度。", "A budget year may be next year at the latest. Check the year.");
    public static readonly Refusal NoSuchFunding = new("no-such-funding", PilotRefusals.OwnRule,
        "没有这笔经费，或者计划已经取消。请核对经费明细。", "There is no such line, or its plan was given up. Check the pilot's money.");
    public static readonly Refusal PlannerNeverApproves = new("planner-never-approves", PilotRefusals.OwnRule,
        "编制经费计划的人不能批准同一笔经费。请由其他人员批准。", "Who planned this money does not approve it. Ask somebody else.");
    public static readonly Refusal AboveThePlan = new("above-the-plan", PilotRefusals.OwnRule,
        "批准金额超过计划金额。需要增加的，请另列一笔计划。", "More would be approved than was planned. Plan the rest as a line of its own.");
    public static readonly Refusal FundingIsApproved = new("funding-is-approved", PilotRefusals.OwnRule,
        "这笔经费已经批准，不能再改。需要增加的，请另列一笔计划。", "This money is approved and does not change. Plan more as a line of its own.");
    public static readonly Refusal FundingNotApproved = new("funding-not-approved", PilotRefusals.OwnRule,
        "这笔经费尚未批准，不能拨付。请先批准。", "This money is not approved, and nothing is paid before it is. Have it approved first.");
    public static readonly Refusal AboveTheApproval = new("above-the-approval", PilotRefusals.OwnRule,
        "拨付总额将超过批准金额。请核对金额。", "More would be paid than was approved. Check the amount.");
    public static readonly Refusal AboveThePayments = new("above-the-payments", PilotRefusals.OwnRule,
        "核销总额将超过已拨付金额。请核对金额，或者先登记拨付。", "More would be accounted for than was paid. Check the amount, or enter the payment first.");
    public static readonly Refusal VoucherIsTaken = new("voucher-is-taken", PilotRefusals.OwnRule,
        "这笔经费中已有该凭证号。请核对凭证号。", "This line holds a voucher of that number. Check the number.");
    public static readonly Refusal VoucherDatedAhead = new("voucher-dated-ahead", PilotRefusals.OwnRule,
        "凭证日期晚于今天。请填写今天或者以前的日期。", "The voucher's day is still to come. Give today or an earlier day.");
    public static readonly Refusal NotTheSpender = new("not-the-spender", Guaranteeing,
        "核销由社区或者所属街道办理。请由使用经费的单位办理。", "The community or its street accounts for what was spent. Ask whoever spent it.");
    public static readonly Refusal PayerNeverAccounts = new("payer-never-accounts", PilotRefusals.OwnRule,
        "拨付经费的人不能核销同一笔经费。请由其他人员核销。", "Who paid this money out does not account for it. Ask somebody else.");
    public static readonly Refusal NoSuchVoucher = new("no-such-voucher", PilotRefusals.OwnRule,
        "这笔经费中没有该凭证，或者已经冲正。请核对凭证号。", "This line holds no such voucher, or it was reversed. Check the number.");
    public static readonly Refusal SpentAlready = new("spent-already", PilotRefusals.OwnRule,
        "冲正后已核销金额将超过拨付金额。请先冲正相应的核销凭证。", "More would then be accounted for than was paid. Reverse the accounting first.");
}
