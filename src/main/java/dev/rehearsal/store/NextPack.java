package dev.rehearsal.store;

import dev.rehearsal.pack.RulePack;
import java.util.List;

/** What an export would write now, what of it was approved by whom, and what stays here. What is archived is in neither. */
public record NextPack(RulePack pack, List<OutgoingPart> goes, List<StayingPart> stays) {
    public NextPack {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
    }
}
