package hengdao.model;

/** What a reviewer says of an entry. */
public enum Verdict {
    ACCEPTED,
    /** 退办: it no longer counts and is to be done again. */
    RETURNED
}
