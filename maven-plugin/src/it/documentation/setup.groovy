import java.nio.file.Files

// A new project: the snippet of the page, and the episodes of the examples.
def page = new File(home, 'docs/maven.md').getText('UTF-8')
def snippet = (page =~ /(?s)```xml\n(.*?)```/)[0][1]

new File(basedir, 'pom.xml').setText("""<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>show</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
${snippet}
</project>
""", 'UTF-8')

def examples = new File(home, 'examples').toPath()
Files.walk(examples).withCloseable { all ->
    all.filter { Files.isRegularFile(it) }.forEach { file ->
        def copy = basedir.toPath().resolve('examples').resolve(examples.relativize(file).toString())
        Files.createDirectories(copy.parent)
        Files.copy(file, copy)
    }
}
