package hengdao.service;

/** A fault for those who mend the program: kinds and places only, since messages may hold what an officer typed. */
public final class FaultText {

    private FaultText() {}

    /** The fault and its causes with their stack traces, a line each, without messages. */
    public static String of(Throwable fault) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Throwable each = fault; each != null; each = each.getCause()) {
            text.append(before).append(each.getClass().getName()).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("    ").append(frame).append('\n');
            }
            before = "cause: ";
        }
        return text.toString();
    }
}
