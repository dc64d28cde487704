package hengdao.model;

/** Where an entry stands; only submitted entries count. */
public enum EntryState {
    SUBMITTED,
    SUPERSEDED,
    WITHDRAWN
}
