package hengdao.service;

import hengdao.store.Change;

/** How a step is taken back or done again. */
@FunctionalInterface
interface Way {

    /**
     * Writes it.
     *
     * @param now the programme as it stands
     * @throws hengdao.model.InputRefused if it is no longer possible; nothing may be left of the change then
     */
    Went go(Change change, ProgrammeView now);

    /** What came of it, and how to take that back. */
    record Went(Edited edited, Way back) {}
}
