def log = new File(basedir, 'build.log').text

// The lines that the command line prints for the same project, in the same order.
def expected = [
    'episodes/liskov.md:3:15: error: Unfilled placeholder `[YYYY-MM-DD]` [placeholder/unfilled]',
    'episodes/liskov.md:5:1: error: Missing section `Questions` [structure/missing-section]',
    'episodes/liskov.md:8:3: error: No value for `Known For` [field/empty-field]',
]
assert log.readLines().findAll { it.contains('episodes/') }.collect { it.replaceFirst(/^\[ERROR\] /, '') } == expected + expected
assert log.count('Nothing has changed since the last check, whose verdict stands') == 1
assert log.count('2 documents, 3 errors, 0 warnings') == 2
assert log.contains('episode-lint found 3 violations of severity error or above, allowed are 0')
