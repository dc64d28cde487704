package hengdao.model;

import java.util.Optional;

/** How a measured value is held against its target; {@link #symbol} is its form in data files and lists. */
public enum Operator {
    AT_LEAST(">=", "≥"),
    AT_MOST("<=", "≤"),
    EQUAL("=", "="),
    MORE_THAN(">", ">"),
    LESS_THAN("<", "<"),
    RANGE("range", ""),
    ABOUT("about", "约"),
    GROWTH("growth", "≥"),
    COMPLETE("complete", "");

    private final String symbol;
    private final String sign;

    Operator(String symbol, String sign) {
        this.symbol = symbol;
        this.sign = sign;
    }

    /** The form in data files and lists, for example {@code >=}. */
    public String symbol() {
        return symbol;
    }

    /** The sign before a figure on charts, empty where none is usual. */
    public String sign() {
        return sign;
    }

    /** Whether smaller values are better. */
    public boolean lowerIsBetter() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** The operator written as {@code symbol}, or empty if there is none. */
    public static Optional<Operator> ofSymbol(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }
}
