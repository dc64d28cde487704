package hengdao.report.document;

/** The typefaces that GB/T 9704-2012 names; a PC without one of them uses another, and the PDF uses the bundled font. */
enum FontRole {
    TITLE_SONG("方正小标宋简体", true),
    HEI("黑体", true),
    KAI("楷体", false),
    FANG_SONG("仿宋", false);

    private final String family;
    private final boolean strong;

    FontRole(String family, boolean strong) {
        this.family = family;
        this.strong = strong;
    }

    /** The name office programs know it by. */
    String family() {
        return family;
    }

    /** Whether the bundled font stands in for it in bold. */
    boolean strong() {
        return strong;
    }
}
