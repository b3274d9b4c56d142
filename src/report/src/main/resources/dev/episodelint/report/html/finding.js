const SIGNS = { error: '✕', warning: '▲', info: 'i' };

function severityTag(severity) {
  return el('span', { class: 'tag ' + severity }, el('span', { 'aria-hidden': 'true' }, SIGNS[severity]), severity);
}

/** The line of the finding, with carets under its range. */
function frame(finding) {
  if (finding.excerpt === null) {
    return null;
  }
  const { excerpt, start, end } = finding;
  return el(
    'pre',
    { class: 'frame', tabindex: 0, 'aria-label': 'Line ' + finding.line },
    el('span', { class: 'gutter', 'aria-hidden': 'true' }, String(finding.line)),
    el(
      'code',
      {},
      excerpt.slice(0, start),
      el('mark', { class: finding.severity }, excerpt.slice(start, end)),
      excerpt.slice(end)
    )
  );
}

function findingArticle(finding) {
  const facts = [
    finding.line + ':' + finding.column,
    finding.since && (finding.fresh ? 'new' : 'since ' + finding.since),
    finding.cost > 0 && 'costs ' + finding.cost.toFixed(2) + ' %',
    finding.gap && 'gap',
  ].filter(Boolean);
  return el(
    'article',
    { class: 'finding ' + finding.severity },
    el(
      'p',
      { class: 'message' },
      severityTag(finding.severity),
      finding.fresh && el('span', { class: 'tag good' }, 'new'),
      el('strong', {}, inline(finding.message)),
      el('a', { class: 'rule', href: '#/rules/' + finding.rule.id }, finding.rule.id)
    ),
    frame(finding),
    finding.help && el('p', { class: 'help' }, inline(finding.help)),
    el('p', { class: 'facts' }, facts.join(' · ')),
    relatedList(finding)
  );
}

function relatedList(finding) {
  const places = finding.related.map((r) =>
    el('li', {}, el('code', {}, r.path + ':' + r.line), ' ', inline(r.message))
  );
  const hidden = finding.hides.map((message) => el('li', {}, 'hides: ', inline(message)));
  return places.length + hidden.length ? el('ul', { class: 'related' }, places, hidden) : null;
}
