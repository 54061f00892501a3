package dev.rehearsal.ui.data;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.quality.IdentityProposal;
import dev.rehearsal.ui.kit.Figures;

/** The anonymous ids of a proposal in words, for the rows that are on screen. */
final class IdentityLinkRows {
    private final EventLog log;
    private final IdentityProposal.Links links;

    IdentityLinkRows(EventLog log, IdentityProposal proposal) {
        this.log = log;
        this.links = proposal.links();
    }

    Positions all() {
        return Positions.range(0, links.size());
    }

    String anonymous(int row) {
        return log.customerId(links.anonymous(row));
    }

    String events(int row) {
        int id = links.anonymous(row);
        return Figures.count(log.end(id) - log.start(id));
    }

    String customer(int row) {
        int customer = links.customer(row);
        return customer == IdentityProposal.Links.SEVERAL
                ? "several, each from the time they were named"
                : log.customerId(customer);
    }
}
