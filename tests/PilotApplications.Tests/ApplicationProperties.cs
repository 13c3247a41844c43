using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

/// <summary>Whatever is asked by whomever in whatever order.</summary>
public class ApplicationProperties
{
    private static readonly string[] Accounts = ["a", "b", "c", "d"];

    /// <summary>Everybody may hold any post, so that only the rules keep people apart.</summary>
    private static readonly Post[] Posts =
    [
        PostOf(Roles.DistrictBureau, DistrictBureau), PostOf(Roles.DistrictGovernment, District), PostOf(Roles.CityUrbanDivision, CityCommission), ProvincePost, PostOf(Roles.SteeringHead, Province),
    ];

    private static readonly ICommand<PilotApplication>[] Commands =
    [
        new DraftApplication(RoundId, District), new SubmitApplication(), new SubmitApplication(), new WithdrawApplication("改选"), new PassOnApplication("号", "同意"), new PassOnApplication("号", "同意"),
        new TakeBackApproval("核实"), new ReturnApplication("修改", [], 5), new RejectApplication("重复"), new RecogniseApplication("号", "同意"), new RecogniseApplication("号", "同意"),
        new RecordConsent(ConsentGiver.Government, "号", Day), new EscalateApplication(),
    ];

    [Fact]
    public void No_level_acts_before_the_one_below_and_nobody_approves_what_he_submitted() => Prop.ForAll(Arb.From(Steps), asked =>
    {
        foreach (var chain in new[] { Opened.Chain, Revised.Chain }) IsLawful(Played(asked, chain), chain);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<Step[]> Steps =>
        (from who in Gen.Elements(Accounts)
         from post in Gen.Elements(Posts)
         from command in Gen.Elements(Commands)
         from days in Gen.Choose(0, 4)
         select new Step(who, post, command, days)).ArrayOf();

    /// <summary>What is recorded from a complete draft on.</summary>
    private static List<IEvent<PilotApplication>> Played(Step[] asked, ApprovalChain chain)
    {
        var history = Complete.Select(e => e is ApplicationDrafted drafted ? drafted with { Chain = chain } : e).ToList();
        var day = Day;
        foreach (var step in asked)
        {
            day = day.AddDays(step.Days);
            var now = As(step.Who, day, step.Post) with { Others = new Dictionary<Guid, object> { [RoundId] = After(Opened), [SurveyId] = After(Surveyed) } };
            history.AddRange(step.Command.Decide(After([.. history]), now).Events.Cast<IEvent<PilotApplication>>());
            // A new attempt needs its papers before it can go up.
            if (history[^1] is ApplicationDrafted again)
            {
                history[^1] = again with { Chain = chain };
                history.AddRange(Complete[1..]);
            }
        }
        return history;
    }

    private static void IsLawful(List<IEvent<PilotApplication>> history, ApprovalChain chain)
    {
        var (submitter, agreed) = ("", new List<string>());
        foreach (var e in history)
            switch (e)
            {
                case ApplicationSubmitted submitted: (submitter, agreed) = (submitted.By, []); break;
                case ApplicationPassedOn passed: Acts(passed.Step, passed.By); agreed.Add(passed.By); break;
                case ApplicationReturned returned: Acts(returned.Step, returned.By); submitter = ""; break;
                case ApplicationRejected rejected: Acts(rejected.Step, rejected.By); submitter = ""; break;
                case PilotRecognised recognised: Acts(recognised.Step, recognised.By); recognised.Step.Should().Be(chain.Steps.Count - 1); break;
                case ApprovalTakenBack back: back.Step.Should().Be(agreed.Count - 1); agreed.RemoveAt(back.Step); break;
            }
        history.OfType<PilotRecognised>().Count().Should().BeLessThanOrEqualTo(1);

        void Acts(int step, string by)
        {
            submitter.Should().NotBeEmpty("nothing is decided that was not submitted");
            step.Should().Be(agreed.Count, "every level below has agreed, and no other");
            by.Should().NotBe(submitter);
            agreed.Should().NotContain(by, "one person acts at one level");
        }
    }

    /// <summary>Somebody asks for something some days later.</summary>
    public sealed record Step(string Who, Post Post, object Asked, int Days)
    {
        internal ICommand<PilotApplication> Command => (ICommand<PilotApplication>)Asked;
    }
}
