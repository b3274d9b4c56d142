/** Number of rows that are drawn at a time: a little more than a screen. */
const SLICE = 40;
let rows = [];
let drawn = 0;
let shownColumns = [];
/** The filter of the current rows; null before the first. */
let drawnFor = null;

const KINDS = {
  done: ['✓', 'complete'],
  high: ['80', 'two thirds and more'],
  mid: ['50', 'a third and more'],
  low: ['20', 'less than a third'],
  empty: ['0', 'nothing'],
  waived: ['W', 'the rest is waived'],
  unknown: ['?', 'could not be checked'],
  none: ['·', 'nothing is required'],
};

function startMatrix() {
  const table = byId('matrix');
  startGrid(table);
  byId('more').addEventListener('click', () => {
    const first = drawn;
    drawMore();
    focusCell(table, table.tBodies[0].rows[first].cells[0]);
  });
  new IntersectionObserver((seen) => seen.some((s) => s.isIntersecting) && drawMore(), { rootMargin: '600px' }).observe(
    byId('more')
  );
  const kinds = new Set(documents.flatMap((d) => [...d.cells.values()].map((c) => c.kind)));
  byId('legend').append(
    ...Object.entries(KINDS)
      .filter(([kind]) => kinds.has(kind))
      .map(([kind, [sign, meaning]]) => el('span', { class: 'part ' + kind }, legendSign(kind, sign), meaning))
  );
}

function legendSign(kind, sign) {
  const ground = kind === 'none' ? '--paper' : '--' + kind;
  const box = el('i', { 'aria-hidden': 'true' }, sign);
  box.style.setProperty('--ground', 'var(' + ground + ')');
  return box;
}

function drawMatrix() {
  drawnFor = filterQuery();
  rows = sorted(filtered());
  shownColumns = columns.filter((c) => !c.useful || c.useful(rows.length ? rows : documents));
  const table = byId('matrix');
  table.setAttribute('aria-rowcount', rows.length + 1);
  table.tHead.replaceChildren(el('tr', {}, shownColumns.map(headCell)));
  table.tBodies[0].replaceChildren();
  drawn = 0;
  drawMore();
  const first = table.querySelector('tbody a') || table.querySelector('thead button');
  if (first) {
    makeStop(table, first);
  }
  const all = count(documents.length, 'document');
  byId('shown').textContent = rows.length === documents.length ? all : rows.length.toLocaleString('en') + ' of ' + all;
}

function drawMore(number = SLICE) {
  const next = rows.slice(drawn, drawn + number);
  byId('matrix').tBodies[0].append(...next.map((doc, i) => row(doc, drawn + i)));
  drawn += next.length;
  byId('more').hidden = drawn >= rows.length;
  byId('more').textContent = 'Show more (' + (rows.length - drawn).toLocaleString('en') + ' left)';
}

function headCell(column) {
  const isSorted = sorting.key === column.key;
  return el(
    'th',
    {
      scope: 'col',
      class: column.kind,
      'aria-sort': isSorted ? (sorting.down ? 'descending' : 'ascending') : 'none',
    },
    el(
      'button',
      { type: 'button', tabindex: -1, title: column.spoken || column.label, onclick: () => sortBy(column) },
      column.spoken ? [el('span', { 'aria-hidden': 'true' }, column.label), spoken(column.spoken)] : column.label
    )
  );
}

function spoken(text) {
  return el('span', { class: 'spoken' }, text);
}

/** The first click sorts worst first or A first, the next one reverses the order. */
function sortBy(column) {
  const counts = ['errors', 'warnings', 'infos', 'gain'].includes(column.key);
  sorting = sorting.key === column.key ? { key: column.key, down: !sorting.down } : { key: column.key, down: counts };
  rememberFilter();
  drawMatrix();
  const place = shownColumns.indexOf(column);
  focusCell(byId('matrix'), byId('matrix').tHead.rows[0].cells[place]);
}

function row(doc, index) {
  return el(
    'tr',
    { 'aria-rowindex': index + 2 },
    shownColumns.map((column) => {
      if (column.part !== undefined) {
        return partCell(doc, column.part);
      }
      const content = column.cell(doc);
      const heading = column.key === 'title';
      const cell = el(heading ? 'th' : 'td', { class: column.kind, scope: heading && 'row' }, content);
      const link = cell.querySelector('a');
      (link || cell).tabIndex = -1;
      return cell;
    })
  );
}

function partCell(doc, part) {
  const cell = doc.cells.get(part);
  if (!cell) {
    return el('td', { class: 'part none', tabindex: -1 }, el('span', { 'aria-hidden': 'true' }, ''), spoken('not required'));
  }
  const link = el(
    'a',
    { href: '#/cell/' + part + '/' + encoded(doc.path), tabindex: -1, title: cellTitle(cell), 'aria-label': cellTitle(cell) },
    cellText(cell)
  );
  return el('td', { class: 'part ' + cell.kind }, share(link, cell.percent));
}

function cellText(cell) {
  switch (cell.kind) {
    case 'done':
      return '✓';
    case 'waived':
      return 'W ' + cell.percent;
    case 'unknown':
      return '?';
    case 'none':
      return '·';
    default:
      return cell.percent + (cell.states[6] ? '?' : '');
  }
}

function cellTitle(cell) {
  const percent = cell.percent === null ? KINDS[cell.kind][1] : cell.percent + ' %, ' + cell.met + ' of ' + cell.total;
  return sectionName(cell.column) + ': ' + percent + ', ' + count(cell.findings.length, 'finding');
}

/** Such as "4 met, 2 unfilled". */
function statesInWords(states) {
  return STATES.map((name, i) => [name, states[i]])
    .filter(([, number]) => number)
    .map(([name, number]) => number + ' ' + name.replace('-', ' '))
    .join(', ');
}
