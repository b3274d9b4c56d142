/** The requirements of the plan and their states. */
function showAnswers(view) {
  if (view.firstChild) {
    return;
  }
  const planned = documents.filter((d) => d.plan);
  const shared = sharedDemands(planned);
  const own = planned.flatMap((d) => demandRows(d, shared));
  view.append(
    ...[
      shared.size && sharedTable(shared, planned),
      own.length
        ? panel('h3', 'Requirements by document', el('div', { class: 'scroll' }, listTable(['Document', 'Requirement', 'Kind', '#Phase', 'Expected', 'Actual', '#Margin', 'State'], own)))
        : !shared.size && el('p', { class: 'soft' }, 'The plan has no requirement for these documents'),
    ].filter(Boolean)
  );
  document.querySelectorAll('[data-phase]').forEach((e) => {
    const due = planned.flatMap((d) => d.answers).filter((a) => String(a.phase) === e.dataset.phase);
    e.textContent = due.length ? due.filter((a) => a.done).length + ' of ' + count(due.length, 'requirement') + ' done' : '';
  });
}

function demandKey(answer) {
  return [answer.kind, answer.name, answer.expected].join('\n');
}

/** Requirements of several documents, with their state in each. */
function sharedDemands(planned) {
  const demands = new Map();
  planned.forEach((d) =>
    d.answers.forEach((a) => {
      const key = demandKey(a);
      demands.set(key, demands.get(key) || { name: a.name, kind: a.kind, expected: a.expected, by: new Map() });
      demands.get(key).by.set(d, a);
    })
  );
  demands.forEach((demand, key) => demand.by.size < 2 && demands.delete(key));
  return demands;
}

function sharedTable(shared, planned) {
  const heads = planned.map((d) =>
    el('th', { scope: 'col' }, el('a', { href: hashOf(d), title: d.name }, d.number || d.name))
  );
  const body = [...shared.values()].map((demand) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, demand.name, el('br'), el('span', { class: 'soft' }, [demand.kind, demand.expected].filter(Boolean).join(', '))),
      planned.map((d) => {
        const answer = demand.by.get(d);
        return el('td', {}, answer ? [answerTag(answer.state), el('div', { class: 'soft' }, [answer.actual, answer.margin].filter(Boolean).join(', '))] : null);
      })
    )
  );
  return panel(
    'h3',
    'Required of several documents',
    el('div', { class: 'scroll' }, el('table', { class: 'list' }, el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Requirement'), heads)), el('tbody', {}, body)))
  );
}

function demandRows(doc, shared) {
  return doc.answers
    .filter((a) => !shared.has(demandKey(a)))
    .sort((a, b) => a.phase - b.phase)
    .map((a) =>
      el(
        'tr',
        {},
        el('td', {}, el('a', { href: hashOf(doc), title: doc.name }, doc.number || doc.name)),
        el('th', { scope: 'row' }, a.name),
        el('td', {}, [a.kind, a.group].filter(Boolean).join(', ')),
        el('td', { class: 'num' }, a.phase || ''),
        el('td', {}, a.expected),
        el('td', {}, a.actual),
        el('td', { class: 'num' }, a.margin),
        el('td', {}, answerTag(a.state))
      )
    );
}
