/** The dialog with the details of a cell of the matrix. */
function startCell() {
  byId('cell').addEventListener('close', () => {
    if (location.hash.startsWith('#/cell/')) {
      leave('#/' + (filterQuery() && '?' + filterQuery()));
    }
  });
  byId('cell').addEventListener('click', (e) => e.target === byId('cell') && byId('cell').close());
}

function showCell(doc, part) {
  const cell = doc.cells.get(part);
  const findings = cell.findings.map((i) => findingsOf(doc)[i]);
  const dialog = byId('cell');
  dialog.replaceChildren(
    el(
      'div',
      { class: 'sheet' },
      el(
        'header',
        {},
        el('h2', { id: 'cell-name', tabindex: -1, autofocus: true }, sectionName(part)),
        el('button', { type: 'button', onclick: () => dialog.close() }, 'Close')
      ),
      el('p', {}, el('a', { href: hashOf(doc) }, fullName(doc))),
      el('p', { class: 'soft' }, cell.percent === null ? 'No requirement counts' : cell.percent + ' %', ': ', statesInWords(cell.states)),
      el('p', { class: 'soft' }, count(findings.length, 'finding')),
      findings.map(findingArticle)
    )
  );
  if (!dialog.open) {
    dialog.showModal();
  }
}

function hideCell() {
  if (byId('cell').open) {
    byId('cell').close();
  }
}
