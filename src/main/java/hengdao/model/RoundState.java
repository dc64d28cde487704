package hengdao.model;

/** Whether an entry round takes place. */
public enum RoundState {
    PLANNED,
    CANCELLED
}
