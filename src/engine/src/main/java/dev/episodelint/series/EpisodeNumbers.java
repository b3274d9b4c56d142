package dev.episodelint.series;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares and formats numbers of episodes, such as {@code 13} and {@code 1.2}. */
public final class EpisodeNumbers {
    public static final Comparator<String> ORDER = Comparator.comparing((String n) -> part(n, true))
            .thenComparing(n -> part(n, false))
            .thenComparing(Comparator.naturalOrder());

    private static final int MOST_RUNS = 8;

    private EpisodeNumbers() {}

    private static BigInteger part(String number, boolean whole) {
        int dot = number.indexOf('.');
        if (dot < 0) {
            return whole ? new BigInteger(number) : BigInteger.ONE.negate();
        }
        return new BigInteger(whole ? number.substring(0, dot) : number.substring(dot + 1));
    }

    public static boolean isWhole(String number) {
        return number.indexOf('.') < 0;
    }

    /** {@code 1-10, 12, 116-119} for sorted numbers; of many ranges the first ones. */
    public static String runs(List<String> sorted) {
        List<String> runs = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            int end = i;
            while (end + 1 < sorted.size() && follows(sorted.get(end), sorted.get(end + 1))) {
                end++;
            }
            String first = sorted.get(i);
            String last = sorted.get(end);
            if (end == i + 1) {
                runs.add(first);
                runs.add(last);
            } else {
                runs.add(end == i ? first : first + "-" + last);
            }
            i = end + 1;
        }
        return runs.size() <= MOST_RUNS
                ? String.join(", ", runs)
                : String.join(", ", runs.subList(0, MOST_RUNS)) + ", ...";
    }

    private static boolean follows(String number, String next) {
        return isWhole(number)
                && isWhole(next)
                && new BigInteger(number).add(BigInteger.ONE).equals(new BigInteger(next));
    }
}
