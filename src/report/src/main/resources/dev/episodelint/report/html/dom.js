/** An element. Attributes whose names begin with "on" are listeners; children are nodes or text, never markup. */
function el(name, attributes, ...children) {
  return furnished(document.createElement(name), attributes, children);
}

function svg(name, attributes, ...children) {
  return furnished(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function furnished(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(2).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

function byId(id) {
  return document.getElementById(id);
}

/** Text in which backticks mark code. */
function inline(text) {
  return text.split(/(`+)([\s\S]+?)\1(?!`)/).reduce((parts, part, i) => {
    if (i % 3 === 0 && part) {
      parts.push(part);
    } else if (i % 3 === 2) {
      parts.push(el('code', {}, part));
    }
    return parts;
  }, []);
}

function count(number, one, many) {
  return number.toLocaleString('en') + ' ' + (number === 1 ? one : many || one + 's');
}

/** Sets styles by properties, since the content security policy forbids style attributes. */
function share(element, percent) {
  element.style.setProperty('--share', percent === null ? 0 : percent);
  return element;
}
