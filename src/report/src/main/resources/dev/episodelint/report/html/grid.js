/** A grid has one tab stop; arrow keys, Home, End, Page Up and Page Down move inside it. */
function startGrid(table) {
  table.addEventListener('keydown', (e) => {
    const cell = e.target.closest('th, td');
    const to = cell && !e.altKey && !e.metaKey && neighbour(table, cell, e.key, e.ctrlKey);
    if (to) {
      e.preventDefault();
      focusCell(table, to);
    }
  });
  table.addEventListener('focusin', (e) => {
    const cell = e.target.closest('th, td');
    if (cell) {
      makeStop(table, handle(cell));
    }
  });
}

function neighbour(table, cell, key, jump) {
  const row = cell.parentNode.rowIndex;
  const column = cell.cellIndex;
  const last = table.rows.length - 1;
  const end = table.rows[row].cells.length - 1;
  const places = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    PageDown: [Math.min(last, row + 15), column],
    PageUp: [Math.max(0, row - 15), column],
    Home: [jump ? 0 : row, 0],
    End: [jump ? last : row, end],
  };
  const [r, c] = places[key] || [];
  return r === undefined || !table.rows[r] ? null : table.rows[r].cells[c] || null;
}

/** The element of a cell that takes the focus. */
function handle(cell) {
  return cell.querySelector('a, button') || cell;
}

function focusCell(table, cell) {
  const target = handle(cell);
  makeStop(table, target);
  target.focus();
}

function makeStop(table, target) {
  table.querySelectorAll('[tabindex="0"]').forEach((e) => (e.tabIndex = -1));
  target.tabIndex = 0;
}
