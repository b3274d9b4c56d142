def log = new File(basedir, 'build.log').text

assert log.contains('episode-lint.yaml:2:1: Unknown key `tempalte`; did you mean `template`?')
assert log.contains('nowhere.yaml: The configuration does not exist')
assert log.contains('MojoExecutionException')
assert !log.contains('MojoFailureException')
