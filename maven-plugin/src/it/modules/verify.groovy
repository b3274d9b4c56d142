def log = new File(basedir, 'build.log').text

// One run for all modules, in a build with several threads.
assert log.count('2 documents, 0 errors, 1 warning') == 1
assert log.contains('[WARNING] two/episodes/liskov.md:3:15: warning: Unfilled placeholder `[YYYY-MM-DD]` [placeholder/unfilled]')

// The page of the site is in its menu, and the whole report is beside it.
def site = new File(basedir, 'target/site')
def page = new File(site, 'episode-lint.html').text
assert page.contains('episode-lint/index.html')
assert page.contains('Interview: Leslie Lamport')
assert page.contains('&lt;b&gt;Liskov&lt;/b&gt;') || page.contains('Barbara Liskov')
assert !page.contains('<b>Liskov')
assert new File(site, 'project-reports.html').text.contains('href="episode-lint.html"')
def full = new File(site, 'episode-lint/index.html').text
assert full.contains('Content-Security-Policy')
assert full.contains('two/episodes/liskov.md')

// The report covers all modules, so the modules have none.
assert !new File(basedir, 'one/target/site/episode-lint.html').exists()
assert !new File(basedir, 'two/target/site/episode-lint.html').exists()
