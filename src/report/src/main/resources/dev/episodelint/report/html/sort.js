const DEFAULT_SORTING = { key: 'complete', down: false };
let sorting = { ...DEFAULT_SORTING };

const STATUS_SIGNS = { planning: '○', 'in-progress': '◐', complete: '●', undecided: '?' };
const STATUS_ORDER = ['planning', 'in-progress', 'complete', 'undecided'];
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** All columns: their sort keys and their cells. */
const columns = [
  { key: 'number', label: '№', spoken: 'Number', kind: 'number num', value: (d) => d.number, cell: (d) => d.number },
  { key: 'title', label: 'Document', kind: 'title', value: (d) => d.name, cell: titleCell },
  { key: 'series', label: 'Series', value: (d) => d.series, cell: (d) => d.series, useful: (ds) => several(ds, 'series') },
  {
    key: 'status',
    label: 'Status',
    value: (d) => (d.status ? STATUS_ORDER.indexOf(d.status) : null),
    cell: statusTag,
    useful: (ds) => ds.some((d) => d.status),
  },
  { key: 'complete', label: 'Complete', value: exactScore, cell: scoreCell },
  { key: 'gain', label: 'Change', kind: 'num', value: (d) => d.gain, cell: gainCell, useful: (ds) => ds.some((d) => d.gain !== null) },
  { key: 'errors', label: '✕', spoken: 'Errors', kind: 'num', value: (d) => d.errors, cell: (d) => countCell(d, 'error') },
  { key: 'warnings', label: '▲', spoken: 'Warnings', kind: 'num', value: (d) => d.warnings, cell: (d) => countCell(d, 'warning') },
  { key: 'infos', label: 'i', spoken: 'Infos', kind: 'num', value: (d) => d.infos, cell: (d) => countCell(d, 'info') },
  { key: 'plan', label: 'Plan', kind: 'num', value: planShare, cell: planCell, useful: (ds) => ds.some((d) => d.plan) },
  ...raw.columns.map((name, i) => ({
    key: 'section-' + i,
    label: name || 'Header',
    kind: 'part',
    value: (d) => (d.cells.has(i) ? d.cells.get(i).percent : null),
    part: i,
    useful: (ds) => ds.some((d) => d.cells.has(i)),
  })),
];

function several(docs, key) {
  return new Set(docs.map((d) => d[key])).size > 1;
}

/** Of two documents with the same percentage, the one with more open requirements is worse. */
function exactScore(doc) {
  return doc.percent === null ? null : doc.percent + doc.met / (doc.total + 1) / 100;
}

function planShare(doc) {
  return doc.plan ? 1 - openAnswers(doc).length / doc.plan : null;
}

function compare(a, b) {
  if (typeof a === 'number' && typeof b === 'number') {
    return a - b;
  }
  return collator.compare(String(a), String(b));
}

/** Documents without a value come last in both directions. */
function sorted(docs) {
  const column = columns.find((c) => c.key === sorting.key);
  const way = sorting.down ? -1 : 1;
  const keyed = docs.map((doc) => ({ doc, value: column.value(doc) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) {
      return (a.value === null) - (b.value === null) || collator.compare(a.doc.path, b.doc.path);
    }
    return way * compare(a.value, b.value) || collator.compare(a.doc.path, b.doc.path);
  });
  return keyed.map((k) => k.doc);
}

function titleCell(doc) {
  return el('a', { href: hashOf(doc) }, doc.name);
}

function statusTag(doc) {
  return doc.status
    ? el('span', { class: 'tag' }, el('span', { 'aria-hidden': 'true' }, STATUS_SIGNS[doc.status]), doc.status)
    : null;
}

function scoreCell(doc) {
  if (doc.percent === null) {
    return '?';
  }
  return [
    el('span', { class: 'score' }, el('b', {}, doc.percent + ' %'), share(el('span', { class: 'gauge' }), doc.percent)),
    doc.below && el('span', { class: 'tag error' }, el('span', { 'aria-hidden': 'true' }, '▼'), 'below ' + doc.least + ' %'),
  ];
}

function gainCell(doc) {
  return doc.gain === null ? null : doc.gain === 0 ? '=' : (doc.gain > 0 ? '+' : '−') + Math.abs(doc.gain) + ' %';
}

function countCell(doc, severity) {
  const number = doc[severity + 's'];
  return number ? el('span', { class: severity + '-ink' }, String(number)) : el('span', { class: 'soft' }, '0');
}

function planCell(doc) {
  return doc.plan ? doc.plan - openAnswers(doc).length + '/' + doc.plan : null;
}
