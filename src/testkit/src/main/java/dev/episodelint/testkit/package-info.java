/**
 * Runs the pages of rules as tests, for this project and for people who write their own rules.
 *
 * <p>A page is Markdown with the rule's id as its title. A fenced block whose info string has a second word is an
 * example, or belongs to one; all other blocks are prose. Fences have four backticks where the document in them has
 * fences of its own.
 *
 * <table>
 * <caption>Info strings</caption>
 * <tr><td>{@code markdown template}</td><td>the template of the examples; without it, the built-in template</td></tr>
 * <tr><td>{@code yaml overlay}</td><td>the overlay of that template</td></tr>
 * <tr><td>{@code yaml catalog}</td><td>episodes without a document, as under {@code catalog} in a configuration</td></tr>
 * <tr><td>{@code yaml plan}</td><td>requirements of the examples in addition to the template, as in the file that
 * {@code plan} names in a configuration</td></tr>
 * <tr><td>{@code markdown beside PATH}</td><td>another document next to each example; rules see it, but its findings
 * are ignored</td></tr>
 * <tr><td>{@code markdown reported}</td><td>a document with findings</td></tr>
 * <tr><td>{@code text findings}</td><td>directly after it: all findings of all rules in it, one per line, as
 * {@code LINE:COLUMN MESSAGE [rule]}; the page's own rule is not named, consequences are not listed</td></tr>
 * <tr><td>{@code markdown accepted}</td><td>a document without any finding of any rule</td></tr>
 * <tr><td>{@code markdown fixed}</td><td>a reported document after the fix, without any finding</td></tr>
 * </table>
 *
 * <p>The next word may be a path of the example relative to the documents beside it; without one it is
 * {@code example.md}. Folders are series, and the documents of a page are all the files there are. A rule that is off by
 * default is on for its own page.
 *
 * <p>With {@code escaped} as a further word, backslash-u and four hexadecimal digits stand for a character (a UTF-16
 * unit), backslash-x and two for a byte.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicContainer> pages() {
 *     return RulePages.tests(Path.of("rules"), rules);
 * }
 * }</pre>
 */
@NullMarked
package dev.episodelint.testkit;

import org.jspecify.annotations.NullMarked;
