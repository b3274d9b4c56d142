package dev.episodelint.claim;

import dev.episodelint.document.Block;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the outermost timed sections below a place take together.
 *
 * @param stated the figures as they stand, added up
 * @param possible what the whole may take: figures that may be another thing's count or do not, a section whose own
 *     sections add up to something else takes one or the other, and what has no figure takes some time too
 * @param figures what was added up, in document order
 * @param body whether it is the body of the document that is timed, not something in passing
 */
record Sum(Length stated, Length possible, List<Figure> figures, boolean body) {
    /** A slow reader; a faster one makes what is not timed shorter. */
    private static final BigDecimal WORDS_PER_SECOND =
            BigDecimal.valueOf(100).divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP);

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    /** Empty where fewer than two sections say how long they take, or what they say makes no whole. */
    static Optional<Sum> of(List<Block> blocks, List<Part> parts, Tolerance tolerance) {
        Collector all = new Collector(tolerance);
        all.prose(blocks);
        all.collect(parts, false);
        return all.sum();
    }

    /** Walks to the outermost timed sections. */
    private static final class Collector {
        private final Tolerance tolerance;
        private final List<Part> timed = new ArrayList<>();
        private final List<Length> counted = new ArrayList<>();
        private boolean doubtful;
        private final List<Part> untimed = new ArrayList<>();
        private BigDecimal words = ZERO;

        Collector(Tolerance tolerance) {
            this.tolerance = tolerance;
        }

        void prose(List<Block> blocks) {
            words = words.add(BigDecimal.valueOf(Prose.of(blocks).count()));
        }

        void collect(List<Part> parts, boolean otherTime) {
            boolean complete = parts.size() > 1
                    && parts.stream().allMatch(p -> p.figure() != null)
                    && parts.stream().anyMatch(p -> !p.otherTime());
            for (Part part : parts) {
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

        /** Where the sections inside add up to something else, one of both is wrong, and that is said there. */
        private Length length(Part part) {
            Length own = own(part);
            return of(part.section().blocks(), part.inside(), tolerance)
                    .filter(s -> s.possible().differs(own, tolerance))
                    .map(s -> own.hull(s.stated()))
                    .orElse(own);
        }

        Optional<Sum> sum() {
            if (timed.size() < 2) {
                return Optional.empty();
            }
            List<Figure> figures = timed.stream().map(Collector::figure).toList();
            Length stated = figures.stream().map(Figure::length).reduce(Length.NONE, Length::plus);
            Length possible = counted.stream().reduce(Length.NONE, Length::plus);
            boolean clocks = figures.stream().anyMatch(Figure::clock);
            if (clocks || areOffsets(figures)) {
                if (!followEachOther(figures)) {
                    return Optional.empty();
                }
                Length end = Length.exactly(end(figures).subtract(start(figures)));
                stated = clocks ? stated.hull(end) : end;
                possible = doubtful ? stated.orNone() : stated;
            }
            return Optional.of(new Sum(stated, possible.orUpTo(rest(figures)), figures, isBody()));
        }

        /** {@code 0-15 minutes}, {@code 15-30 minutes}: not how long, but from when to when. */
        private static boolean areOffsets(List<Figure> figures) {
            BigDecimal at = ZERO;
            for (Figure figure : figures) {
                if (figure.from() == null
                        || figure.to() == null
                        || figure.from().compareTo(at) != 0) {
                    return false;
                }
                at = figure.to();
            }
            return true;
        }

        private static boolean followEachOther(List<Figure> figures) {
            BigDecimal at = null;
            for (Figure figure : figures) {
                if (figure.from() == null
                        || figure.to() == null
                        || (at != null && figure.from().compareTo(at) < 0)) {
                    return false;
                }
                at = figure.to();
            }
            return true;
        }

        private static BigDecimal start(List<Figure> figures) {
            BigDecimal from = figures.get(0).from();
            return from == null ? ZERO : from;
        }

        private static BigDecimal end(List<Figure> figures) {
            BigDecimal to = figures.get(figures.size() - 1).to();
            return to == null ? ZERO : to;
        }

        /** What is not timed: read aloud, it takes its time; a part of the whole that is only sketched, perhaps more. */
        private BigDecimal rest(List<Figure> figures) {
            BigDecimal longest = figures.stream()
                    .map(f -> f.length().high() == null
                            ? f.length().low()
                            : f.length().high())
                    .max(BigDecimal::compareTo)
                    .orElse(ZERO);
            BigDecimal rest = words.divide(WORDS_PER_SECOND, 0, RoundingMode.HALF_UP);
            for (Part part : untimed) {
                if (!Titles.isMatter(part.section())) {
                    BigDecimal spoken = BigDecimal.valueOf(
                                    Prose.of(part.section()).count())
                            .divide(WORDS_PER_SECOND, 0, RoundingMode.HALF_UP);
                    rest = rest.add(isBetween(part) || Titles.isPart(part.section()) ? spoken.max(longest) : spoken);
                }
            }
            return rest;
        }

        private boolean isBetween(Part part) {
            int at = part.section().span().start();
            return at > timed.get(0).section().span().start()
                    && at < timed.get(timed.size() - 1).section().span().start();
        }

        /** Half of the sections of that rank, or half of the text, or two numbered parts. */
        private boolean isBody() {
            int level = timed.stream().mapToInt(p -> p.section().level()).min().orElse(0);
            long others = untimed.stream()
                    .filter(p -> p.section().level() <= level && !Titles.isMatter(p.section()))
                    .count();
            long beside =
                    timed.stream().filter(p -> p.section().level() == level).count();
            return beside >= others
                    || text(timed) >= text(untimed)
                    || timed.stream()
                                    .filter(p -> Titles.isNumbered(p.section()))
                                    .count()
                            > 1;
        }

        private static long text(List<Part> parts) {
            return parts.stream().mapToLong(p -> p.section().span().length()).sum();
        }

        private static Length own(Part part) {
            return figure(part).length();
        }

        private static Figure figure(Part part) {
            if (part.figure() == null) {
                throw new IllegalArgumentException(
                        "not timed: " + part.section().span());
            }
            return part.figure();
        }
    }
}
