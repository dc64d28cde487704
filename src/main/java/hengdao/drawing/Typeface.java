package hengdao.drawing;

import java.util.List;

/** The typefaces text can ask for. All but the first are used where the PC has them; else the bundled one stands in. */
public enum Typeface {
    /** The bundled Noto Sans SC, of which every chart is made. */
    SANS(),
    /** 小标宋, of titles. */
    TITLE_SONG("方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "小标宋", "华文中宋", "STZhongsong"),
    /** 黑体. */
    HEI("黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "华文黑体", "STHeiti"),
    /** 楷体. */
    KAI("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "FZKai-Z03", "华文楷体", "STKaiti"),
    /** 仿宋, of running text. */
    FANG_SONG("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "FZFangSong-Z02", "华文仿宋", "STFangsong");

    /** What office programs call the bundled font. */
    public static final String BUNDLED = "Noto Sans SC";

    private final List<String> families;

    Typeface(String... families) {
        this.families = List.of(families);
    }

    /** The families it is looked for under, the best first. */
    public List<String> families() {
        return families;
    }
}
