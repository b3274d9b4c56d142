document.documentElement.classList.add('scripted');
document.querySelectorAll('[data-document]').forEach((a) => a.setAttribute('href', hashOf(documents[a.dataset.document])));
document.querySelectorAll('[data-inline]').forEach((e) => e.replaceChildren(...inline(e.textContent)));
startTheme();
startFilters(() => {
  rememberFilter();
  drawMatrix();
});
startMatrix();
startCell();
startGraph();
startPrint();
document.querySelector('.skip').addEventListener('click', (e) => {
  e.preventDefault();
  byId('main').focus();
});
window.addEventListener('hashchange', show);
show();
