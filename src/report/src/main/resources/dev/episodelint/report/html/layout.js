/** Dimensions of the picture, in its own units. */
const BOX = { height: 42, across: 18, down: 34, margin: 12, title: 52 };
/** With few episodes there is room for their titles; with many the boxes are small, to show all. */
const FEW = 40;
const WIDE = 200;
const NARROW = 116;

/**
 * The layout: each series below its name, with its episodes in rows by number. The same graph at the same width gives
 * the same picture.
 */
function layout(nodes, edges, width) {
  const boxWidth = nodes.length <= FEW ? WIDE : NARROW;
  const room = width - 2 * BOX.margin + BOX.across;
  const perRow = Math.max(1, Math.floor(room / (boxWidth + BOX.across)));
  const boxes = [];
  const titles = [];
  let y = BOX.margin;
  for (const [series, members] of bySeries(nodes)) {
    titles.push({ series, x: BOX.margin, y: y + 16 });
    y += BOX.title;
    members.forEach((node, i) => {
      boxes[node.index] = {
        node,
        row: titles.length * 1000 + Math.floor(i / perRow),
        x: BOX.margin + (i % perRow) * (boxWidth + BOX.across),
        width: boxWidth,
        y: y + Math.floor(i / perRow) * (BOX.height + BOX.down),
      };
    });
    y += Math.ceil(members.length / perRow) * (BOX.height + BOX.down);
  }
  return {
    titles,
    boxes,
    lines: edges.map((edge) => ({ edge, path: curve(boxes[edge.from], boxes[edge.to]) })),
    width: Math.max(width, 2 * BOX.margin + boxWidth),
    height: y,
  };
}

function bySeries(nodes) {
  const series = new Map();
  nodes.forEach((n) => series.set(n.series, [...(series.get(n.series) || []), n]));
  return series;
}

/** The path of an edge: within a row above the boxes forwards and below them backwards, otherwise from box to box. */
function curve(a, b) {
  const x1 = a.x + a.width / 2;
  const x2 = b.x + b.width / 2;
  if (a.row === b.row) {
    const onward = x2 > x1;
    const from = x1 + (onward ? 12 : -12);
    const to = x2 - (onward ? 12 : -12);
    const y = onward ? a.y : a.y + BOX.height;
    const bend = y + (onward ? -1 : 1) * Math.min(BOX.down - 6, 8 + Math.abs(x2 - x1) / 16);
    return `M${from} ${y}C${from} ${bend} ${to} ${bend} ${to} ${y}`;
  }
  const down = b.y > a.y;
  const y1 = down ? a.y + BOX.height : a.y;
  const y2 = down ? b.y : b.y + BOX.height;
  const bend = (down ? 1 : -1) * Math.min(60, Math.abs(y2 - y1) / 2 + 4);
  return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
}

const ruler = document.createElement('canvas').getContext('2d');

/** The text, cut to the available width. */
function fitting(text, width, font) {
  ruler.font = font;
  if (ruler.measureText(text).width <= width) {
    return text;
  }
  let end = text.length;
  while (end > 1 && ruler.measureText(text.slice(0, end) + '…').width > width) {
    end--;
  }
  return text.slice(0, end).trimEnd() + '…';
}
