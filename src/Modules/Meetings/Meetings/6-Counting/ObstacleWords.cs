namespace CreationPlatform.Meetings;

/// <summary>Why a meeting does not count, in words.</summary>
internal static class ObstacleWords
{
    public static (string Zh, string En) Of(Obstacle obstacle) => obstacle switch
    {
        Obstacle.ChairNotOfRank => ("主持人不符合规定", "the chair has not the rank that the rule asks for"),
        Obstacle.NoQuorum => ("出席人数未超过成员的半数", "not more than half of the members were present"),
        Obstacle.BeforePeriod => ("召开时间早于该期间", "it began before the period did"),
        Obstacle.CountedAlready => ("已计入另一项会议任务，街道未选择一会两计", "it counts for another duty, and the street has not chosen to let it count twice"),
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, "There is no such obstacle."),
    };
}
