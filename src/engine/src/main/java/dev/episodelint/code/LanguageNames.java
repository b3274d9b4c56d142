package dev.episodelint.code;

import dev.episodelint.document.CodeBlock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of languages in fences: those of highlighters, and other common ones. */
public final class LanguageNames {
    private static final Pattern WORD = Pattern.compile("^\\{?\\s*\\.?(?<word>[\\p{L}\\p{N}+#_.*-]+)");

    /** Aliases of the supported languages, by canonical name. */
    private static final Map<String, String> ALIASES = aliases(
            "javascript js jsx mjs cjs node ecmascript javascriptreact",
            "typescript ts tsx mts cts typescriptreact",
            "python py py3 python3 python2 py2 gyp sage",
            "bash sh shell zsh ksh dash shellscript shell-script",
            "kotlin kt kts",
            "go golang",
            "cpp c++ cc cxx hpp hxx h++ hh",
            "c h",
            "csharp c# cs c-sharp dotnet",
            "rust rs",
            "java jsh",
            "sql mysql postgresql postgres pgsql sqlite sqlite3 plsql pl/sql tsql t-sql plpgsql mariadb redshift bigquery "
                    + "snowflake spark-sql sparksql hiveql hql cql presto trino clickhouse oracle ksql ksqldb",
            "math latex tex katex",
            "yaml yml",
            "markdown md mdx",
            "text txt plaintext plain none raw");

    private static final Set<String> OTHERS = Set.of(("""
            abap abnf actionscript ada adoc agda alloy angelscript antlr apache apacheconf apex apl applescript arduino
            arff armasm asciiart asciidoc asm asp aspnet assembly assembler astro ats autohotkey autoit avro avrasm awk
            axapta ballerina bat batch bazel bc bash-session bibtex bicep biblatex blade bnf bpmn brainfuck brightscript
            bzl c4 cabal caddyfile capnp cbl cedar ceylon cfg cfn chapel cil clang clingo clj clojure clojurescript cmake
            cmd cobol coffee coffeescript coldfusion commonlisp conf config console coq cron crontab crystal csh csp css
            csv cuda cue curl cypher cython d d2 dart dafny dax dbml delphi deps desktop dhall diff django dns docker
            dockercompose docker-compose dockerfile dos dot dotenv dsl dts dtd dust ebnf edge edgedb editorconfig edn
            eex eiffel ejs el elisp elixir elm emacs emacs-lisp env erb erl erlang erlang-repl etlua ex excel excel-formula
            exs factor feature fish flow flowchart flux fortran fs fsharp f# ftl fsx gams gap gauss gdscript gdb gemfile
            geojson gherkin git git-commit git-config git-rebase gitattributes gitconfig gitignore gleam glsl gml
            gn gnuplot godot gql gradle grammar graph graphql graphviz groovy grpc gsql haml handlebars haproxy hack
            haskell haxe hbs hcl heex hexdump hjson hlsl hocon hosts hs htaccess htm html html+erb htmldjango http https
            hurl hx hy ical idris ignore inform7 ini io irb isbl j javadoc java-properties javastacktrace jenkins
            jenkinsfile jinja jinja2 jmespath jq jsdoc json json-ld json5 jsonc jsonl jsonnet jsonpath jsonschema
            jsonlines json-schema jsonp jsp jsx-tsx julia jl julia-repl just justfile kconfig kql kusto kdl keyvalue
            kubernetes k8s ladder lasso ldif lean lean4 less lex lhs lilypond liquid lisp livescript llvm log logs logtalk
            logql lolcode lookml lua luau m m4 makefile make mk man mat maple mathematica matlab mathml maxima mel
            mercury meson metal mermaid mips mirc mizar mjml mlir mojo mojolicious mongo mongodb monkey moonscript
            mqtt msl mustache mysql-session n1ql nasm nc ndjson neo4j nestedtext newrelic nginx nginxconf nim nimrod
            nix nomad noweb npm nroff nsis nunjucks nushell nu objc objective-c objectivec objective-cpp objectivec++
            objectpascal ocaml ml octave odin opa opencl openapi openqasm openscad org organon otel output oxygene oz
            p4 pact pandas parigp parquet parser3 pas pascal patch pcre pde pegjs perl pf php phps phtml pikchr pip pl
            plantuml plist po pod pony portugol postcss postscript pov powerquery powershell ps ps1 pwsh powershell-session
            prisma processing prolog promql prometheus properties protobuf proto protocol prompt pseudo pseudocode
            psl psm1 pug jade puppet pure purescript purebasic puml pycon pyrex pytb pyspark q qbasic qml qsharp qss query
            r rmd racket raml rake rb rails raku razor rconsole re reason reasonml rebol redis redis-cli reg regex regexp
            rego renpy repl requirements rescript rest restructuredtext rex rexx rib riscv rkt robot robotframework
            roboconf routeros rpm rsl rss rst ruby ruleslanguage s sas sass scad scala sbt scheme scilab scm scss sed
            seq sequence sequencediagram session shell-session shellsession shex sieve silver sh-session slim smali
            smalltalk smarty smithy sml snippet snobol solidity sol soql sourcepawn sparql splunk spl sqf srt ssh
            ssh-config sshconfig ssml st stan starlark stata stacktrace step stl structured-text structurizr stylus
            subunit sudoers sumo svelte svg svgbob swift systemd systemverilog sv tap tcl tcsh tcllib tei template
            terminal terraform tf tfvars thrift tiddlywiki tikz tla tlaplus toml tree traceback trace ts-type tsv ttl
            turtle twig txtpb typoscript typst uml unity unix unrealscript uri url v vala vb vbnet vba vbs vbscript
            vega vega-lite verilog vhdl vi vim vimscript viml visual-basic vue vue-html vtt vyper wasm wast wat wavedrom
            wdl web-idl webidl wgsl wiki wikitext win32 wolfram wren wsdl x86asm xaml xeora xhtml xl xls xml xojo xpath
            xpl0 xquery xsd xsl xslt yacc yang yara yarn zenscript zep zephir zig zmodel ascii art admonition note
            warning tip info caution danger important details tabs callout mindmap cmdline commandline command cli stdout
            stderr input example diagram formula eqn asciimath tsql-session hive pig drl drools cel jaeger ftl-html
            objectscript oxml pddl pinescript pine qasm sarif smt smtlib smt2 spice squirrel stackdriver toon tremor
            vcl varnish wireshark wit xonsh zsh-session avsc avdl bpftrace btrace erd esql esdl eta fennel fluentd
            hamlet hledger kotlin-repl lark lucene ldap makeinfo mml narrative nmap opensearch elasticsearch painless
            policy pom pyproject rfc samba slack sops spacy spf spinnaker sqlpl statechart syslog tmux
            """).strip().split("\\s+"));

    private static final Set<String> COMMON = Set.of(
            "mermaid",
            "json",
            "html",
            "css",
            "xml",
            "dockerfile",
            "docker",
            "php",
            "ruby",
            "swift",
            "scala",
            "console",
            "diff",
            "graphql",
            "http",
            "toml",
            "ini",
            "powershell",
            "perl",
            "lua",
            "haskell",
            "elixir",
            "makefile",
            "nginx",
            "terraform",
            "hcl",
            "protobuf",
            "plantuml",
            "properties",
            "pseudocode",
            "log",
            "csv",
            "dart");

    private LanguageNames() {}

    private static Map<String, String> aliases(String... groups) {
        Map<String, String> aliases = new TreeMap<>();
        for (String group : groups) {
            String[] names = group.split(" ");
            for (String name : names) {
                aliases.put(name, names[0]);
            }
        }
        return aliases;
    }

    /** The canonical name of a language; an unknown word in lower case. */
    public static String canonical(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ALIASES.getOrDefault(lower, lower);
    }

    /** The word of a fence that names its language, without suffixes for tools; empty if there is none. */
    public static String word(CodeBlock.Fence fence) {
        Matcher m = WORD.matcher(fence.info());
        return m.find() ? m.group("word") : "";
    }

    /** The canonical name of a block's language; empty if it has none. */
    public static String of(CodeBlock block) {
        return block.fence() == null ? "" : canonical(word(block.fence()));
    }

    public static boolean isKnown(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ALIASES.containsKey(lower) || OTHERS.contains(lower);
    }

    /** Common names, sorted; suggestions for mistyped names prefer them. */
    public static Set<String> common() {
        Set<String> common = new TreeSet<>(COMMON);
        common.addAll(ALIASES.keySet());
        return common;
    }

    /** Every known name, sorted. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(OTHERS);
        all.addAll(ALIASES.keySet());
        return all;
    }
}
