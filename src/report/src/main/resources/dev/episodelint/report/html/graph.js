const nodes = raw.graph.nodes.map(([number, title, series, state, document], index) => ({
  index,
  number,
  title,
  series: word(series),
  state: word(state),
  doc: documents[document] || null,
}));

/** A reference such as "Episodes 1-14" has one finding for all missing episodes; it applies to their edges only. */
function isAboutOther(id, node) {
  return ['dangling', 'planned'].some((state) => id === 'series/' + state + '-episode' && node.state !== state);
}

const edges = raw.graph.edges.map(([from, to, places]) => ({
  from,
  to,
  places: places.map(([document, line, kind, text, findings]) => ({
    doc: documents[document],
    line,
    kind: word(kind),
    text,
    rules: findings
      .map((i) => raw.rules[documents[document].raw.findings[i][0]].id)
      .filter((id) => !isAboutOther(id, nodes[to])),
  })),
}));
edges.forEach((e) => (e.stale = e.places.some((p) => p.rules.includes('series/stale-title'))));

/** Longer lists are cut; the page of each document has its own list. */
const LISTED = 200;

const NODE_STATES = {
  document: ['an episode', '', 'episode'],
  published: ['listed as published', '◇', 'published elsewhere', 'published elsewhere'],
  planned: ['planned', '◌', 'planned', 'planned'],
  dangling: ['does not exist', '✕', 'that does not exist', 'that do not exist'],
};

function nodeName(node) {
  return [node.number, node.title || (node.doc && node.doc.path)].filter(Boolean).join(' ') || '?';
}

function nodeHash(node) {
  return '#/graph/' + encodeURIComponent(node.series) + '/' + encodeURIComponent(node.number || (node.doc && node.doc.path) || '');
}

function nodeOf(doc) {
  return nodes.find((n) => n.doc === doc) || null;
}

function edgeState(edge) {
  const to = nodes[edge.to].state;
  return to === 'dangling' || to === 'planned' ? to : edge.stale ? 'stale' : '';
}

/** The tag of a reference with a fault. */
function edgeTag(edge) {
  const state = edgeState(edge);
  const tones = { dangling: ['✕', 'error', 'no such episode'], planned: ['◌', 'info', 'planned'], stale: ['≠', 'warning', 'stale title'] };
  if (!state) {
    return null;
  }
  const [sign, tone, text] = tones[state];
  return el('span', { class: 'tag ' + tone }, el('span', { 'aria-hidden': 'true' }, sign), text);
}

function edgeItem(edge, other, from) {
  const places = edge.places.map((p) =>
    el(
      'li',
      {},
      'line ' + p.line,
      p.kind && ', ' + p.kind,
      ': ',
      p.text,
      distinct(p.rules).map((id) => [' ', el('a', { href: '#/rules/' + id }, id)])
    )
  );
  return el('li', {}, from, el('a', { href: nodeHash(other) }, nodeName(other)), ' ', edgeTag(edge), el('ul', {}, places));
}

function edgeList(heading, title, list, end) {
  return panel(
    heading,
    title + ' (' + list.length + ')',
    list.length
      ? el('ul', { class: 'edges' }, list.map((e) => edgeItem(e, nodes[e[end]])))
      : el('p', { class: 'soft' }, 'None')
  );
}

function outOf(node) {
  return edges.filter((e) => e.from === node.index);
}

function into(node) {
  return edges.filter((e) => e.to === node.index);
}

/** The references on the page of a document. */
function references(doc, heading) {
  const node = nodeOf(doc);
  return node && [edgeList(heading, 'Refers to', outOf(node), 'to'), edgeList(heading, 'Referred to by', into(node), 'from')];
}

let chosen = null;
let drawnWidth = 0;

function showGraph(view, node) {
  chosen = node;
  if (!view.firstChild) {
    view.append(
      el('h2', { tabindex: -1 }, 'Series graph'),
      el('p', { class: 'soft' }, Object.entries(NODE_STATES).map(([state, [, , one, many]]) => {
        const number = nodes.filter((n) => n.state === state).length;
        return number ? count(number, one, many) + ', ' : '';
      }), count(edges.length, 'reference'), '. Choose an episode to see what it refers to, and what refers to it.'),
      graphLegend(),
      el('div', { class: 'graph' }, el('div', { class: 'scroll', id: 'picture' }), el('div', { id: 'chosen', 'aria-live': 'polite' }))
    );
  }
  drawGraph();
  mark();
}

function graphLegend() {
  const states = new Set(nodes.map((n) => n.state));
  const lines = new Set(edges.map(edgeState));
  return el(
    'p',
    { class: 'legend' },
    Object.entries(NODE_STATES)
      .filter(([state]) => states.has(state) && state !== 'document')
      .map(([, [meaning, sign]]) => el('span', {}, el('b', { 'aria-hidden': 'true' }, sign), meaning)),
    el('span', {}, el('b', { 'aria-hidden': 'true' }, '→'), 'refers to'),
    lines.has('stale') && el('span', {}, el('b', { 'aria-hidden': 'true' }, '┄'), 'under a stale title')
  );
}

function drawGraph() {
  const width = Math.max(280, byId('picture').clientWidth - 8);
  if (width === drawnWidth) {
    return;
  }
  drawnWidth = width;
  const plan = layout(nodes, edges, width);
  byId('picture').replaceChildren(
    svg(
      'svg',
      { class: 'picture', viewBox: `0 0 ${plan.width} ${plan.height}`, width: plan.width, height: plan.height, role: 'group', 'aria-label': 'Series graph' },
      svg('defs', {}, arrow()),
      svg('g', { class: 'lines', 'aria-hidden': 'true' }, plan.lines.map(line)),
      plan.titles.map((t) => svg('text', { class: 'series', x: t.x, y: t.y }, t.series || 'Episodes')),
      svg('g', { class: 'nodes' }, plan.boxes.map(box))
    )
  );
}

function arrow() {
  return svg(
    'marker',
    { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 6, markerHeight: 6, orient: 'auto' },
    svg('path', { d: 'M0 0L8 4L0 8z', fill: 'context-stroke' })
  );
}

function line({ edge, path }) {
  return svg('path', { d: path, class: 'line ' + edgeState(edge), 'data-from': edge.from, 'data-to': edge.to });
}

function box({ node, x, y, width }) {
  const font = getComputedStyle(document.body).fontFamily;
  const sign = NODE_STATES[node.state][1];
  return svg(
    'a',
    { href: nodeHash(node), class: 'node ' + node.state, 'data-node': node.index, tabindex: node.index === 0 ? 0 : -1, 'aria-label': nodeName(node) + ', ' + NODE_STATES[node.state][0] },
    svg('title', {}, nodeName(node)),
    svg('rect', { x, y, width, height: BOX.height, rx: 6 }),
    svg('text', { class: 'no', x: x + 8, y: y + 17 }, fitting((sign ? sign + ' ' : '') + (node.number || '–'), width - 56, '600 13px ' + font)),
    node.doc && svg('text', { class: 'pc', x: x + width - 8, y: y + 17 }, node.doc.percent === null ? '?' : node.doc.percent + ' %'),
    svg('text', { class: 'ti', x: x + 8, y: y + 33 }, fitting(node.title || (node.doc ? node.doc.path : NODE_STATES[node.state][0]), width - 16, '12px ' + font))
  );
}

/** Highlights the references of the chosen episode in the picture, and lists them. */
function mark() {
  const picture = byId('picture');
  const near = new Set();
  picture.firstChild.classList.toggle('has-chosen', chosen !== null);
  const touched = chosen ? `[data-from="${chosen.index}"], [data-to="${chosen.index}"]` : '';
  picture.querySelectorAll('.line.out, .line.in' + (touched && ', ' + touched)).forEach((l) => {
    const out = chosen && Number(l.dataset.from) === chosen.index;
    const inward = chosen && Number(l.dataset.to) === chosen.index;
    l.classList.toggle('out', Boolean(out));
    l.classList.toggle('in', Boolean(inward));
    l.setAttribute('marker-end', out || inward ? 'url(#arrow)' : '');
    if (out || inward) {
      near.add(l.dataset.from).add(l.dataset.to);
      l.parentNode.append(l);
    }
  });
  const boxes = [...near, chosen ? chosen.index : 0].map((i) => `[data-node="${i}"]`);
  picture.querySelectorAll('.node.chosen, .node.near, .node[tabindex="0"], ' + boxes).forEach((n) => {
    const own = chosen && n.dataset.node === String(chosen.index);
    n.classList.toggle('chosen', Boolean(own));
    n.classList.toggle('near', near.has(n.dataset.node));
    n.toggleAttribute('aria-current', Boolean(own));
    n.tabIndex = own || (!chosen && n.dataset.node === '0') ? 0 : -1;
  });
  byId('chosen').replaceChildren(...(chosen ? chosenInWords() : wrongReferences()));
}

function chosenInWords() {
  return [
    el('h3', {}, nodeName(chosen)),
    el('p', { class: 'soft' }, NODE_STATES[chosen.state][0], chosen.doc && [' · ', el('a', { href: hashOf(chosen.doc) }, 'its page')], ' · ', el('a', { href: '#/graph' }, 'show all')),
    edgeList('h4', 'Refers to', outOf(chosen), 'to'),
    edgeList('h4', 'Referred to by', into(chosen), 'from'),
  ];
}

function wrongReferences() {
  const wrong = edges.filter(edgeState);
  return [
    el('h3', {}, wrong.length ? 'Dangling, planned and stale references (' + wrong.length + ')' : 'Every reference leads to an episode'),
    el(
      'ul',
      { class: 'edges' },
      wrong
        .slice(0, LISTED)
        .map((e) => edgeItem(e, nodes[e.to], [el('a', { href: nodeHash(nodes[e.from]) }, nodeName(nodes[e.from])), ' → ']))
    ),
    wrong.length > LISTED && el('p', { class: 'soft' }, 'and ' + (wrong.length - LISTED) + ' more'),
  ].filter(Boolean);
}

/** Arrow keys move to the nearest box in that direction. */
function startGraph() {
  byId('graph').addEventListener('keydown', (e) => {
    const from = e.target.closest('.node');
    const ways = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
    if (!from || !ways[e.key]) {
      return;
    }
    const to = nearest(from, ways[e.key]);
    e.preventDefault();
    if (to) {
      from.tabIndex = -1;
      to.tabIndex = 0;
      to.focus();
    }
  });
  let waiting = 0;
  window.addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!byId('graph').hidden && byId('picture') && !document.documentElement.classList.contains('printing')) {
        drawGraph();
        mark();
      }
    }, 150);
  });
}

function nearest(from, [dx, dy]) {
  const here = from.querySelector('rect');
  const at = (r, name) => Number(r.getAttribute(name));
  let best = null;
  let least = Infinity;
  from.parentNode.querySelectorAll('.node').forEach((node) => {
    const there = node.querySelector('rect');
    const x = at(there, 'x') - at(here, 'x');
    const y = at(there, 'y') - at(here, 'y');
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    const distance = along + 4 * aside;
    if (along > 0 && (dx === 0 || aside === 0) && distance < least) {
      best = node;
      least = distance;
    }
  });
  return best;
}
