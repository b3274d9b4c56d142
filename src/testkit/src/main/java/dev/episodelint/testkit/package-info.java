/**
 * Runs the pages of rules as tests: for us, and for people who write their own rules.
 *
 * <p>A page is Markdown with the rule's id as its title. A fenced block whose info string has a second word is an
 * example, or belongs to one; all other blocks are prose. Fences have four backticks where the document in them has
 * fences of its own.
 *
 * <table>
 * <caption>Info strings</caption>
 * <tr><td>{@code markdown template}</td><td>what the examples are written to; without it, the built-in template</td></tr>
 * <tr><td>{@code yaml overlay}</td><td>the overlay of that template</td></tr>
 * <tr><td>{@code yaml catalog}</td><td>episodes without a document, as under {@code catalog} in a configuration</td></tr>
 * <tr><td>{@code yaml plan}</td><td>what is asked of the examples beyond the template, as in the file that {@code plan}
 * names in a configuration</td></tr>
 * <tr><td>{@code markdown beside PATH}</td><td>another document that stands beside each example; it is known to the
 * rules, and nothing is found in it</td></tr>
 * <tr><td>{@code markdown reported}</td><td>a document that offends</td></tr>
 * <tr><td>{@code text findings}</td><td>directly after it: all findings of all rules in it, one a line, as
 * {@code LINE:COLUMN MESSAGE [rule]}; the page's own rule is not named, consequences are not listed</td></tr>
 * <tr><td>{@code markdown accepted}</td><td>a document without any finding of any rule</td></tr>
 * <tr><td>{@code markdown fixed}</td><td>a reported document when it is cured, without any finding either</td></tr>
 * </table>
 *
 * <p>An example may have a path as its next word, where it stands among the documents beside it; without one it is
 * {@code example.md}. Folders are series, and the documents of a page are all the files there are. A rule that is off by
 * itself is on for its own page.
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
