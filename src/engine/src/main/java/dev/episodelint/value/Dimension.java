package dev.episodelint.value;
/** What a value measures, and the canonical unit of its magnitude. */
public enum Dimension {
    /**
     * A plain count; unit one. {@code 2_847} (digits grouped as in Java and Python), {@code 2,847}, {@code 12,34,567}
     * (Indian grouping), {@code 847K}, {@code 1.2M}, {@code 3B}, {@code 4T}, {@code 1e6}, {@code 5bn},
     * {@code 2 million}, {@code 3 lakh} (100,000), {@code 2 crore} (10,000,000), {@code -5}, {@code +40}. A leading
     * zero ({@code 014}), a version ({@code 1.2.3}) and a group of another size ({@code 1,23}) are not numbers.
     */
    NUMBER,
    /**
     * A share of a whole; unit one, so {@code 0.3%} is 0.003. {@code 0.3%}, {@code 5 percent}, {@code 5 per cent},
     * {@code 5 pct}, and nines: {@code 11 9's}, {@code five nines} = 0.99999.
     */
    RATIO,
    /** A factor; {@code 14.5x}, {@code 10×}. */
    FACTOR,
    /**
     * An amount in one currency, {@link Quantity#unit()} its ISO 4217 code: {@code $43B}, {@code US$5m},
     * {@code ₹2 crore}, {@code ₹15 lakhs}, {@code Rs. 500}, {@code USD 5}, {@code 5 euros}, {@code $8M/year},
     * {@code $12 per GB}. A lone {@code $} is USD; {@code ¥} stays {@code ¥}, a yen or a yuan. In money, {@code m},
     * {@code b}, {@code Cr} and {@code L} (lakh, only of rupees) are multipliers too.
     */
    MONEY,
    /**
     * A length of time; seconds. {@code ns}, {@code us} or {@code µs}, {@code ms}, {@code s} or {@code sec},
     * {@code min}, {@code h} or {@code hr}, {@code day}, {@code week}, and their words; glued also {@code 5m},
     * {@code 7d}, {@code 2w} as in Go and Prometheus; {@code घंटे}, {@code मिनट}, {@code सेकंड}, {@code दिन}. Months
     * and years have the mean length that {@link java.time.temporal.ChronoUnit} states: 2,629,746 and 31,556,952
     * seconds. Composed, largest unit first: {@code 3 hours 15 minutes}, {@code 3h15m}; summed:
     * {@code 60 min + 60 min}. With {@link Quantity#quantile()} it is a latency: {@code p99: 47ms}.
     */
    DURATION,
    /**
     * A frequency; per second, of what {@link Quantity#unit()} counts. {@code 100K RPS} (requests), {@code QPS}
     * (queries), {@code TPS} (transactions), {@code IOPS} (operations), {@code 12.8M req/s},
     * {@code 10K+ writes/second}, {@code 5 deploys per day}, {@code 127B daily requests}, {@code 10000/minute}.
     */
    RATE,
    /**
     * An amount of data; bytes. {@code KB MB GB TB PB EB} are powers of 1000 (SI), {@code KiB MiB GiB TiB PiB EiB}
     * powers of 1024 (IEC 80000-13), glued also {@code 512Mi} as in Kubernetes; {@code bytes}, {@code megabytes},
     * {@code bits}, {@code Gbit}. {@code Gb} alone is not understood.
     */
    DATA,
    /** Data per time; bits per second. {@code 200+ Tbps}, {@code 10 Gb/s}, {@code 10 KB/s}, {@code 6.7 TB per day}. */
    BANDWIDTH,
    /**
     * A year of our era; {@code in 2021}, {@code (2021)}. {@code 2021} alone is a number, which is accepted as a year.
     */
    YEAR,
    /**
     * A day, counted from 1970-01-01, or a month as the range of its days; {@code 2021-03-04}, {@code 2021-03} (ISO
     * 8601), {@code March 4, 2021}, {@code 4th Mar 2021}, {@code March 2021}. {@code 04/03/2021} is not understood.
     */
    DATE,
    /** An address; {@code https://example.org/x}, also in angle brackets. Without magnitude. */
    URL,
    /** A Markdown link and nothing else; {@code [Dashboard](https://example.org)}. Without magnitude. */
    LINK,
    /** Any text that is not understood. Without magnitude. */
    TEXT
}
