package hengdao.service;

/** In which order pages come that stand beside and below each other. */
public enum PageSequence {
    /** From left to right, then down. */
    ACROSS,
    /** From top to bottom, then to the right. */
    DOWN
}
