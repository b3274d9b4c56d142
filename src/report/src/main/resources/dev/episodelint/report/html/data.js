const raw = JSON.parse(byId('data').textContent);
const words = raw.words;
const SEVERITIES = ['info', 'warning', 'error'];
const STATES = ['met', 'unfilled', 'invalid', 'missing', 'waived', 'not-applicable', 'inconclusive'];

function word(number) {
  return number === null ? null : words[number];
}

function score([percent, met, total]) {
  return { percent, met, total };
}

/** The names of a cell's state: CSS class, sign and words. */
function kindOf(percent, states) {
  const open = states[1] + states[2] + states[3];
  if (percent === null) {
    return states[6] ? 'unknown' : 'none';
  }
  if (percent === 100) {
    return 'done';
  }
  if (open === 0 && states[4]) {
    return 'waived';
  }
  return percent === 0 ? 'empty' : percent < 34 ? 'low' : percent < 67 ? 'mid' : 'high';
}

function readCell([column, points, states, findings]) {
  const { percent, met, total } = score(points);
  return { column, percent, met, total, states, findings, kind: kindOf(percent, states) };
}

const documents = raw.documents.map((d, index) => {
  const cells = new Map(d.cells.map((c) => [c[0], readCell(c)]));
  const { percent, met, total } = score(d.score);
  const plan = d.answers.length;
  const [errors, warnings, infos] = d.counts;
  return {
    index,
    path: d.path,
    number: d.number,
    title: d.title,
    name: d.title || d.path,
    series: word(d.series),
    status: word(d.status),
    header: d.header.map(([name, value]) => [word(name), value]),
    percent,
    met,
    total,
    least: d.least,
    below: d.below === 1,
    gain: d.gain,
    errors,
    warnings,
    infos,
    cells,
    plan,
    answers: d.answers.map(readAnswer),
    raw: d,
  };
});

const byPath = new Map(documents.map((d) => [d.path, d]));

function readAnswer([kind, group, name, expected, phase, state, actual, margin, evidence, findings]) {
  return {
    kind: word(kind),
    group: word(group),
    name: word(name),
    expected,
    phase,
    state: word(state),
    actual,
    margin,
    evidence,
    findings,
    done: word(state) === 'met' || word(state) === 'likely',
  };
}

function readFinding(f, doc) {
  return {
    doc,
    rule: raw.rules[f[0]],
    severity: SEVERITIES[f[1]],
    gap: f[2] === 1,
    message: word(f[3]),
    line: f[4],
    column: f[5],
    excerpt: word(f[6]),
    start: f[7],
    end: f[8],
    section: word(f[9]),
    help: word(f[10]),
    since: word(f[11]),
    fresh: f[12] === 1,
    cost: f[13] / 100,
    related: f[14].map(([path, line, message]) => ({ path: word(path), line, message: word(message) })),
    hides: f[15].map(word),
  };
}

/** Decoded on demand, since most are never shown. */
function findingsOf(doc) {
  doc.findings = doc.findings || doc.raw.findings.map((f) => readFinding(f, doc));
  return doc.findings;
}

function waivedOf(doc) {
  return doc.raw.waived.map(([finding, reason, until, line]) => ({
    finding: readFinding(finding, doc),
    reason,
    until,
    line,
  }));
}

function openAnswers(doc) {
  return doc.answers.filter((a) => !a.done);
}

function sectionName(column) {
  return raw.columns[column] || 'Header';
}

function hashOf(doc) {
  return '#/episode/' + encoded(doc.path);
}

function encoded(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The name of a document in lists: its number and its title. */
function fullName(doc) {
  return (doc.number ? doc.number + ' ' : '') + doc.name;
}
