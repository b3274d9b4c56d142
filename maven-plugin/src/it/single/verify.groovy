def log = new File(basedir, 'build.log').text

assert log.count('1 document, 0 errors, 0 warnings') == 2
assert log.count('Nothing has changed since the last check, whose verdict stands') == 1
assert log.contains('episode-lint is skipped')
assert new File(basedir, 'target/episodes.json').text.contains('"documents": 1')
assert new File(basedir, 'target/episodes.sarif').text.contains('"version": "2.1.0"')
