const VIEWS = ['overview', 'episode', 'graph', 'plan', 'rules'];
const NAME = document.title;
const scrolled = new Map();
let shownHash = null;
let arrivedFrom = null;

/** Decodes a part of the address; an invalid one is returned unchanged. */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function show() {
  const hash = location.hash.startsWith('#/') ? location.hash : '#/';
  if (hash === shownHash) {
    return;
  }
  if (shownHash) {
    scrolled.set(shownHash, [window.scrollY, document.activeElement]);
  }
  arrivedFrom = shownHash;
  shownHash = hash;
  const [path, query] = hash.slice(2).split(/\?(.*)/s);
  const [kind, ...rest] = path.split('/');
  const doc = byPath.get(decoded(rest.join('/'))) || byPath.get(decoded(rest.slice(1).join('/')));
  if (kind === 'cell' && doc && doc.cells.has(Number(rest[0]))) {
    if (drawnFor === null) {
      drawMatrix();
    }
    turnTo('overview', fullName(doc), true);
    showCell(doc, Number(rest[0]));
    return;
  }
  hideCell();
  if (kind === 'episode' && doc) {
    byId('episode').replaceChildren(...neighbours(doc), ...episodePage(doc, 2));
    turnTo('episode', fullName(doc));
  } else if (kind === 'graph') {
    turnTo('graph', 'Graph', arrivedFrom !== null && arrivedFrom.startsWith('#/graph'));
    const [series, name] = [decoded(rest[0] || ''), decoded(rest.slice(1).join('/'))];
    const same = (n) => n.series === series && (n.number ? n.number === name : n.doc && n.doc.path === name);
    showGraph(byId('graph'), (rest.length > 1 && nodes.find(same)) || null);
  } else if (kind === 'plan' && byId('plan')) {
    showAnswers(byId('answers'));
    turnTo('plan', 'Plan');
  } else if (kind === 'rules') {
    showRules(byId('rules'), rest.join('/'));
    turnTo('rules', rest.join('/') || 'Rules');
  } else {
    const wasShown = arrivedFrom !== null && arrivedFrom.startsWith('#/cell/');
    readQuery(query || '');
    showFilter();
    if (drawnFor !== filterQuery()) {
      drawMatrix();
    }
    turnTo('overview', '', wasShown);
  }
}

/** @param quietly whether the focus is kept */
function turnTo(view, title, quietly) {
  VIEWS.forEach((v) => byId(v) && (byId(v).hidden = v !== view));
  document.querySelectorAll('nav a').forEach((a) => a.toggleAttribute('aria-current', a.dataset.view === view));
  document.title = (title ? title + ' · ' : '') + NAME;
  const [top, active] = scrolled.get(shownHash) || [0, null];
  if (quietly) {
    return;
  }
  window.scrollTo({ top, behavior: 'instant' });
  const target = active && active.isConnected && active !== document.body ? active : byId(view).querySelector('[tabindex="-1"]');
  if (target && arrivedFrom !== null) {
    target.focus({ preventScroll: true });
  }
}

function go(hash) {
  if (location.hash !== hash) {
    location.hash = hash;
    show();
  }
}

/** Goes back in the history, or to the given address if there is no previous page. */
function leave(hash) {
  if (arrivedFrom !== null && !arrivedFrom.startsWith('#/cell/')) {
    history.back();
  } else {
    go(hash);
  }
}

/** Stores the filter in the address, so that links contain it, without a history entry per letter. */
function rememberFilter() {
  const query = filterQuery();
  const hash = '#/' + (query && '?' + query);
  shownHash = hash;
  history.replaceState(null, '', hash);
  document.querySelectorAll('a[data-view=overview]').forEach((a) => a.setAttribute('href', hash));
}

/** Links to the previous and the next document, in the order of the matrix. */
function neighbours(doc) {
  const list = rows.length ? rows : documents;
  const at = list.indexOf(doc);
  const link = (other, text) => (other ? el('a', { href: hashOf(other), title: fullName(other) }, text) : null);
  return [
    el(
      'p',
      { class: 'steps' },
      el('a', { href: '#/' + (filterQuery() && '?' + filterQuery()) }, '↑ Overview'),
      at > 0 && link(list[at - 1], '← ' + fullName(list[at - 1])),
      at >= 0 && link(list[at + 1], at + 1 < list.length && '→ ' + fullName(list[at + 1]))
    ),
  ];
}
