assert new File(basedir, 'build.log').text.contains('1 document, 0 errors, 0 warnings')
