package dev.episodelint.schema;
/**
 * How the values of two columns stand to each other in every row.
 *
 * @param left index of the column that is judged
 * @param right index of the column it is compared with
 */
public record ColumnRelation(int left, Comparison comparison, int right) {

    /** What must hold, and the words for when it does not. */
    public enum Comparison {
        LESS("<", "is not less than"),
        AT_MOST("<=", "is more than"),
        EQUAL("=", "is not the same as"),
        /** More of what is good, or less of what is bad. */
        AT_LEAST_AS_GOOD("is at least as good as", "is worse than");

        private final String sign;
        private final String broken;

        Comparison(String sign, String broken) {
            this.sign = sign;
            this.broken = broken;
        }

        public String sign() {
            return sign;
        }

        public String broken() {
            return broken;
        }
    }
}
