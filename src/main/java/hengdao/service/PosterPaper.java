package hengdao.service;

/**
 * The sheets a large chart is divided over, to be glued together.
 *
 * @param overlap what neighbouring sheets both show, in millimetres
 */
public record PosterPaper(Paper paper, double overlap) {}
