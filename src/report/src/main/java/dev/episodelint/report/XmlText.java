package dev.episodelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML: indented by two spaces, with LF; characters that XML forbids and control characters are replaced by their
 * numbers.
 */
final class XmlText {
    private final XMLStreamWriter xml;
    private int depth;
    private boolean inline;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The content of an XML document. */
    @FunctionalInterface
    interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    static void write(Writer out, Content content) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlText(xml));
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    /** Opens an element; attributes follow, then its content. */
    XmlText start(String name) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        depth++;
        inline = true;
        return this;
    }

    /** An element without content; attributes follow. */
    XmlText empty(String name) throws XMLStreamException {
        indent();
        xml.writeEmptyElement(name);
        inline = false;
        return this;
    }

    XmlText attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
        return this;
    }

    XmlText attribute(String name, int value) throws XMLStreamException {
        return attribute(name, String.valueOf(value));
    }

    XmlText text(List<String> lines) throws XMLStreamException {
        xml.writeCharacters(lines.stream().map(XmlText::clean).collect(Collectors.joining("\n")));
        inline = true;
        return this;
    }

    void end() throws XMLStreamException {
        depth--;
        if (!inline) {
            indent();
        }
        xml.writeEndElement();
        inline = false;
    }

    /**
     * One line without characters that XML forbids: in addition to those the sanitizer replaces, these are two
     * noncharacters.
     */
    static String clean(String text) {
        return Sanitizer.line(text)
                .replace("\uFFFE", Sanitizer.escape('\uFFFE'))
                .replace("\uFFFF", Sanitizer.escape('\uFFFF'));
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
