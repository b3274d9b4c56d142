package dev.episodelint.report;

import dev.episodelint.diagnostic.Severity;

/** ANSI colours, which may be switched off. */
enum Ansi {
    ON,
    OFF;

    String bold(String text) {
        return dress("1", text);
    }

    String faint(String text) {
        return dress("2", text);
    }

    String loud(Severity severity, String text) {
        return dress(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case INFO -> "1;36";
                },
                text);
    }

    private String dress(String code, String text) {
        return this == ON ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
