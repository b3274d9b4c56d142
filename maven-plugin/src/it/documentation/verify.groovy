def checking = new File(home, 'docs/checking.md').getText('UTF-8')
def shown = (checking =~ /(?s)<!-- output: check (examples\/\S+) -->\n```console\n\$ [^\n]*\n(.*?)```/)[0]
def log = new File(basedir, 'build.log').getText('UTF-8').readLines().collect { it.replaceFirst(/^\[[A-Z]+\] /, '') }

// The log has what the page shows for the command line.
def findings = shown[2].readLines().findAll { it.startsWith('examples/') }
assert !findings.empty
assert log.findAll { it.startsWith(shown[1]) } == findings
assert log.any { it.startsWith('4 documents, 3 errors, ') }

def site = new File(basedir, 'target/site')
assert new File(site, 'project-reports.html').getText('UTF-8').contains('href="episode-lint.html"')
def page = new File(site, 'episode-lint.html').getText('UTF-8')
assert page.contains('Gold Tier Resilience')
assert page.contains('href="episode-lint/index.html"')
assert new File(site, 'episode-lint/index.html').getText('UTF-8').contains('Gold Tier Resilience')
