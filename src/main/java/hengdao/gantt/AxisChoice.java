package hengdao.gantt;

/**
 * What an officer wants of the time axis; the zoom decides the rest.
 *
 * @param tiers how many at most, 2 or 3
 * @param fine into what months are divided where they can be
 */
public record AxisChoice(int tiers, Fine fine) {

    /** Three tiers, 旬 or weeks by zoom. */
    public static final AxisChoice AUTOMATIC = new AxisChoice(3, Fine.BY_ZOOM);

    public AxisChoice {
        if (tiers < 2 || tiers > 3) {
            throw new IllegalArgumentException(tiers + " tiers");
        }
    }

    /** The division below the month. */
    public enum Fine {
        /** 旬 from afar, weeks from near. */
        BY_ZOOM,
        /** 旬. */
        TEN_DAY,
        /** 周. */
        WEEK
    }
}
