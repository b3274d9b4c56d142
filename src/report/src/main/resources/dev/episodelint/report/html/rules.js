let ruleCounts = null;

/** The number of findings of each rule, and the documents with most of them. */
function countedRules() {
  if (!ruleCounts) {
    ruleCounts = raw.rules.map((rule) => ({ rule, total: 0, severities: [0, 0, 0], by: new Map(), waived: 0 }));
    documents.forEach((doc) => {
      doc.raw.findings.forEach((f) => {
        const counts = ruleCounts[f[0]];
        counts.total++;
        counts.severities[f[1]]++;
        counts.by.set(doc, (counts.by.get(doc) || 0) + 1);
      });
      doc.raw.waived.forEach(([f]) => ruleCounts[f[0]].waived++);
    });
    ruleCounts.sort((a, b) => b.total - a.total || (a.rule.id < b.rule.id ? -1 : 1));
  }
  return ruleCounts;
}

function showRules(view, id) {
  const counts = countedRules();
  const one = counts.find((c) => c.rule.id === id);
  if (one) {
    view.replaceChildren(...rulePage(one, true));
    return;
  }
  const all = counts.reduce((sum, c) => sum + c.total, 0);
  view.replaceChildren(
    el('h2', { tabindex: -1 }, 'Rules'),
    counts.length
      ? el('div', { class: 'scroll' }, listTable(['Rule', 'What it finds', '#Findings', 'Share', '#Errors', '#Warnings', '#Infos', '#Waived', '#Documents', 'Most in'], counts.map((c) => ruleRow(c, all))))
      : el('p', { class: 'soft' }, 'No findings')
  );
}

function ruleRow(counts, all) {
  const percent = all ? (counts.total * 100) / all : 0;
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, el('a', { href: '#/rules/' + counts.rule.id }, counts.rule.id)),
    el('td', {}, counts.rule.summary && inline(counts.rule.summary)),
    el('td', { class: 'num' }, counts.total.toLocaleString('en')),
    el('td', {}, el('span', { class: 'share' }, el('span', { class: 'num' }, percent.toFixed(1) + ' %'), share(el('span', { class: 'gauge' }), percent))),
    [2, 1, 0].map((s) => el('td', { class: 'num' }, counts.severities[s].toLocaleString('en'))),
    el('td', { class: 'num' }, String(counts.waived)),
    el('td', { class: 'num' }, counts.by.size.toLocaleString('en')),
    el('td', {}, worstIn(counts, 3))
  );
}

function worstIn(counts, limit) {
  const worst = [...counts.by].sort((a, b) => b[1] - a[1] || a[0].index - b[0].index).slice(0, limit);
  return worst.map(([doc, number], i) => [i ? ', ' : '', el('a', { href: hashOf(doc), title: fullName(doc) }, doc.number || doc.name), ' (' + number + ')']);
}

function rulePage(counts, linked) {
  return [
    el('h2', { tabindex: -1 }, counts.rule.id),
    el('p', { class: 'soft' }, counts.rule.nature, ' · ', count(counts.total, 'finding'), ' in ', count(counts.by.size, 'document'), counts.waived ? ' · ' + counts.waived + ' waived' : '', linked && [' · ', el('a', { href: '#/rules' }, 'all rules')]),
    counts.by.size ? el('p', {}, 'Most in ', worstIn(counts, 10)) : null,
    el('div', { class: 'page' }, (counts.rule.page || [['text', 'This rule has no page']]).map(block)),
  ].filter(Boolean);
}

function block([kind, content, info]) {
  switch (kind) {
    case 'heading':
      return el('h3', {}, inline(content));
    case 'code':
      return el('figure', {}, info && el('figcaption', {}, info), el('pre', { tabindex: 0 }, el('code', {}, content)));
    case 'list':
      return el('ul', {}, content.map((item) => el('li', {}, inline(item))));
    case 'table': {
      const [head, ...body] = content;
      return el(
        'table',
        { class: 'list' },
        el('thead', {}, el('tr', {}, head.map((c) => el('th', { scope: 'col' }, inline(c))))),
        el('tbody', {}, body.map((r) => el('tr', {}, r.map((c) => el('td', {}, inline(c))))))
      );
    }
    default:
      return el('p', {}, inline(content));
  }
}
