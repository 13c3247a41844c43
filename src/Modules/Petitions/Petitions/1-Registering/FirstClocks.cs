using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>The clock that starts when a unit comes to hold a matter in its own right, not by transfer. A community has none (信访工作条例 15, 22, 23).</summary>
internal static class FirstClocks
{
    /// <summary>XF-01: a petition bureau transfers in 15 days.</summary>
    public static Deadline? TransferDue(this Circumstances now, OrgUnit holder, DateOnly from) =>
        holder.IsPetitionBureau() ? now.Deadline("XF-01", from) : null;

    /// <summary>XF-02: a body that can decide tells the petitioner in 15 days, unless there is no address to tell.</summary>
    public static Deadline? NoticeDue(this Circumstances now, OrgUnit holder, DateOnly from, bool hasAddress) =>
        holder.CanDecide() && hasAddress ? now.Deadline("XF-02", from) : null;
}
