package dev.episodelint.code;

import java.util.List;

/** Pieces of valid code that are hard to read. */
final class CodeSamples {
    static final List<CodeSample> VALID = List.of(
            new CodeSample("java", """
                    char quote = '"', back = '\\\\';
                    String text = \"""
                        He said "no", and it's \\\""" fine
                        \""";
                    long mask = 0xFF_FFL + 0b1010 + 1_000_000L + 1e-9d + .5f + 1.f + 0x1.8p3;
                    /* it's a comment */ List<String> list = call(x -> { return x[0]; }); // "odd
                    @Retry(name = "a") void f(String... a) { int y = a / b; }
                    """),
            new CodeSample("java", """
                        }

                        void second() {
                            call();
                        }
                    }
                    """),
            new CodeSample("java", """
                    class A {
                        void f() {
                            call(a,
                                b);
                    """),
            new CodeSample("java", " * the end of a comment that isn't here\n */\nvoid f() {}\n"),
            new CodeSample(
                    "kotlin",
                    "val a = \"${b.map { \"x$it\" }}\" /* a /* nested */ 'c */\nfun `it's a test`() = \"\"\"raw \"$x\" \"\"\"\nval c = '\"'\n"),
            new CodeSample(
                    "go",
                    "var s = `a \"raw\" 'string'`\nr := '\\''\nimport (\n\t\"fmt\"\n)\nx := 10i + 0x1p-2 + 0b11\n"),
            new CodeSample(
                    "c",
                    "#define Q(x) don't\n#if A\nif (x) {\n#else\nif (y) {\n#endif\n}\n#if 0\nit's dead\n#endif\nchar c = '\\''; long n = 10ULL + 1.5f;\n"),
            new CodeSample("cpp", "auto s = R\"x(a \" ) b)x\"; int n = 1'000'000; auto t = 10_km + 5ms;\n"),
            new CodeSample(
                    "csharp",
                    "var a = $\"{x:yyyy \"\"}\";\nvar b = @\"C:\\\";\nvar c = $@\"{d[\"k\"]} \"\"q\"\"\";\nvar e = \"\"\"raw \"x\" y\"\"\"; decimal m = 1.5m;\n"
                            .replace("{x:yyyy \"\"}", "{x:yyyy}")),
            new CodeSample(
                    "rust",
                    "fn f<'a>(x: &'a str) -> char { '\"' }\nlet r = r#\"a \"b\" c\"#; let n = 1_000_u64 + 2.5f32; /* a /* b */ c */\n'outer: loop { break 'outer; }\n"),
            new CodeSample("javascript", """
                            const r = /["'/]/g.test(a) / 2;
                            if (x) /it's/.test(y);
                            const t = `a ${b ? `c'${d}` : "e"} f`;
                            let n = 10n + 1_000 + a++ / 2;
                            x = y / z / 2; // don't
                            """),
            new CodeSample("javascript", "export const A = () => (\n  <p>Don't (panic</p>\n);\n"),
            new CodeSample("javascript", "  .then(r => r.json())\n  .catch(e => log(e))\n);\n"),
            new CodeSample(
                    "typescript",
                    "type A<T> = { [k in keyof T]?: T[k] };\nconst f = (a: 'x' | \"y\"): void => {};\nlet z = <T>(x: T) => x;\n"),
            new CodeSample(
                    "python",
                    "a = f\"{x['k']:>{w}} {y!r} {{ }} {z:%H:%M}\"\nb = f'{\", \".join(c)}' + r'\\'' + rb\"\\\"\"\nd = 'a \\\n  b'\n\"\"\"It's a \"doc\" string\"\"\"\nn = 1_000 + 0xFFor_ if False else 1j\n"
                            .replace("0xFFor_", "0xFF")),
            new CodeSample("python", """
                            def f(
                                a, # isn't (
                                b=[1, 2],
                            ):
                                ...

                            x = {
                                'a': 1,
                                'b': 2,
                            """),
            new CodeSample(
                    "bash",
                    "cat <<'EOF' | grep -v \"x\"\nit's \"here (\nEOF\necho \"${a:-don't}\" $'it\\'s' # that's\nx=\"$(case $y in a) echo \"b\";; esac)\"\nz=$((1 << 3)); echo ${#x} ${y%%'}'*}\n"),
            new CodeSample(
                    "sql",
                    "SELECT \"a\"\"b\", 'it''s' -- don't\nFROM t WHERE x = $$it's$$ AND y = E'\\'' /* it's */;\n"));

    private CodeSamples() {}
}
