package dev.rehearsal.ingest;

/** Which cells the members of JSON lines are. */
interface JsonNames {
    int NOWHERE = -1;

    /** The number of the cell of a member by its name, with dots where it is inside of others. */
    int cell(String name);

    /** Whether somebody asks for a member of this name with dots by itself. */
    boolean isAskedFor(String name);

    /** Whether that may be so for a member inside the one of this name. */
    boolean reachInto(String name);
}
