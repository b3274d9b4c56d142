def readme = new File(home, 'README.md').getText('UTF-8')
def shown = (readme =~ /(?s)<!-- output: check examples\/ -->\n```console\n\$ [^\n]*\n(.*?)```/)[0][1].readLines()
def log = new File(basedir, 'build.log').getText('UTF-8').readLines().collect { it.replaceFirst(/^\[[A-Z]+\] /, '') }

// The log contains the output that the README shows for the command line.
def findings = shown.findAll { it.startsWith('examples/') }
assert !findings.empty
assert log.findAll { it.startsWith('examples/') } == findings
assert log.contains(shown.last())

def site = new File(basedir, 'target/site')
assert new File(site, 'project-reports.html').getText('UTF-8').contains('href="episode-lint.html"')
def page = new File(site, 'episode-lint.html').getText('UTF-8')
assert page.contains('Gold Tier Resilience')
assert page.contains('href="episode-lint/index.html"')
assert new File(site, 'episode-lint/index.html').getText('UTF-8').contains('Gold Tier Resilience')
