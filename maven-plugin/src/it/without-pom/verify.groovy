def log = new File(basedir, 'build.log').text

assert log.contains('no configuration, so assumed: the built-in template episode-enhancement; every *.md but README and the like')
assert log.contains('[ERROR] episodes/lamport.md:1:1: error: Written to another form: 0 of 10 sections of the template found')
assert log.contains('1 document, 0 errors, 0 warnings')

assert log =~ /(?m)^\[INFO\] file +episodes\/lamport\.md$/
assert log =~ /(?m)^\[INFO\] template +template\.md$/

// Outside a site the report has its own folder.
assert new File(basedir, 'target/reports/episode-lint/index.html').text.contains('episodes/lamport.md')
assert new File(basedir, 'target/reports/episode-lint.html').text.contains('episode-lint/index.html')

assert ['baseline', 'check', 'explain', 'help', 'report'].every { log.contains('episode-lint:' + it) }
