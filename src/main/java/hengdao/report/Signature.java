package hengdao.report;

/**
 * A line to sign at the foot of a page.
 *
 * @param label before the name, for example 编制人
 * @param person who signs, empty for a line to be signed by hand
 */
public record Signature(String label, String person) {}
