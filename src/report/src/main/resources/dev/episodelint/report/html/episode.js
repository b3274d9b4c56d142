/** The page of one document. */
function episodePage(doc, level) {
  const h = (step) => 'h' + (level + step);
  const findings = findingsOf(doc);
  return [
    el(
      'header',
      { class: 'episode-head' },
      el(h(0), { tabindex: -1 }, doc.number && el('span', { class: 'soft' }, doc.number + ' '), doc.name),
      el('p', { class: 'soft' }, el('code', {}, doc.path), doc.series && ' · ' + doc.series)
    ),
    el(
      'div',
      { class: 'figures' },
      figure('Completeness', doc.percent === null ? '?' : doc.percent + ' %', doc.met + ' of ' + doc.total + ' requirements', 'wide', doc.percent),
      doc.least !== null && figure('Minimum', doc.least + ' %', doc.below ? '▼ not reached' : '✓ reached'),
      figure('Status', doc.status || 'none'),
      doc.gain !== null && figure('Change', gainCell(doc)),
      SEVERITIES.slice()
        .reverse()
        .map((s) => figure(SIGNS[s] + ' ' + s + 's', String(doc[s + 's'])))
    ),
    el(
      'div',
      { class: 'episode' },
      el('div', { class: 'side' }, headerFacts(doc, h(1)), sectionBars(doc, h(1)), references(doc, h(1))),
      el('div', { class: 'story' }, findingGroups(doc, findings, h(1), h(2)), planItems(doc, h(1)), waivers(doc, h(1)))
    ),
  ];
}

function figure(name, value, more, kind, percent) {
  const gauge = percent === undefined || percent === null ? null : share(el('span', { class: 'gauge' }), percent);
  return el(
    'div',
    { class: kind },
    el('p', { class: 'soft' }, name),
    el('p', { class: 'value' }, value, ' ', more && el('small', {}, more)),
    gauge
  );
}

function panel(heading, title, ...content) {
  return el('section', { class: 'panel' }, el(heading, {}, title), content);
}

function headerFacts(doc, heading) {
  if (!doc.header.length) {
    return null;
  }
  const facts = doc.header.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value || '(empty)')));
  return panel(heading, 'Header', el('dl', { class: 'facts-list' }, facts));
}

function sectionBars(doc, heading) {
  const bars = [...doc.cells.values()].map((cell) =>
    el(
      'li',
      { class: 'bar-row' },
      el('a', { href: '#/cell/' + cell.column + '/' + encoded(doc.path) }, sectionName(cell.column)),
      share(el('span', { class: 'gauge' }), cell.percent),
      el('span', { class: 'value', title: cellTitle(cell) }, cell.percent === null ? cellText(cell) : cell.percent + ' %')
    )
  );
  return bars.length ? panel(heading, 'Sections', el('ul', { class: 'bars' }, bars)) : null;
}

/** Findings by section, in the order of the template; findings outside of sections come last. */
function findingGroups(doc, findings, heading, below) {
  const groups = new Map();
  const left = new Set(findings.keys());
  doc.cells.forEach((cell) => {
    const own = cell.findings.filter((i) => left.delete(i));
    if (own.length) {
      groups.set(sectionName(cell.column), own);
    }
  });
  const [whole, other] = [true, false].map((w) => [...left].filter((i) => w === (findings[i].section === null)));
  whole.length && groups.set('The document as a whole', whole);
  other.length && groups.set('Other sections', other);
  const parts = [...groups].map(([name, own]) =>
    el('section', { class: 'group' }, el(below, {}, name + ' '), own.map((i) => findingArticle(findings[i])))
  );
  return panel(heading, count(findings.length, 'finding'), parts.length ? parts : el('p', { class: 'soft' }, 'No findings'));
}

const ANSWER_SIGNS = {
  met: ['✓', 'good'],
  likely: ['≈', 'good'],
  partial: ['◐', 'warning'],
  missing: ['✕', 'error'],
  'not-found': ['–', 'info'],
  contradicted: ['≠', 'error'],
};

function answerTag(state) {
  const [sign, tone] = ANSWER_SIGNS[state] || ['?', ''];
  return el('span', { class: 'tag ' + tone }, el('span', { 'aria-hidden': 'true' }, sign), state.replace('-', ' '));
}

function planItems(doc, heading) {
  if (!doc.plan) {
    return null;
  }
  const items = doc.answers.map((a) =>
    el(
      'tr',
      {},
      el('td', {}, answerTag(a.state)),
      el('th', { scope: 'row' }, a.name, el('br'), el('span', { class: 'soft' }, [a.kind, a.group].filter(Boolean).join(', '))),
      el('td', {}, a.expected),
      el('td', {}, a.actual),
      el('td', { class: 'num' }, a.margin),
      el('td', { class: 'num' }, a.phase || ''),
      el('td', {}, a.evidence.map(([line, text]) => el('div', { class: 'evidence' }, el('span', { class: 'soft' }, line + ': '), el('code', {}, text))))
    )
  );
  return panel(
    heading,
    'Plan: ' + planCell(doc) + ' done',
    el('div', { class: 'scroll' }, listTable(['State', 'Requirement', 'Expected', 'Actual', '#Margin', '#Phase', 'Evidence'], items))
  );
}

/** Columns whose names begin with # are figures. */
function listTable(names, body) {
  const heads = names.map((n) => el('th', { scope: 'col', class: n.startsWith('#') && 'num' }, n.replace('#', '')));
  return el('table', { class: 'list' }, el('thead', {}, el('tr', {}, heads)), el('tbody', {}, body));
}

function waivers(doc, heading) {
  const waived = waivedOf(doc);
  if (!waived.length) {
    return null;
  }
  const items = waived.map((w) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, inline(w.finding.message), el('br'), el('a', { href: '#/rules/' + w.finding.rule.id }, w.finding.rule.id)),
      el('td', { class: 'num' }, String(w.finding.line)),
      el('td', {}, w.reason),
      el('td', {}, w.until || 'no end'),
      el('td', { class: 'num' }, String(w.line))
    )
  );
  return panel(
    heading,
    count(waived.length, 'waiver'),
    el('div', { class: 'scroll' }, listTable(['Finding', '#Line', 'Reason', 'Until', '#Comment on line'], items))
  );
}
