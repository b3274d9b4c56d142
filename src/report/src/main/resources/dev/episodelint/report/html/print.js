/** Limits of the printed pages; the filter of the overview chooses the documents. */
const PRINTED_EPISODES = 60;
const PRINTED_ROWS = 400;
const PRINTED_NODES = 400;

/**
 * Paper has no links to open, so all details are printed: of the current page, or from the overview of all documents.
 */
function startPrint() {
  window.addEventListener('beforeprint', () => {
    document.documentElement.classList.add('printing');
    if (!byId('overview').hidden && !byId('cell').open) {
      printAll();
    }
  });
  window.addEventListener('afterprint', () => {
    document.documentElement.classList.remove('printing');
    byId('book').replaceChildren();
    shownHash = null;
    show();
  });
}

function printAll() {
  drawMore(Math.max(0, PRINTED_ROWS - drawn));
  if (byId('plan')) {
    byId('plan').hidden = false;
    showAnswers(byId('answers'));
  }
  byId('rules').hidden = false;
  showRules(byId('rules'), '');
  if (nodes.length <= PRINTED_NODES) {
    byId('graph').hidden = false;
    drawnWidth = 0;
    showGraph(byId('graph'), null);
  }
  byId('book').replaceChildren(
    ...rows.slice(0, PRINTED_EPISODES).map((d) => el('section', { class: 'chapter' }, episodePage(d, 2))),
    rows.length > PRINTED_EPISODES
      ? el('p', {}, 'Only the first ' + PRINTED_EPISODES + ' of ' + count(rows.length, 'document') + ' are printed in full, and the first ' + PRINTED_ROWS + ' in the table: filter the overview to choose which')
      : ''
  );
}
