/** The filter of the matrix, which is also the query part of the address. */
const NO_FILTER = { q: '', series: '', status: '', phase: '', severity: '', below: '' };
let filter = { ...NO_FILTER };

const SEVERITY_CHOICES = [
  ['', 'any'],
  ['error', 'with errors'],
  ['warning', 'with warnings'],
  ['info', 'with infos'],
  ['new', 'with new ones'],
  ['none', 'without any'],
];

function filtered() {
  const matchesText = textMatcher(filter.q.trim().toLowerCase());
  return documents.filter((d) => matchesChoices(d) && matchesText(d));
}

function matchesChoices(doc) {
  return (
    (!filter.series || doc.series === filter.series) &&
    (!filter.status || (doc.status || 'none') === filter.status) &&
    (!filter.below || doc.below) &&
    (!filter.phase || openAnswers(doc).some((a) => String(a.phase) === filter.phase)) &&
    matchesSeverity(doc)
  );
}

function matchesSeverity(doc) {
  switch (filter.severity) {
    case 'error':
      return doc.errors > 0;
    case 'warning':
      return doc.warnings > 0;
    case 'info':
      return doc.infos > 0;
    case 'new':
      return doc.raw.findings.some((f) => f[12] === 1);
    case 'none':
      return doc.errors + doc.warnings + doc.infos === 0;
    default:
      return true;
  }
}

/** Searches each distinct message once, however many findings have it. */
function textMatcher(text) {
  if (!text) {
    return () => true;
  }
  const saying = new Set();
  lowered().forEach((w, i) => w.includes(text) && saying.add(i));
  const rules = new Set();
  raw.rules.forEach((r, i) => r.id.includes(text) && rules.add(i));
  return (doc) =>
    [doc.path, doc.number, doc.title, doc.series, doc.status].some((t) => t && t.toLowerCase().includes(text)) ||
    doc.raw.findings.some((f) => saying.has(f[3]) || rules.has(f[0]));
}

let inLowerCase = null;

function lowered() {
  inLowerCase = inLowerCase || words.map((w) => w.toLowerCase());
  return inLowerCase;
}

function filterQuery() {
  const query = new URLSearchParams();
  Object.entries(filter).forEach(([name, value]) => value && query.set(name, value));
  if (sorting.key !== DEFAULT_SORTING.key || sorting.down !== DEFAULT_SORTING.down) {
    query.set('sort', (sorting.down ? '-' : '') + sorting.key);
  }
  return query.toString();
}

/** Reads the filter from the address; unknown values are ignored. */
function readQuery(query) {
  const given = new URLSearchParams(query);
  filter = Object.fromEntries(Object.keys(NO_FILTER).map((name) => [name, given.get(name) || '']));
  const sort = given.get('sort') || '';
  const key = sort.replace(/^-/, '');
  sorting = columns.some((c) => c.key === key) ? { key, down: sort.startsWith('-') } : { ...DEFAULT_SORTING };
}

function showFilter() {
  Object.entries(filter).forEach(([name, value]) => {
    const control = byId(name);
    if (control.type === 'checkbox') {
      control.checked = value !== '';
    } else {
      control.value = value;
    }
  });
}

function readControls() {
  Object.keys(NO_FILTER).forEach((name) => {
    const control = byId(name);
    filter[name] = control.type === 'checkbox' ? (control.checked ? '1' : '') : control.value;
  });
}

function option([value, label]) {
  return el('option', { value }, label);
}

function fillChoices(id, choices) {
  const control = byId(id);
  control.append(...choices.map(option));
  control.closest('label').hidden = choices.length < 2;
}

function distinct(values) {
  return [...new Set(values)];
}

function startFilters(changed) {
  const names = distinct(documents.map((d) => d.series).filter(Boolean)).sort();
  fillChoices('series', names.length < 2 ? [] : [['', 'all'], ...names.map((n) => [n, n])]);
  const states = distinct(documents.map((d) => d.status || 'none')).sort();
  fillChoices('status', states.length < 2 ? [] : [['', 'all'], ...states.map((s) => [s, s])]);
  const phases = distinct(documents.flatMap((d) => openAnswers(d).map((a) => a.phase))).filter((p) => p > 0);
  fillChoices('phase', phases.length === 0 ? [] : [['', 'all'], ...phases.sort().map(phaseChoice)]);
  fillChoices('severity', SEVERITY_CHOICES);
  byId('below').closest('label').hidden = !documents.some((d) => d.least !== null);
  const form = byId('filters');
  const update = () => {
    readControls();
    changed();
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (e) => e.preventDefault());
  form.addEventListener('reset', () => setTimeout(update));
  document.addEventListener('keydown', (e) => {
    if (e.key === '/' && !e.ctrlKey && !e.metaKey && !e.altKey && !isTyping(e.target)) {
      e.preventDefault();
      go('#/' + (filterQuery() && '?' + filterQuery()));
      byId('q').focus();
      byId('q').select();
    }
  });
}

function phaseChoice(phase) {
  const named = raw.phases.find(([number]) => number === phase);
  return [String(phase), 'open in ' + phase + (named ? ': ' + named[1] : '')];
}

function isTyping(target) {
  return target.matches && target.matches('input[type=search], textarea, select');
}
