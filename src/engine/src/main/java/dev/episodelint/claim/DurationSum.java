package dev.episodelint.claim;

import dev.episodelint.document.Block;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The total length of the outermost timed sections below a section or a document.
 *
 * @param stated the sum of the stated lengths
 * @param possible the bounds of the total: a time that may mean something else counts or does not, a section that
 *     contradicts its own subsections takes either length, and a section without a time takes some time too
 * @param figures the summands, in document order
 * @param body whether the timed sections are the body of the document
 */
record DurationSum(ClaimedAmount stated, ClaimedAmount possible, List<SectionDuration> figures, boolean body) {
    /** Words per minute of a slow reader, for the upper bound of sections without a time. */
    private static final BigDecimal WORDS_PER_SECOND =
            BigDecimal.valueOf(100).divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP);

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    /** Empty if fewer than two sections state a length, or if the lengths are no parts of a whole. */
    static Optional<DurationSum> of(List<Block> blocks, List<TimedSection> parts, Tolerance tolerance) {
        Collector all = new Collector(tolerance);
        all.prose(blocks);
        all.collect(parts, false);
        return all.sum();
    }

    /** Walks to the outermost timed sections. */
    private static final class Collector {
        private final Tolerance tolerance;
        private final List<TimedSection> timed = new ArrayList<>();
        private final List<ClaimedAmount> counted = new ArrayList<>();
        private boolean doubtful;
        private final List<TimedSection> untimed = new ArrayList<>();
        private BigDecimal words = ZERO;

        Collector(Tolerance tolerance) {
            this.tolerance = tolerance;
        }

        void prose(List<Block> blocks) {
            words = words.add(BigDecimal.valueOf(ProseWords.of(blocks).count()));
        }

        void collect(List<TimedSection> parts, boolean otherTime) {
            boolean complete = parts.size() > 1
                    && parts.stream().allMatch(p -> p.figure() != null)
                    && parts.stream().anyMatch(p -> !p.otherTime());
            for (TimedSection part : parts) {
                boolean other = otherTime || (!complete && part.otherTime());
                if (part.figure() != null) {
                    timed.add(part);
                    counted.add(other ? length(part).orNone() : length(part));
                    doubtful |= other;
                } else if (part.timed()) {
                    prose(part.section().blocks());
                    collect(part.inside(), otherTime || part.otherTime());
                } else {
                    untimed.add(part);
                }
            }
        }

        /** If the subsections contradict the section, one of both is wrong, and the finding of that section says so. */
        private ClaimedAmount length(TimedSection part) {
            ClaimedAmount own = own(part);
            return of(part.section().blocks(), part.inside(), tolerance)
                    .filter(s -> s.possible().differs(own, tolerance))
                    .map(s -> own.hull(s.stated()))
                    .orElse(own);
        }

        Optional<DurationSum> sum() {
            if (timed.size() < 2) {
                return Optional.empty();
            }
            List<SectionDuration> figures =
                    timed.stream().map(Collector::figure).toList();
            ClaimedAmount stated =
                    figures.stream().map(SectionDuration::length).reduce(ClaimedAmount.NONE, ClaimedAmount::plus);
            ClaimedAmount possible = counted.stream().reduce(ClaimedAmount.NONE, ClaimedAmount::plus);
            boolean clocks = figures.stream().anyMatch(SectionDuration::clock);
            if (clocks || areOffsets(figures)) {
                if (!followEachOther(figures)) {
                    return Optional.empty();
                }
                ClaimedAmount end = ClaimedAmount.exactly(end(figures).subtract(start(figures)));
                stated = clocks ? stated.hull(end) : end;
                possible = doubtful ? stated.orNone() : stated;
            }
            return Optional.of(new DurationSum(stated, possible.orUpTo(rest(figures)), figures, isBody()));
        }

        /** {@code 0-15 minutes}, {@code 15-30 minutes}: start and end, not a length. */
        private static boolean areOffsets(List<SectionDuration> figures) {
            BigDecimal at = ZERO;
            for (SectionDuration figure : figures) {
                if (figure.from() == null
                        || figure.to() == null
                        || figure.from().compareTo(at) != 0) {
                    return false;
                }
                at = figure.to();
            }
            return true;
        }

        private static boolean followEachOther(List<SectionDuration> figures) {
            BigDecimal at = null;
            for (SectionDuration figure : figures) {
                if (figure.from() == null
                        || figure.to() == null
                        || (at != null && figure.from().compareTo(at) < 0)) {
                    return false;
                }
                at = figure.to();
            }
            return true;
        }

        private static BigDecimal start(List<SectionDuration> figures) {
            BigDecimal from = figures.get(0).from();
            return from == null ? ZERO : from;
        }

        private static BigDecimal end(List<SectionDuration> figures) {
            BigDecimal to = figures.get(figures.size() - 1).to();
            return to == null ? ZERO : to;
        }

        /**
         * The time of a section without a stated length: at most the time to read it aloud, or more for a part that is
         * only an outline.
         */
        private BigDecimal rest(List<SectionDuration> figures) {
            BigDecimal longest = figures.stream()
                    .map(f -> f.length().high() == null
                            ? f.length().low()
                            : f.length().high())
                    .max(BigDecimal::compareTo)
                    .orElse(ZERO);
            BigDecimal rest = words.divide(WORDS_PER_SECOND, 0, RoundingMode.HALF_UP);
            for (TimedSection part : untimed) {
                if (!PartTitles.isMatter(part.section())) {
                    BigDecimal spoken = BigDecimal.valueOf(
                                    ProseWords.of(part.section()).count())
                            .divide(WORDS_PER_SECOND, 0, RoundingMode.HALF_UP);
                    rest = rest.add(
                            isBetween(part) || PartTitles.isPart(part.section()) ? spoken.max(longest) : spoken);
                }
            }
            return rest;
        }

        private boolean isBetween(TimedSection part) {
            int at = part.section().span().start();
            return at > timed.get(0).section().span().start()
                    && at < timed.get(timed.size() - 1).section().span().start();
        }

        /** Whether half of the sections of that level are timed, or half of the text, or two numbered parts. */
        private boolean isBody() {
            int level = timed.stream().mapToInt(p -> p.section().level()).min().orElse(0);
            long others = untimed.stream()
                    .filter(p -> p.section().level() <= level && !PartTitles.isMatter(p.section()))
                    .count();
            long beside =
                    timed.stream().filter(p -> p.section().level() == level).count();
            return beside >= others
                    || text(timed) >= text(untimed)
                    || timed.stream()
                                    .filter(p -> PartTitles.isNumbered(p.section()))
                                    .count()
                            > 1;
        }

        private static long text(List<TimedSection> parts) {
            return parts.stream().mapToLong(p -> p.section().span().length()).sum();
        }

        private static ClaimedAmount own(TimedSection part) {
            return figure(part).length();
        }

        private static SectionDuration figure(TimedSection part) {
            if (part.figure() == null) {
                throw new IllegalArgumentException(
                        "not timed: " + part.section().span());
            }
            return part.figure();
        }
    }
}
