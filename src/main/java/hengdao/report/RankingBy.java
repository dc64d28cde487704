package hengdao.report;

/** What a bulletin ranks. */
public enum RankingBy {
    PROJECT,
    /** 牵头单位. */
    UNIT
}
