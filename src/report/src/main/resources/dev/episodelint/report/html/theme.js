const THEMES = ['auto', 'light', 'dark'];

/** Without local storage the choice lasts until the page is closed. */
function kept(value) {
  try {
    return value === undefined ? localStorage.getItem('theme') : localStorage.setItem('theme', value);
  } catch {
    return null;
  }
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  byId('theme').textContent = 'Theme: ' + theme;
}

function startTheme() {
  const button = byId('theme');
  setTheme(THEMES.includes(kept()) ? kept() : 'auto');
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length];
    setTheme(next);
    kept(next);
  });
}
